import { afterEach, describe, expect, test, vi } from 'vitest';
import { type RunningMarks, startMarks } from '../page-fixture.ts';

let running: RunningMarks | undefined;
afterEach(() => {
  running?.stop();
  document.body.innerHTML = '';
});

async function entitiesIn(html: string): Promise<string[]> {
  document.body.innerHTML = `<style>
      .pdf { position: relative; height: 120px; font: 20px/1 monospace }
      .pdf span { position: absolute; white-space: pre }
      .ib { display: inline-block } .i { display: inline } .b { display: block }
    </style><div style="width: 600px; font: 20px/1.4 monospace">${html}</div>`;
  running = startMarks();
  await vi.waitFor(() => expect(running?.reports).not.toEqual([]));
  return running.marks.allMarks().map(({ mention }) => mention.entity);
}

/** As the text layers of PDF.js: a break between two lines. */
const pdf = (...spans: readonly [text: string, left: number, top: number][]) =>
  `<div class="pdf">${spans
    .map(([text, left, top], i) => {
      const isNewLine = top !== (spans[i - 1]?.[2] ?? top);
      const span = `<span style="left: ${left}px; top: ${top}px">${text}</span>`;
      return isNewLine ? `<br role="presentation">${span}` : span;
    })
    .join('')}</div>`;
const ruby = (display: string, reading: string) =>
  `<ruby style="${display}">华<rt style="${reading}">Huá</rt></ruby><ruby style="${display}">为<rt style="${reading}">wéi</rt></ruby>`;

describe('a name that reads as one is found', () => {
  test.each([
    ['after a drop cap', '<p><span style="float: left">D</span>eepSeek is new.', 'deepseek'],
    [
      'after a large drop cap',
      '<p><span style="float: left; font-size: 60px; line-height: 50px; margin-right: 4px">Q</span>wen is new.',
      'qwen',
    ],
    ['in inline blocks', '<p><span class="ib">AI</span> <span class="ib">Plus</span>', 'ai-plus'],
    ['in halves in inline blocks', '<p><span class="ib">Deep</span><span class="ib">Seek</span>', 'deepseek'],
    [
      'in letters in inline blocks',
      `<p>${[...'Qwen'].map((each) => `<span class="ib">${each}</span>`).join('')}`,
      'qwen',
    ],
    [
      'in inline blocks that wrap',
      '<p style="width: 80px"><span class="ib">Our</span> <span class="ib">AI</span> <span class="ib">Plus</span>',
      'ai-plus',
    ],
    [
      'in inline-flex boxes',
      '<p><span style="display: inline-flex">Deep</span><span style="display: inline-flex">Seek</span>',
      'deepseek',
    ],
    ['in ruby of tables', `<p>${ruby('display: inline-table', 'display: table-header-group')}`, 'huawei'],
    [
      'in ruby of columns',
      `<p>${ruby('display: inline-flex; flex-direction: column-reverse', 'display: block; font-size: 8px')}`,
      'huawei',
    ],
    [
      'in ruby of blocks',
      `<p>${ruby('display: inline-block; position: relative', 'position: absolute; font-size: 8px; top: -8px')}`,
      'huawei',
    ],
    ['in two pieces of a PDF', pdf(['Deep', 0, 0], ['Seek', 48, 0]), 'deepseek'],
    ['in two words of a PDF', pdf(['of AI ', 0, 0], ['Plus', 72, 0]), 'ai-plus'],
    ['on two lines of a PDF', pdf(['The work on AI', 0, 0], ['Plus goes on', 0, 26]), 'ai-plus'],
    ['in custom elements', '<p><x-w>Deep</x-w><x-w>Seek</x-w>', 'deepseek'],
    ['in unknown elements', '<p><word>AI</word> <word>Plus</word>', 'ai-plus'],
    ['in five custom elements', `<p>${[...'Qwen!'].map((each) => `<a-b>${each}</a-b>`).join('')}`, 'qwen'],
    ['in a custom element without a box', '<p><x-c style="display: contents">Deep</x-c>Seek', 'deepseek'],
    ['in divisions that are inline', '<div class="i">Deep</div><div class="i">Seek</div>', 'deepseek'],
    ['in list items that are inline', '<ul><li class="i">AI</li> <li class="i">Plus</li></ul>', 'ai-plus'],
    ['in a division without a box', 'Hua<div style="display: contents">wei</div>', 'huawei'],
  ])('%s', async (_, html, entity) => {
    expect(await entitiesIn(html)).toEqual([entity]);
  });
});

describe('what stands apart is no name', () => {
  test.each([
    [
      'in wide inline blocks',
      '<p><span class="ib" style="width: 200px">Deep</span><span class="ib">Seek</span>',
    ],
    [
      'words in wide inline blocks',
      '<p><span class="ib" style="width: 200px">AI</span> <span class="ib">Plus</span>',
    ],
    ['in blocks of spans', '<p><span class="b">Deep</span><span class="b">Seek</span>'],
    ['words in blocks of spans', '<p><span class="b">AI</span> <span class="b">Plus</span>'],
    ['in columns of a PDF', pdf(['AI ', 0, 0], ['Plus', 300, 0])],
    ['in lines of a PDF far from each other', pdf(['AI', 0, 0], ['Plus', 0, 90])],
    ['in custom elements that are blocks', '<x-w class="b">Deep</x-w><x-w class="b">Seek</x-w>'],
    ['in a float at the other side', '<p><span style="float: right">Deep</span>Seek'],
    ['in divisions', '<div>Deep</div><div>Seek</div>'],
    [
      'in inline blocks that fill their lines',
      '<p><span class="ib" style="width: 100%">AI</span> <span class="ib" style="width: 100%">Plus</span>',
    ],
  ])('%s', async (_, html) => {
    expect(await entitiesIn(html)).toEqual([]);
  });
});

const BOXED: readonly [string, string, readonly string[]][] = [
  ['a drop cap', '<p><span style="float: left; margin-right: 4px">D</span>eepSeek is new.', ['deepseek']],
  ['halves in inline blocks', '<p><span class="ib">Deep</span><span class="ib">Seek</span>', ['deepseek']],
  ['a name and an inline block that touch', '<p>Qwen<span class="ib">Plus</span>', []],
  [
    'a name and an inline block that stand apart',
    '<p>Qwen<span class="ib" style="padding: 0 10px">and</span>',
    ['qwen'],
  ],
  ['a name and a block', '<p>Qwen<span class="b">and</span>', ['qwen']],
];

test.each([
  ['a drop cap', '<span style="float:left" hidden>Q</span>wen', ['qwen']],
  ['a float with a block before its letter', '<span style="float:left" hidden><p>News</p>Q</span>wen', []],
  ['a float with a line before its letter', '<span style="float:left" hidden>News<br>Q</span>wen', []],
  ['a float with many elements', `<span style="float:left" hidden>${'<b></b>'.repeat(90)}Q</span>wen`, []],
])('a box that is itself hidden is read as it will be shown: %s', async (_, html, entities) => {
  expect(await entitiesIn(`<div>${html}</div>`)).toEqual(entities);
});

test.each(BOXED)('hidden text is read as it will be shown: %s', async (_, html, entities) => {
  expect(await entitiesIn(html)).toEqual(entities);
  running?.stop();
  expect(await entitiesIn(`<div hidden>${html}</div>`)).toEqual(entities);
});
