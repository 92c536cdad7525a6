import { describe, expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../../../core/numbers/link-numbers.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';

const link = createNumberLinker(loadNumberTable());
const gazetteer = loadGazetteer();
const linked = (text: string) => link(text, detectMentions(text, gazetteer)).map(({ surface }) => surface);

describe('a number is left alone where its clause speaks of something else', () => {
  test.each([
    ['another purpose', 'The insurer spent $5.6 million on a drama about engineers who trained R1.'],
    ['another recipient', 'The state fund gave SMIC $138 billion and DeepSeek nothing.'],
    ['a deal', 'Nvidia bought the lab for 40 times sales.'],
    [
      'whose sum it is stands before it',
      'The school’s roof, for which it paid $5.6 million, was built around R1.',
    ],
    [
      'what follows the name',
      'Palantir’s chief executive, who sold shares, earns 69 times the sales of a shop.',
    ],
    ['its own past', 'Nvidia’s sales are 40 times what they were ten years ago.'],
    ['somebody else’s', 'Nvidia’s sales are 40 times Intel’s.'],
    [
      'those asked',
      'In a survey of the first half of 2025, 57.9% of venture funds polled had invested in AI.',
    ],
    [
      'a denied measure',
      'Sixteen AI firms got $40 billion in the first half of 2025, with no venture capital.',
    ],
    ['a denied sum', 'The state fund never gave DeepSeek $138 billion.'],
    ['a denied sum, in German', 'Der Staatsfonds hat DeepSeek nie 138 Milliarden Dollar gegeben.'],
    ['a denied sum, in French', "Le fonds public n'a pas donné 138 milliards de dollars à DeepSeek."],
    ['a denied sum, in Spanish', 'El fondo estatal no dio a DeepSeek 138.000 millones de dólares.'],
    ['a denied sum, in Chinese', '引导基金并没有给深度求索1380亿美元。'],
    ['a denied sum, in Japanese', '国家ファンドはDeepSeekに1380億ドルを出していない。'],
    ['a denied sum, in Korean', '국가 펀드는 딥시크에 1380억 달러를 주지 않았다.'],
    ['a denied multiple', 'Palantir does not trade at 69 times sales.'],
    ['a denied multiple, in Italian', 'Palantir non vale 69 volte i ricavi.'],
    ['what is called a myth', 'It is a myth that DeepSeek got $138 billion of state funding.'],
    ['what is called false, in German', 'Falsch ist, dass das Training von R1 5,6 Millionen Dollar kostete.'],
    ['what once was so', 'A year ago, Palantir traded at 69 times sales.'],
    ['what once was so, in French', 'Il y a un an, Palantir se payait 69 fois son chiffre d’affaires.'],
    [
      'the time of both shares',
      'AI took 57.9% of venture dollars but a third of deals in the quarter to March 2025.',
    ],
    ['years together', 'Sixteen AI firms raised $40 billion in venture capital over the past five years.'],
    ['what a sum could pay', 'The guidance fund’s $138 billion would cover DeepSeek’s bills for ever.'],
    ['who says that it paid', 'A hospital in Leeds says R1 cost $5.6 million to install.'],
    ['another country’s', 'L’IA a représenté 57,9 % du capital-risque français au premier semestre 2025.'],
    ['another place', 'Alibaba Cloud’s revenue in Thailand grew 18% in the March quarter of 2025.'],
    [
      'a user of it',
      'Revenue at a maker of games that runs on Alibaba Cloud grew 18% in the March quarter of 2025.',
    ],
    ['Chinese', '某市教育局采购DeepSeek教师培训服务，中标金额4000万元。'],
    ['Korean', '정부는 딥시크 대응 인력 훈련에 560만 달러를 쓰기로 했다.'],
  ])('%s', (_, text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('a number is linked where the rest of the sentence only', () => {
  test.each([
    [
      'says so, without that',
      'In a speech to pension trustees the chairman said AI had taken 57.9% of venture capital worldwide in the first half of 2025.',
      '57.9%',
    ],
    [
      'tells of a sell-off',
      'Even after the sell-off Nvidia changes hands at 40 times sales.',
      '40 times sales',
    ],
    ['says what it is not', 'R1 cost $294,000 to train, not $5.6 million.', '$294,000'],
    [
      'says so',
      'Analysts at a broker in Ohio doubt that R1 was really trained for just $5.6 million.',
      '$5.6 million',
    ],
    ['says only, in Japanese', 'DeepSeekはR1の訓練に560万ドルしかかからなかったとされる。', '560万ドル'],
    ['says so, in Korean', 'R1을 훈련하는 데 쓴 돈이 560만 달러라는 주장에 월가가 술렁였다.', '560만 달러'],
    ['draws a conclusion', 'Palantir’s price-to-sales ratio of 69 would make a dotcom banker blush.', '69'],
    ['goes on', 'Palantir, the darling of small investors, trades at 69 times sales.', '69 times sales'],
    [
      'compares others with it',
      'Nobody is dearer than Palantir, whose shares cost 69 times sales.',
      '69 times sales',
    ],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual([expected]);
  });
});

describe('an exact value that few things have may have more words around it', () => {
  const around =
    'The insatiable hunger of the humming halls that house Chinese data centres for electricity added up to';
  test.each([
    [`${around} 102 TWh in 2024.`, ['102 TWh']],
    // Another value.
    [`${around} 140.3 TWh in 2024.`, []],
    [
      'The sober ledger of hard-nosed accountants at the Hangzhou headquarters gave DeepSeek notional daily income of $562,027.',
      ['$562,027'],
    ],
    // A warning never may.
    ['The insurer’s drama about hard-nosed engineers who trained DeepSeek’s R1 swallowed $5.6 million.', []],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test('what is the writer’s own is something else', () => {
    expect(linked('What did training DeepSeek-V3 cost? No idea. My flat cost $5.576 million.')).toEqual([]);
  });
});
