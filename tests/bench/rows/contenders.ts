import { ROUNDS } from '../lab.ts';
import { atLeast, type Bar, type BenchRow, type Measurement } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

const MANY_NAMES = 100_000;
const WARM_SIZES = [10_000, 100_000];
/** The libraries take seconds per round, so they get an eighth of the document. */
const LIBRARY_PARTS = 1;

/** How many times faster Factlight is than common alternatives, on the same names and document. */
export const contendersRow: BenchRow = {
  name: 'contenders',
  async run({ openBench, isShort }) {
    const rows: Measurement[] = [];
    const add = (what: string, theirs: readonly number[], ours: readonly number[], bar?: Bar) =>
      rows.push({
        what,
        unit: '×',
        ...(bar && { bar }),
        ...summarize(ratios(theirs, ours)),
        note: `${summarize(theirs).median.toFixed(0)} ms vs ${summarize(ours).median.toFixed(1)} ms`,
      });
    const bench = await openBench('big.html');
    for (const size of WARM_SIZES) {
      const { ours, expression } = await bench.call('benchWarmExpression', size, ROUNDS);
      add(
        `regular expression, ${size.toLocaleString('en')} names, warm`,
        expression,
        ours,
        atLeast(1, 'ratio'),
      );
    }
    const first = await bench.call('benchFirstUse', MANY_NAMES, isShort ? 3 : ROUNDS);
    add('regular expression, 100,000 names, first use', first.expression, first.ours, atLeast(10, 'ratio'));
    const { floor, ours, mark, advanced } = await bench.call(
      'benchLibraries',
      LIBRARY_PARTS,
      isShort ? 3 : ROUNDS,
    );
    // The distance between a library and plain reading depends on the machine's memory, so it never fails the run.
    add('mark.js, 35 names', mark, ours, atLeast(200, 'none'));
    add('mark.js against reading alone', mark, floor);
    add('advanced-mark.js, 35 names', advanced, ours, atLeast(60, 'none'));
    add('advanced-mark.js against reading alone', advanced, floor);
    await bench.close();
    return rows;
  },
};
