import { type Located, type LocatedDataset, PLACES, type Section } from './located.ts';

/** The ids that each section has, those of records with mistakes in them included. */
export type KnownIds = Readonly<Record<Section, ReadonlySet<string>>>;

/** Every id that a record refers to exists. */
export function checkReferences(dataset: LocatedDataset, known: KnownIds): string[] {
  const { claims, comparisons, entities, events } = dataset;
  return [
    ...entities.flatMap((each) => [
      ...refer(each, 'has', 'category', 'categories', [each.record.category], known),
      ...refer(
        each,
        'is related to',
        'entity',
        'entities',
        each.record.related.map((to) => to.entity),
        known,
      ),
      ...refuseSelf(each),
    ]),
    ...claims.flatMap((each) => [
      ...about(each, each.record.entities, known),
      ...cites(each, claimSources(each), known),
    ]),
    ...comparisons.flatMap((each) => [
      ...about(
        each,
        [...each.record.entities, ...each.record.bars.flatMap((bar) => bar.entity ?? [])],
        known,
      ),
      ...cites(each, each.record.sources, known),
    ]),
    ...events.flatMap((each) => [
      ...about(each, [...each.record.entities, ...each.record.contextFor], known),
      ...cites(each, each.record.sources, known),
    ]),
  ];
}

/** Every source is cited at least once. */
export function checkCitations({ claims, comparisons, events, sources }: LocatedDataset): string[] {
  const cited = new Set([
    ...claims.flatMap(claimSources),
    ...[...comparisons, ...events].flatMap(({ record }) => record.sources),
  ]);
  return sources
    .filter(({ record }) => !cited.has(record.id))
    .map(({ file, record }) => `${file}: ${record.id} is cited nowhere: cite it or remove it`);
}

function claimSources({ record: { check, since } }: LocatedDataset['claims'][number]): string[] {
  const findings = [...check.better, ...(since?.findings ?? [])];
  return [...check.sources, ...(since?.sources ?? []), ...findings.flatMap((finding) => finding.sources)];
}

function about(from: Located<{ id: string }>, ids: readonly string[], known: KnownIds): string[] {
  return refer(from, 'is about', 'entity', 'entities', ids, known);
}

function cites(from: Located<{ id: string }>, ids: readonly string[], known: KnownIds): string[] {
  return refer(from, 'cites', 'source', 'sources', ids, known);
}

function refer(
  { file, record }: Located<{ id: string }>,
  verb: string,
  what: string,
  section: Section,
  ids: readonly string[],
  known: KnownIds,
): string[] {
  return [...new Set(ids)]
    .filter((id) => !known[section].has(id))
    .map(
      (id) =>
        `${file}: ${record.id} ${verb} unknown ${what} "${id}": add it to ${PLACES[section]} or correct the id`,
    );
}

function refuseSelf({ file, record }: LocatedDataset['entities'][number]): string[] {
  return record.related.some((to) => to.entity === record.id)
    ? [`${file}: ${record.id} is related to itself: remove that relation`]
    : [];
}
