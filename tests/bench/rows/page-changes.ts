import { bundledSource } from '../bench-files.ts';
import { type BenchPage, type Lab, ROUNDS, readWork } from '../lab.ts';
import { atMost, type BenchRow, type Measurement } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

/** A longer gap between two frames means that at least one was dropped, at 60 Hz. */
const DROPPED_AFTER_MS = 25;
/** Time for the extension to read the page after it has loaded. */
const SETTLE_MS = 4000;
const SETTLE_SHORT_MS = 1500;
/** The short form does half of each change, in fewer rounds. */
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

/**
 * The cost of a changing page with the extension, compared with the same page without it, and with a page that has
 * painted marks but no extension: the browser checks and repaints every mark in every frame with a change.
 */
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
  const pages = {
    withExtension: await openBench(change.path, 'with'),
    painted: await openBench(change.path),
    bare: await openBench(change.path),
  };
  await pages.painted.page.bringToFront();
  await pages.painted.call('paintOnce', bundledSource());
  await new Promise((resolve) => setTimeout(resolve, isShort ? SETTLE_SHORT_MS : SETTLE_MS));
  const costs: Record<keyof typeof pages, Cost[]> = { withExtension: [], painted: [], bare: [] };
  for (let round = -1; round < (isShort ? SHORT_ROUNDS : ROUNDS); round++) {
    for (const [name, page] of Object.entries(pages)) {
      const cost = await costOf(page, change);
      if (round >= 0) costs[name as keyof typeof pages].push(cost);
    }
  }
  for (const page of Object.values(pages)) await page.close();
  const title = `${change.amount} ${change.what}`;
  return [
    { ...compare(`${title}: main thread`, costs.withExtension, costs.bare), bar: atMost(1.15, 'ratio') },
    compare(`${title}: painted marks alone`, costs.painted, costs.bare),
    {
      what: `${title}: added dropped frames`,
      unit: '',
      bar: atMost(0, 'none'),
      ...summarize(
        costs.withExtension.map(({ dropped }, round) => dropped - (costs.bare[round]?.dropped ?? 0)),
      ),
    },
  ];
}

function compare(what: string, ours: readonly Cost[], bare: readonly Cost[]): Measurement {
  const times = (costs: readonly Cost[]) => costs.map(({ taskMs }) => taskMs);
  const [our, their] = [times(ours), times(bare)];
  const note = `${summarize(our).median.toFixed(0)} ms vs ${summarize(their).median.toFixed(0)} ms`;
  return { what, unit: '×', ...summarize(ratios(our, their)), note };
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
