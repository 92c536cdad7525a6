import { afterEach, expect, test } from 'vitest';
import type { PageMarks } from '../../dom/page-marks.ts';
import { textNodesIn } from '../../dom/text/tree-order.ts';
import { createFakeDetector } from './fake-detector.ts';
import { frames, paintedRanges, type RunningMarks, startMarks } from './page-fixture.ts';

const NAMES = 8000;
const PATIENT = { timeout: 20_000, interval: 50 };

let running: RunningMarks | undefined;

afterEach(() => {
  running?.stop();
  document.body.innerHTML = '';
});

/** A part of the page with many names, each in two pieces and a paragraph of its own. */
function addPart(parent: Node = document.body): HTMLElement {
  const part = document.createElement('section');
  part.innerHTML = '<p><b>Deep</b><i>Seek</i></p>'.repeat(NAMES);
  parent.appendChild(part);
  return part;
}

/** Starts on a page that has `Qwen` before the part, and waits for all marks. */
async function start() {
  let slices = 0;
  running = startMarks({
    canContinue() {
      slices += 1;
      return true;
    },
  });
  const { marks } = running;
  await expect.poll(() => marks.counts(), PATIENT).toEqual({ qwen: 1, deepseek: NAMES });
  return { marks, slices: () => slices };
}

async function expectMarksOfFreshPage(marks: PageMarks): Promise<void> {
  await expect.poll(() => placesOf(marks), PATIENT).toEqual(await placesInFreshPage());
  const nodes = new Set<Node>(textNodesIn(document.body));
  const left = [...paintedRanges()].filter(({ startContainer }) => !nodes.has(startContainer));
  expect(left).toEqual([]);
}

async function placesInFreshPage(): Promise<string[]> {
  const fresh = startMarks({ detector: createFakeDetector() });
  await expect.poll(() => fresh.reports.length, PATIENT).toBeGreaterThan(0);
  await frames(3);
  const places = placesOf(fresh.marks);
  fresh.stop();
  return places;
}

function placesOf(marks: PageMarks): string[] {
  const numbers = new Map([...textNodesIn(document.body)].map((text, number) => [text as Node, number]));
  return marks
    .allMarks()
    .map(({ range, mention }) => `${mention.entity} at ${numbers.get(range.startContainer)}`);
}

const REMOVALS: readonly [string, (part: HTMLElement) => void][] = [
  ['it is removed', (part) => part.remove()],
  ['it is emptied', (part) => part.replaceChildren()],
  ['its HTML is replaced', (part) => (part.innerHTML = '<p>Huawei</p>')],
  [
    'its paragraphs are removed one by one',
    (part) => {
      for (const paragraph of [...part.children]) paragraph.remove();
    },
  ],
];

test.each(REMOVALS)('a part with many names leaves no mark behind when %s', async (_, remove) => {
  document.body.innerHTML = '<p>Qwen</p>';
  const part = addPart();
  const { marks, slices } = await start();
  const before = slices();
  remove(part);
  await expect.poll(() => marks.marksOf('deepseek').length, PATIENT).toBe(0);
  await expectMarksOfFreshPage(marks);
  // The page had its turn in between.
  expect(slices() - before).toBeGreaterThan(3);
});

test('a shadow tree with many names leaves no mark behind', async () => {
  document.body.innerHTML = '<p>Qwen</p><div id="host"></div>';
  const host = document.getElementById('host') as HTMLElement;
  addPart(host.attachShadow({ mode: 'open' }));
  const { marks } = await start();
  host.remove();
  await expect.poll(() => marks.marksOf('deepseek').length, PATIENT).toBe(0);
  expect(marks.marksOf('qwen')).toHaveLength(1);
});

test('a part that comes back elsewhere while its marks are removed has the marks of a fresh page', async () => {
  document.body.innerHTML = '<p>Qwen</p>';
  const part = addPart();
  const { marks } = await start();
  part.remove();
  await frames(1);
  document.body.prepend(part);
  await expectMarksOfFreshPage(marks);
});

test('pieces of names that leave a removed part leave no mark behind', async () => {
  document.body.innerHTML = '<p>Qwen</p>';
  const part = addPart();
  const { marks } = await start();
  part.remove();
  await frames(1);
  for (const paragraph of [...part.children].slice(-200)) {
    const [deep, seek] = paragraph.children;
    if (deep) document.body.prepend(deep, document.createElement('hr'));
    if (seek) document.body.append(document.createElement('hr'), seek);
  }
  await expectMarksOfFreshPage(marks);
});
