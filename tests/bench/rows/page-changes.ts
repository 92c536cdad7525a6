import { type BenchPage, type Lab, ROUNDS, readWork } from '../lab.ts';
import { atMost, type BenchRow, type Measurement } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

/** A frame that comes later than this after the one before was not the next one: at 60 Hz, one is missing. */
const DROPPED_AFTER_MS = 25;
/** The extension has read the page when it has been loaded for so long. */
const SETTLE_MS = 4000;
const SETTLE_SHORT_MS = 1500;
/** The short form does half of each, fewer times. */
const SHORT_SHARE = 1 / 2;
const SHORT_ROUNDS = 3;

const CHANGES: readonly Change[] = [
  { what: 'insertions among dense marks', path: 'dense.html', call: 'insertParagraphs', amount: 500 },
  { what: 'tokens of a chat answer', path: 'news.html', call: 'streamAnswer', amount: 2000 },
  { what: 'frames of a virtualised list', path: 'news.html', call: 'scrollList', amount: 90 },
];

interface Change {
  readonly what: string;
  readonly path: string;
  readonly call: 'insertParagraphs' | 'streamAnswer' | 'scrollList';
  readonly amount: number;
}

/** What a page costs that changes, against the same page without the extension. */
export const pageChangesRow: BenchRow = {
  name: 'page-changes',
  async run(lab) {
    const rows: Measurement[] = [];
    for (const change of CHANGES) rows.push(...(await measureChange(lab, change)));
    return rows;
  },
};

async function measureChange({ openBench, isShort }: Lab, whole: Change): Promise<readonly Measurement[]> {
  const change = isShort ? { ...whole, amount: whole.amount * SHORT_SHARE } : whole;
  const withUs = await openBench(change.path, 'with');
  const bare = await openBench(change.path);
  await new Promise((resolve) => setTimeout(resolve, isShort ? SETTLE_SHORT_MS : SETTLE_MS));
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (let round = -1; round < (isShort ? SHORT_ROUNDS : ROUNDS); round++) {
    const first = await costOf(withUs, change);
    const second = await costOf(bare, change);
    if (round < 0) continue;
    ours.push(first);
    theirs.push(second);
  }
  await withUs.close();
  await bare.close();
  const taskMs = (costs: readonly Cost[]) => costs.map((cost) => cost.taskMs);
  return [
    {
      what: `${change.amount} ${change.what}: main thread`,
      unit: '×',
      bar: atMost(1.15, 'ratio'),
      ...summarize(ratios(taskMs(ours), taskMs(theirs))),
      note: `${summarize(taskMs(ours)).median.toFixed(0)} ms against ${summarize(taskMs(theirs)).median.toFixed(0)} ms`,
    },
    {
      what: `${change.amount} ${change.what}: dropped frames of ours`,
      unit: '',
      bar: atMost(0, 'none'),
      ...summarize(ours.map(({ dropped }, round) => dropped - (theirs[round]?.dropped ?? 0))),
    },
  ];
}

interface Cost {
  readonly taskMs: number;
  readonly dropped: number;
}

async function costOf(bench: BenchPage, { call, amount }: Change): Promise<Cost> {
  await bench.page.bringToFront();
  const before = await readWork(bench);
  const gaps = await bench.call(call, amount);
  const after = await readWork(bench);
  return {
    taskMs: after.taskMs - before.taskMs,
    dropped: gaps.filter((gap) => gap > DROPPED_AFTER_MS).length,
  };
}
