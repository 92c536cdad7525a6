import { bundledSource } from '../bench-files.ts';
import { type BenchPage, ROUNDS, readWork } from '../lab.ts';
import { atLeast, atMost, type BenchRow } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

/** Painting highlights compared with wrapping each name in an element, until they are on the screen. */
export const paintingRow: BenchRow = {
  name: 'painting',
  async run({ openBench, isShort }) {
    const bench = await openBench('dense.html');
    const marks = await bench.call('findMarkPositions', bundledSource());
    const painted: Work[] = [];
    const wrapped: Work[] = [];
    for (let round = -1; round < (isShort ? 3 : ROUNDS); round++) {
      const paint = await workOf(bench, 'paintHighlights');
      const wrap = await workOf(bench, 'wrapNames');
      if (round < 0) continue;
      painted.push(paint);
      wrapped.push(wrap);
    }
    await bench.close();
    const times = (works: readonly Work[]) => works.map(({ taskMs }) => taskMs);
    return [
      {
        what: `painting, ${marks} marks: wrapping in elements takes`,
        unit: '×',
        bar: atLeast(1, 'ratio'),
        ...summarize(ratios(times(wrapped), times(painted))),
        note: `${summarize(times(wrapped)).median.toFixed(0)} ms vs ${summarize(times(painted)).median.toFixed(0)} ms`,
      },
      {
        what: 'painting, layouts of the page',
        unit: '',
        bar: atMost(0, 'none'),
        ...summarize(painted.map(({ layouts }) => layouts)),
      },
    ];
  },
};

interface Work {
  readonly taskMs: number;
  readonly layouts: number;
}

async function workOf(bench: BenchPage, call: 'paintHighlights' | 'wrapNames'): Promise<Work> {
  await bench.call('clearPage');
  const before = await readWork(bench);
  await bench.call(call);
  const after = await readWork(bench);
  return { taskMs: after.taskMs - before.taskMs, layouts: after.layouts - before.layouts };
}
