import { ROUNDS } from '../lab.ts';
import { atMost, type BenchRow } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

const PARTS = [1, 2, 4, 8];
const FEW_NAMES = 100;
const MANY_NAMES = 100_000;

/** How the scan's cost per character grows with the document, and its cost with the number of names. */
export const growthRow: BenchRow = {
  name: 'growth',
  async run({ openBench }) {
    const big = await openBench('big.html');
    const aliases = await big.call('benchAliases', [FEW_NAMES, MANY_NAMES], ROUNDS);
    await big.close();
    const frames = await openBench('bare.html');
    const byParts = await frames.call('benchGrowth', PARTS, ROUNDS);
    await frames.close();
    const perPart = (parts: number) => (byParts[parts] ?? []).map((time) => time / parts);
    return [
      ...PARTS.slice(1).map((parts) => ({
        what: `growth, document × ${parts}: time per character`,
        unit: '×' as const,
        bar: atMost(1.5, 'ratio'),
        ...summarize(ratios(perPart(parts), perPart(1))),
      })),
      {
        what: 'growth, 100 → 100,000 aliases',
        unit: '×',
        bar: atMost(1.5, 'ratio'),
        ...summarize(ratios(aliases[MANY_NAMES] ?? [], aliases[FEW_NAMES] ?? [])),
      },
    ];
  },
};
