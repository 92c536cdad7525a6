import type { Verdict } from '../facts/figure.ts';

/** The order in which readers see claims. */
const SEVERITY: Readonly<Record<Verdict, number>> = {
  contradicted: 0,
  imprecise: 1,
  'not-found': 2,
  corroborated: 3,
};

/** Sorts the most serious verdict first. */
export function compareSeverity(a: Verdict, b: Verdict): number {
  return SEVERITY[a] - SEVERITY[b];
}

export function countVerdicts(verdicts: readonly Verdict[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { contradicted: 0, imprecise: 0, 'not-found': 0, corroborated: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}
