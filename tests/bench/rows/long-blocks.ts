import { bundledSource } from '../bench-files.ts';
import { LONG_TEXT_KINDS } from '../long-texts.ts';
import { atMost, type BenchRow, exactly, type Measurement } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

/** Characters of a text, elements of an inline run. */
const TEXT_SIZES = [16_000, 64_000, 256_000];
const RUN_KINDS = ['run, letters', 'run, names', 'run, lines', 'run, empty'];
const RUN_SIZES = [2000, 8000, 32_000];
const ROUNDS = 3;
const SHORT_ROUNDS = 1;

/** One block of ordinary and of hostile text, how its time grows: a step that is not linear shows as 4 × or 16 ×. */
export const longBlocksRow: BenchRow = {
  name: 'long-blocks',
  async run({ openBench, isShort }) {
    const bench = await openBench('bare.html');
    const source = bundledSource();
    const lines: Measurement[] = [];
    const slices: number[] = [];
    const kinds = [...LONG_TEXT_KINDS, ...RUN_KINDS];
    for (const kind of kinds) {
      const sizes = RUN_KINDS.includes(kind) ? RUN_SIZES : TEXT_SIZES;
      const rounds = isShort ? SHORT_ROUNDS : ROUNDS;
      const { times, longestMs } = await bench.call('benchLongBlock', source, kind, sizes, rounds);
      slices.push(longestMs);
      const perUnit = (size = 0) => (times[size] ?? []).map((time) => time / size);
      const largest = summarize(times[sizes.at(-1) ?? 0] ?? []).median;
      lines.push({
        what: `long block, ${kind}, × 4: time per ${RUN_KINDS.includes(kind) ? 'element' : 'character'}`,
        unit: '×',
        bar: atMost(2, 'ratio'),
        ...summarize(ratios(perUnit(sizes[2]), perUnit(sizes[1]))),
        note: `${largest.toFixed(1)} ms, longest slice ${longestMs.toFixed(1)} ms`,
      });
    }
    await bench.close();
    return [
      ...lines,
      { what: 'long blocks, longest slice of all', unit: 'ms', ...exactly(Math.max(...slices)) },
    ];
  },
};
