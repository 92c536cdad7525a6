import { citedInCheck, citedInUpdate } from '../../core/facts/cited-sources.ts';
import { type Located, type LocatedDataset, PLACES, type Section } from './located.ts';

/** The ids of each section, including those of invalid records. */
export type KnownIds = Readonly<Record<Section, ReadonlySet<string>>>;

/** References of one kind in one record. `verb` and `what` make the sentence: `cites unknown source "x"`. */
interface References {
  readonly from: Located<{ id: string }>;
  readonly verb: string;
  readonly what: string;
  readonly section: Section;
  readonly ids: readonly string[];
}

/** Every id that a record refers to exists. */
export function checkReferences(dataset: LocatedDataset, known: KnownIds): string[] {
  const { claims, comparisons, entities, events } = dataset;
  const unknown = (...references: References[]) => references.flatMap((each) => reportUnknown(each, known));
  return [
    ...entities.flatMap((each) => [
      ...unknown(categoryOf(each), relationsOf(each)),
      ...(each.record.related.some((to) => to.entity === each.record.id)
        ? [`${each.file}: ${each.record.id} is related to itself: remove that relation`]
        : []),
    ]),
    ...claims.flatMap((each) =>
      unknown(about(each, each.record.entities), cites(each, citedInClaim(each.record))),
    ),
    ...comparisons.flatMap((each) => {
      const { bars, entities: shown, sources } = each.record;
      return unknown(
        about(each, [...shown, ...bars.flatMap((bar) => bar.entity ?? [])]),
        cites(each, sources),
      );
    }),
    ...events.flatMap((each) => {
      const { contextFor, entities: shown, sources } = each.record;
      return unknown(about(each, [...shown, ...contextFor]), cites(each, sources));
    }),
  ];
}

/** Every source is cited at least once. */
export function checkCitations({ claims, comparisons, events, sources }: LocatedDataset): string[] {
  const cited = new Set([
    ...claims.flatMap(({ record }) => citedInClaim(record)),
    ...[...comparisons, ...events].flatMap(({ record }) => record.sources),
  ]);
  return sources
    .filter(({ record }) => !cited.has(record.id))
    .map(({ file, record }) => `${file}: nothing cites ${record.id}: cite it or remove it`);
}

function citedInClaim({ check, since }: LocatedDataset['claims'][number]['record']): string[] {
  return [...citedInCheck(check), ...(since ? citedInUpdate(since) : [])];
}

function categoryOf(from: LocatedDataset['entities'][number]): References {
  return { from, verb: 'has', what: 'category', section: 'categories', ids: [from.record.category] };
}

function relationsOf(from: LocatedDataset['entities'][number]): References {
  const ids = from.record.related.map((to) => to.entity);
  return { from, verb: 'is related to', what: 'entity', section: 'entities', ids };
}

function about(from: References['from'], ids: readonly string[]): References {
  return { from, verb: 'is about', what: 'entity', section: 'entities', ids };
}

function cites(from: References['from'], ids: readonly string[]): References {
  return { from, verb: 'cites', what: 'source', section: 'sources', ids };
}

function reportUnknown({ from, verb, what, section, ids }: References, known: KnownIds): string[] {
  const { file, record } = from;
  const unknown = [...new Set(ids)].filter((id) => !known[section].has(id));
  const advice = `add it to ${PLACES[section]} or correct the id`;
  return unknown.map((id) => `${file}: ${record.id} ${verb} unknown ${what} "${id}": ${advice}`);
}
