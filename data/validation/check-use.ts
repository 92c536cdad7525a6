import { citedInClaim, observationsOfClaim } from '../schema/claim-references.ts';
import type { LocatedDataset } from './located.ts';

/** Every source is cited, and every value that a document gives belongs to a claim, a chart or a lead. */
export function checkUse(dataset: LocatedDataset): string[] {
  const { charts, claims, entities, events, observations, sources } = dataset;
  const cited = new Set([
    ...claims.flatMap(({ record }) => citedInClaim(record)),
    ...[...observations, ...events].flatMap(({ record }) => record.sources),
  ]);
  const shown = new Set([
    ...claims.flatMap(({ record }) => observationsOfClaim(record)),
    ...charts.flatMap(({ record }) => record.points.map((point) => point.observation)),
    ...entities.flatMap(({ record }) => record.lead ?? []),
  ]);
  return [
    ...sources
      .filter(({ record }) => !cited.has(record.id))
      .map(({ file, record }) => `${file}: nothing cites ${record.id}: cite it or remove it`),
    // Any other stands for itself, among the figures of its subject.
    ...observations
      .filter(({ record }) => record.sources.length === 0 && !shown.has(record.id))
      .map(({ file, record }) => `${file}: no claim shows ${record.id}: use it in a claim or remove it`),
  ];
}
