import { afterEach, expect, test } from 'vitest';
import { detectMentions } from '../../core/detection/detect-mentions.ts';
import { createPageDetector } from '../../core/detection/page-detector.ts';
import type { PageMarks } from '../../dom/page-marks.ts';
import { textNodesIn } from '../../dom/text/tree-order.ts';
import { gazetteerOf } from '../core/gazetteer/small-gazetteer.ts';
import { frames, type RunningMarks, startMarks } from './page-fixture.ts';

const gazetteer = gazetteerOf(['DeepSeek', 'Qwen', 'R1=deepseek-r1'], { R1: { prior: 0.1, with: ['Qwen'] } });
let running: RunningMarks | undefined;

afterEach(() => {
  running?.stop();
  document.body.innerHTML = '';
});

function show(...content: (Node | string)[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...content);
  document.body.append(paragraph);
  return paragraph;
}

/** So many inline elements; one in fifty holds a name. */
function inlineElements(count: number): HTMLElement[] {
  return Array.from({ length: count }, (_, n) => {
    const element = document.createElement('i');
    element.textContent = n % 50 === 0 ? 'DeepSeek ' : 'said ';
    return element;
  });
}

function start() {
  running = startMarks({ detector: createPageDetector(gazetteer) });
  return running.marks;
}

/** Where each mark begins: the number of its text node in the page, the offset in it. */
function placesOf(marks: PageMarks): string[] {
  const numbers = new Map([...textNodesIn(document.body)].map((text, number) => [text as Node, number]));
  return marks
    .allMarks()
    .map(
      ({ range, mention }) => `${mention.entity} ${numbers.get(range.startContainer)}:${range.startOffset}`,
    );
}

test('marks every name of an inline run of 20,000 elements', async () => {
  show(...inlineElements(20_000));
  const marks = start();
  await expect.poll(() => marks.counts(), { timeout: 10_000 }).toEqual({ DeepSeek: 400 });
});

test('marks in one long text what the detector finds in it as a whole', async () => {
  const text = `Qwen ${'said that R1 and DeepSeek would be there, and more. '.repeat(4000)}`;
  show(text);
  const marks = start();
  const mentions = detectMentions(text, gazetteer);
  await expect.poll(() => marks.allMarks().length, { timeout: 10_000 }).toBe(mentions.length);
  expect(marks.allMarks().map(({ range }) => range.startOffset)).toEqual(mentions.map(({ start }) => start));
});

test.each([
  ['a node in the middle is replaced', (run: HTMLElement) => run.childNodes[4000]?.replaceWith('Qwen ')],
  ['text is put in front', (run: HTMLElement) => run.prepend('Qwen ')],
  ['text is added at the end', (run: HTMLElement) => run.append('Qwen ')],
  [
    'a name is written into an element',
    (run: HTMLElement) => run.childNodes[2001]?.firstChild?.before('Qwen '),
  ],
  ['it is moved', (run: HTMLElement) => run.before(document.createElement('hr'), 'Qwen')],
  ['it is emptied', (run: HTMLElement) => run.replaceChildren('Qwen')],
])('a long run that changes while it is read is marked as a fresh page: %s', async (_, change) => {
  const run = show(...inlineElements(8000));
  const marks = start();
  await frames(1);
  change(run);
  await frames(2);
  const fresh = startMarks({ detector: createPageDetector(gazetteer) });
  try {
    await expect.poll(() => fresh.reports.at(-1)?.Qwen, { timeout: 10_000 }).toBe(1);
    const expected = placesOf(fresh.marks);
    await expect.poll(() => placesOf(marks), { timeout: 10_000 }).toEqual(expected);
  } finally {
    fresh.stop();
  }
});

test('the rest of the page is read while a long run changes without end', async () => {
  const run = show(...inlineElements(8000));
  const after = show('Then Qwen.');
  const marks = start();
  const ticker = setInterval(() => run.prepend('tick '), 1);
  try {
    await expect
      .poll(() => marks.marksOf('Qwen').some(({ range }) => after.contains(range.startContainer)), {
        timeout: 10_000,
      })
      .toBe(true);
  } finally {
    clearInterval(ticker);
  }
  await expect.poll(() => marks.marksOf('DeepSeek').length, { timeout: 10_000 }).toBe(160);
});
