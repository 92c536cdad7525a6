import { atMost, type BenchRow, exactly } from '../row.ts';
import { quantile } from '../statistics.ts';
import { durations, extensionSlices, traceMainThread, within } from '../trace.ts';

const MOVES = 5000;
const MOVES_SHORT = 500;
const SETTLE_MS = 4000;
const LAYOUT = ['Layout', 'UpdateLayoutTree'];

/** What the extension does while the pointer moves over dense marks: its handlers, and its hit test each frame. */
export const pointerRow: BenchRow = {
  name: 'pointer',
  async run({ openBench, isShort }) {
    const bench = await openBench('dense.html', 'with');
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const moves = isShort ? MOVES_SHORT : MOVES;
    const main = await traceMainThread(bench.page, () => bench.call('movePointer', moves));
    await bench.close();
    const slices = extensionSlices(main);
    const forced = within(main, slices, LAYOUT);
    return [
      {
        what: `pointer, ${moves} moves: our handlers, 95th percentile`,
        unit: 'ms',
        bar: atMost(0.3, 'none'),
        median: quantile(durations(slices), 0.95),
        low: quantile(durations(slices), 0.5),
        high: quantile(durations(slices), 0.99),
        note: `${slices.length} calls; the spread is median to 99th percentile`,
      },
      {
        what: 'pointer, layouts forced by us',
        unit: '',
        bar: atMost(0, 'none'),
        ...exactly(forced.length),
      },
    ];
  },
};
