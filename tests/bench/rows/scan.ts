import { bundledSource } from '../bench-files.ts';
import { ROUNDS } from '../lab.ts';
import { atMost, type BenchRow, exactly } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

const BARS: readonly [names: number, bar: number][] = [
  [1000, 1.4],
  [10_000, 1.6],
  [100_000, 2],
];

/** The whole scan of the big document against the cost of reading every character once. */
export const scanRow: BenchRow = {
  name: 'scan',
  async run({ openBench }) {
    const bench = await openBench('big.html');
    const sizes = BARS.map(([names]) => names);
    const { times, idleMs, mentions } = await bench.call('benchScan', bundledSource(), sizes, ROUNDS);
    await bench.close();
    const subject = await openBench('big-subject.html');
    const all = await subject.call('benchScan', bundledSource(), [], ROUNDS);
    await subject.close();
    const floor = times.floor ?? [];
    const row = (what: string, name: string, bar: number) => ({
      what,
      unit: '×' as const,
      bar: atMost(bar, 'ratio'),
      ...summarize(ratios(times[name] ?? [], floor)),
      note: `${summarize(times[name] ?? []).median.toFixed(1)} ms`,
    });
    return [
      { what: 'floor: reading every character', unit: 'ms', ...summarize(floor) },
      row(`scan, bundled dataset, ${mentions} mentions`, 'bundled', 1.35),
      ...BARS.map(([names, bar]) => row(`scan, ${names.toLocaleString('en')} aliases`, `${names}`, bar)),
      {
        what: `scan, bundled, every page about the subject, ${all.mentions} mentions`,
        unit: '×' as const,
        ...summarize(ratios(all.times.bundled ?? [], all.times.floor ?? [])),
      },
      {
        what: 'scan, bundled, with the idle search for shadow roots',
        unit: '×',
        ...exactly(idleMs / summarize(floor).median),
      },
    ];
  },
};
