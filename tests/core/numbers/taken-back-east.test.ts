import { expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../../../core/numbers/link-numbers.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';

const link = createNumberLinker(loadNumberTable());
const gazetteer = loadGazetteer();
const linked = (text: string) => link(text, detectMentions(text, gazetteer)).map(({ surface }) => surface);

test.each([
  ['untrue', '网传R1的训练成本为560万美元，这一说法并不属实。'],
  ['misread', '把560万美元当成R1的训练成本，是对论文的误读。'],
  ['denied', 'DeepSeek否认从国家引导基金拿到1380亿美元。'],
  ['quoted as a mistake', '“R1训练只花560万美元”——这是网上最常见的错误。'],
  ['refuted', '深度求索获国家基金1380亿美元的传闻，上周被证伪。'],
  ['not this', '我说的是，Palantir的市销率不是69倍。'],
  ['asked', 'R1的训练成本真的是560万美元吗？'],
  ['far more', 'R1的总研发成本远高于560万美元。'],
  ['supposed', '英伟达市销率若跌到40倍以下，他就买入。'],
  ['corrected, in traditional characters', '更正：昨日報導稱深度求索訓練R1花費560萬美元，實為V3數字。'],
  ['checked, in traditional characters', '事實查核：國家創投引導基金給DeepSeek 1,380億美元，錯誤。'],
  [
    'corrected, in Japanese',
    '訂正：R1の学習費を560万ドルとしたのは誤りで、正しくはV3の最終学習の費用でした。',
  ],
  ['not so, in Japanese', '国家ファンドがディープシークに1380億ドルを投じた事実はない。'],
  ['asked, in Japanese', 'R1の学習に560万ドルしかかからなかったというのは本当か。'],
  ['misunderstood, in Japanese', 'R1を560万ドルで学習したというのは誤解である。'],
  ['far more, in Japanese', 'R1の本当の開発費は560万ドルをはるかに上回る。'],
  ['unfounded, in Korean', '국가 유도기금이 딥시크에 1380억 달러를 줬다는 소문은 사실무근이다.'],
  ['misunderstood, in Korean', 'R1을 560만 달러에 학습시켰다는 것은 오해다.'],
  ['false news, in Korean', '딥시크가 국가 펀드에서 1380억 달러를 받았다는 가짜뉴스가 돈다.'],
  ['asked, in Korean', 'R1 학습비가 정말 560만 달러일까?'],
  ['another’s, in Korean', 'R1 학습비를 560만 달러라고 보도했으나 이는 V3의 수치입니다.'],
  ['far more, in Korean', 'R1의 실제 개발비는 560만 달러를 훨씬 넘는다.'],
  ['denied, in Arabic', 'نفت DeepSeek أنها حصلت على 138 مليار دولار من صندوق حكومي.'],
  ['supposed, in Hindi', 'अगर R1 का प्रशिक्षण 56 लाख डॉलर में हुआ होता, तो बाज़ार नहीं गिरता।'],
])('nothing is warned about where it is %s', (_, text) => {
  expect(linked(text), text).toEqual([]);
});

test.each([
  ['another clause is far below', 'DeepSeek-R1的训练成本仅为560万美元，远低于GPT-4的1亿美元。', '560万美元'],
  ['another clause asks', '69倍的Palantir：股價營收比還撐得住嗎？', '69倍'],
  ['what is compared follows, in Japanese', 'R1の開発費は560万ドルと、GPT-4を大きく下回る。', '560万ドル'],
  ['it is only said', '글쓴이는 R1 학습비가 560만 달러라고 했다.', '560만 달러'],
  [
    'it is only said, in Arabic',
    'قالت المقالة إن DeepSeek درّبت نموذج R1 مقابل 5.6 مليون دولار فقط.',
    '5.6 مليون دولار',
  ],
])('a number is linked where %s', (_, text, surface) => {
  expect(linked(text), text).toContain(surface);
});
