import { ROUNDS } from '../lab.ts';
import { atMost, type BenchRow, exactly } from '../row.ts';
import { quantile, summarize } from '../statistics.ts';
import { durations, extensionSlices, type MainThread } from '../trace.ts';
import { watchLoad } from '../watched-load.ts';

const LONG_TASK_MS = 50;
const QUIET_MS = 3000;
/** Anything shorter is a message or a timer, not a slice of work. */
const SLICE_FLOOR_MS = 1;

/** The extension's load on the main thread while the big document loads. */
export const mainThreadRow: BenchRow = {
  name: 'main-thread',
  isInformational: true,
  async run({ browsers, url }) {
    const plain = await browsers.without();
    const { browser } = await browsers.with();
    const withExtension: MainThread[] = [];
    const extra: number[] = [];
    // The slices of all loads are pooled.
    for (let i = 0; i < ROUNDS; i++) {
      const ours = await watchLoad(browser, url('big.html'), QUIET_MS);
      const bare = await watchLoad(plain, url('big.html'), QUIET_MS);
      withExtension.push(ours);
      extra.push(longTasksAfterLoad(ours) - longTasksAfterLoad(bare));
    }
    const slices = withExtension.flatMap((main) => durations(extensionSlices(main)));
    const work = slices.filter((duration) => duration >= SLICE_FLOOR_MS);
    return [
      {
        what: 'main thread, longest run of our script',
        unit: 'ms',
        bar: atMost(LONG_TASK_MS, 'none'),
        ...summarize(withExtension.map((main) => Math.max(...durations(extensionSlices(main))))),
      },
      {
        what: 'main thread, added tasks over 50 ms',
        unit: '',
        bar: atMost(0, 'none'),
        ...summarize(extra),
      },
      {
        what: 'main thread, slices, 99th percentile',
        unit: 'ms',
        bar: atMost(8, 'none'),
        ...exactly(quantile(work, 0.99)),
        note: `${work.length} slices, median ${quantile(work, 0.5).toFixed(1)} ms`,
      },
      {
        what: 'main thread, document_idle → first marks in the viewport',
        unit: 'ms',
        bar: atMost(100, 'none'),
        ...summarize(withExtension.map(timeToMarks)),
      },
      {
        what: 'main thread, all of our script during the load',
        unit: 'ms',
        ...summarize(
          withExtension.map((main) => durations(extensionSlices(main)).reduce((sum, ms) => sum + ms, 0)),
        ),
      },
    ];
  },
};

function longTasksAfterLoad({ events, marks }: MainThread): number {
  const loaded = marks.get('loadEventEnd') ?? Number.NaN;
  const tasks = events.filter(({ name, start }) => name.endsWith('RunTask') && start > loaded);
  return durations(tasks).filter((duration) => duration > LONG_TASK_MS).length;
}

/** From the start of the content script to the first frame with marks. */
function timeToMarks(main: MainThread): number {
  const started = extensionSlices(main)[0]?.start ?? Number.NaN;
  return (main.marks.get('bench-marked') ?? Number.NaN) - started;
}
