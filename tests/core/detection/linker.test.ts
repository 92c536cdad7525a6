import { expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createPageContext, observeMentions } from '../../../core/detection/page-context.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';

const gazetteer = loadGazetteer();

/** A bug report first becomes a row here: the text, and the entities to find in it, in order. */
const cases: readonly (readonly [why: string, text: string, entities: readonly string[]])[] = [
  [
    'a racing driver before the maker and its model',
    'Kimi Antonelli won, and Moonshot AI, which makes Kimi, lost.',
    ['moonshot-ai', 'kimi'],
  ],
  ['a model that its maker owns', '食堂主食有花卷，字节跳动旗下的豆包升级。', ['bytedance', 'doubao']],
  [
    'a play and shares in one sentence',
    'Alibaba shares rose; pupils staged Alibaba and the forty thieves.',
    ['alibaba'],
  ],
  [
    'shares in the sentence after the play',
    'Alibaba and the forty thieves sold out. Alibaba shares fell.',
    ['alibaba'],
  ],
  [
    'the hero in the sentence after the play',
    'Alibaba and the forty thieves sold out. Alibaba hides in a tree.',
    [],
  ],
  ['a brand before a version', "DeepSeek's R1 speaks through the Zorbo R1.", ['deepseek', 'deepseek-r1']],
  [
    'a version of another maker and one of its own, in one sentence',
    'Байкеры обсуждали R1 от Yamaha, программисты обсуждали R1 от DeepSeek.',
    ['deepseek-r1', 'deepseek'],
  ],
  ['no brand before a version', 'DeepSeek says the new R1 is cheap.', ['deepseek', 'deepseek-r1']],
  ['a name without capitals in its script', '문샷AI의 키미도 값을 내렸다.', ['moonshot-ai', 'kimi']],
  ['a name in two scripts', '昇思MindSpore与英伟达NVDA。', ['mindspore', 'nvidia', 'nvidia']],
  ['a version before a year', 'DeepSeek跑V3，2025年发布。', ['deepseek', 'deepseek-v3']],
  ['a name before an Arabic comma, and one joined to “and”', 'قالت هواوي، وإنفيديا', ['huawei', 'nvidia']],
  ['a verb', 'Climbers ascend; then they Ascend Mount Elgon.', []],
  ['a different company', 'Ascend Elements recycles batteries.', []],
  ['a phone', 'The Ascend P7 had a good camera.', []],
  ['the chip with its model number', 'An Ascend 910C draws 600 watts.', ['ascend']],
  ['the chip beside its maker and its kind', 'Huawei sells Ascend processors.', ['huawei', 'ascend']],
  ['R1 alone', 'R1 is on sale.', []],
  ['an R1 of another maker beside DeepSeek', 'DeepSeek on a Rabbit R1.', ['deepseek']],
  ['R1 of DeepSeek', 'DeepSeek says R1 is cheap.', ['deepseek', 'deepseek-r1']],
  ['V3 with a date', 'DeepSeek shipped V3-0324.', ['deepseek', 'deepseek-v3']],
  ['Biren as a person', 'Biren Shah teaches history.', []],
  ['Biren as a company', 'Biren makes GPUs in Shanghai.', ['biren']],
  ['a seeing stone in fiction', 'Saruman kept a palantir.', []],
  ['the company beside the stone', 'Palantir took its name from the palantir of Tolkien.', ['palantir']],
  ['the folk tale', 'Alibaba and the forty thieves hide in jars.', []],
  ['the folk tale in Chinese', '《阿里巴巴与四十大盗》上演。', []],
  ['a place', '西藏阿里云层低垂。', []],
  ['Chinese words that contain a name by chance', '把悲痛升华为力量，以振兴中华为己任。', []],
  [
    'a name after the same characters by chance',
    '其中华为占三成，2025年华为发布新机。',
    ['huawei', 'huawei'],
  ],
  ['a school of tai chi', '师傅教混元桩。', []],
  ['a booklet', '《孕期千问》出版了。', []],
  ['the app with its maker', '阿里巴巴的千问App上线。', ['alibaba', 'qwen']],
  ['a school grade', 'Tomas got AI+ in woodwork.', []],
  ['the initiative', 'The State Council published opinions on AI+.', ['ai-plus-initiative']],
  ['controls on cheese', 'Brussels wants export controls on cheese eased.', []],
  ['controls on chips', 'Export controls on chips were widened.', ['us-export-controls']],
  ["China's own controls", "China's export controls on gallium hit chip makers.", []],
  ['a watch', 'The computing power of a wristwatch has grown.', []],
  [
    'the national total',
    "China's computing power reached 280 EFLOPS.",
    ['computing-power', 'computing-power'],
  ],
  ['one machine', 'Frontier passed one exaFLOPS.', []],
  ['a screen reader', 'Test the form with NVDA and with JAWS.', []],
  ['the share', 'NVDA fell 3% after earnings.', ['nvidia']],
  ['a puzzle', 'BABA IS YOU is on sale.', []],
  ['a radio band', 'The HF band was open.', []],
  ['multiples of a grocer', 'The grocer has a price-to-sales ratio of 0.3.', []],
  [
    'multiples of an AI firm',
    "Palantir's price-to-sales ratio is 115.",
    ['palantir', 'ai-valuation-multiples'],
  ],
  ['another GPT', 'GPT-4o, GPT-4.1 and GPT4All.', []],
  ['another Hunyuan', 'Tencent released HunyuanVideo.', ['tencent']],
  ['labels for food', 'Labeling measures for allergens apply.', []],
  ['an emoji', 'She sent the hugging face emoji.', []],
];

test.each(cases)('%s: %s', (_, text, entities) => {
  expect(detectMentions(text, gazetteer).map(({ entity }) => entity)).toEqual(entities);
});

test('links R1 alone in a block once the page has mentioned DeepSeek', () => {
  const page = createPageContext();
  const earlier = 'DeepSeek published a model.';
  observeMentions(page, earlier, detectMentions(earlier, gazetteer));
  const [mention] = detectMentions('R1 is open.', gazetteer, page);
  expect(mention?.entity).toBe('deepseek-r1');
  expect(mention?.why.join('\n')).toContain('deepseek on the page');
});

test('explains every mention', () => {
  const [mention] = detectMentions('Biren makes GPUs in Shanghai.', gazetteer);
  expect(mention?.why[0]).toContain('"Biren"');
  expect(mention?.why.join('\n')).toMatch(/in the sentence/);
  expect(mention?.score).toBeGreaterThanOrEqual(0.5);
  expect(mention?.score).toBeLessThanOrEqual(1);
});
