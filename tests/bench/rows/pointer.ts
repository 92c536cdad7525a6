import { atMost, type BenchRow, exactly, type Measurement } from '../row.ts';
import { quantile } from '../statistics.ts';
import { durations, extensionSlices, traceMainThread, within } from '../trace.ts';

const MOVES = 5000;
const SETTLE_MS = 4000;
const LAYOUT = ['Layout', 'UpdateLayoutTree'];

/** The extension's pointer handlers and its hit test per frame, while the pointer moves over dense marks. */
export const pointerRow: BenchRow = {
  name: 'pointer',
  isInformational: true,
  async run({ openBench }) {
    const bench = await openBench('dense.html', 'with');
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    let searches: readonly number[] = [];
    const main = await traceMainThread(bench.page, async () => {
      searches = await bench.call('movePointer', MOVES);
    });
    await bench.close();
    if (!main) throw new Error('the browser did not trace the moves');
    // The page has no listeners of its own, so every dispatch is the extension's handler.
    const handlers = main.events.filter(({ name }) => name === 'EventDispatch');
    const hitTests = extensionSlices(main);
    const forced = within(main, [...handlers, ...hitTests], LAYOUT);
    return [
      percentiles(`pointer, ${MOVES} moves: handler`, durations(handlers)),
      percentiles('pointer, hit test before a frame', durations(hitTests)),
      {
        what: 'pointer, hit test: one elementFromPoint',
        unit: '×',
        bar: atMost(1, 'none'),
        ...exactly(quantile(durations(hitTests), 0.5) / quantile(searches, 0.5)),
        note: 'medians of one run; a hit test includes an elementFromPoint, so 1 is the minimum',
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

function percentiles(what: string, times: readonly number[]): Measurement {
  return {
    what: `${what}, 95th percentile`,
    unit: 'ms',
    bar: atMost(0.3, 'none'),
    median: quantile(times, 0.95),
    low: quantile(times, 0.5),
    high: quantile(times, 0.99),
    note: `${times.length} calls; the spread is median to 99th percentile`,
  };
}
