import type { Claim } from './dataset-schema.ts';

/** Ids of all sources that a claim cites itself; its observations cite their own. */
export function citedInClaim({ checks, since }: Claim): string[] {
  return [...checks.flatMap((check) => check.sources), ...(since?.sources ?? [])];
}

/** Ids of all observations that a claim shows: the document's, those that replace or better it, and newer ones. */
export function observationsOfClaim({ observation, checks, since }: Claim): string[] {
  return [
    ...(observation ? [observation] : []),
    ...checks.flatMap(({ replacement, better }) => [...(replacement ? [replacement] : []), ...better]),
    ...(since?.observations ?? []),
  ];
}
