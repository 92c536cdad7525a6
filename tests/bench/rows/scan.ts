import { bundledSource } from '../bench-files.ts';
import { type Lab, ROUNDS } from '../lab.ts';
import { atMost, type BenchRow, exactly, type Measurement } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

const BARS: readonly [names: number, bar: number][] = [
  [1000, 1.4],
  [10_000, 1.6],
  [100_000, 2],
];

const SHORT_ROUNDS = 5;

/** The complete scan of the big document, compared with reading every character once. */
export const scanRow: BenchRow = {
  name: 'scan',
  async run({ openBench, isShort }) {
    const bench = await openBench('big.html');
    const bars = isShort ? BARS.slice(-1) : BARS;
    const sizes = bars.map(([names]) => names);
    const rounds = isShort ? SHORT_ROUNDS : ROUNDS;
    const { times, idleMs, mentions } = await bench.call('benchScan', bundledSource(), sizes, rounds);
    await bench.close();
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
      ...bars.map(([names, bar]) => row(`scan, ${names.toLocaleString('en')} aliases`, `${names}`, bar)),
      ...(isShort ? [] : [await scanSubject(openBench)]),
      {
        what: 'scan, bundled, with the idle search for shadow roots',
        unit: '×',
        ...exactly(idleMs / summarize(floor).median),
      },
    ];
  },
};

/** A document entirely about China's AI, without a bar. */
async function scanSubject(openBench: Lab['openBench']): Promise<Measurement> {
  const bench = await openBench('big-subject.html');
  const { times, mentions } = await bench.call('benchScan', bundledSource(), [], ROUNDS);
  await bench.close();
  return {
    what: `scan, bundled, every page about the subject, ${mentions} mentions`,
    unit: '×',
    ...summarize(ratios(times.bundled ?? [], times.floor ?? [])),
  };
}
