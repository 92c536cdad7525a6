import { citedInClaim, observationsOfClaim } from '../schema/claim-references.ts';
import type { Entity } from '../schema/dataset-schema.ts';
import { type Located, type LocatedDataset, PLACES, type Section } from './located.ts';

/** The ids of each section, including those of invalid records. */
export type KnownIds = Readonly<Record<Section, ReadonlySet<string>>>;

/** What one record refers to. `verb` and `what` make the sentence: `cites unknown source "x"`. */
interface Reference {
  readonly verb: string;
  readonly what: string;
  readonly section: Section;
  readonly id: string;
}

/** Every id that a record refers to exists. */
export function checkReferences(dataset: LocatedDataset, known: KnownIds): string[] {
  const report = <T extends { id: string }>(
    located: readonly Located<T>[],
    referencesOf: (record: T) => Reference[],
  ) => located.flatMap((each) => reportUnknown(each, referencesOf(each.record), known));
  const { charts, claims, entities, events, manifest, measures, observations, relations } = dataset;
  return [
    ...report(manifest, ({ changes = [] }) => about(changes.flatMap((each) => each.entities ?? []))),
    ...report(relations, ({ inverse }) => refer('has', 'inverse relation', 'relations', [inverse])),
    ...entities.flatMap((each) => [
      ...reportUnknown(each, referencesOfEntity(each.record), known),
      ...reportLead(each, known),
      ...(each.record.related.some((to) => to.entity === each.record.id)
        ? [`${each.file}: ${each.record.id} is related to itself: remove that relation`]
        : []),
    ]),
    ...report(measures, ({ subjects, reading }) => [
      ...about([...subjects, ...(reading?.parties.flatMap((party) => party.subjects) ?? [])]),
      ...about(reading?.neutral ?? []),
      ...refer('is read with', 'measure', 'measures', [
        ...(reading?.with ?? []),
        ...(reading?.parts.flatMap((part) => part.measures) ?? []),
      ]),
      ...shows(reading?.parts.flatMap((part) => part.observations) ?? []),
    ]),
    ...report(observations, (each) => [
      ...refer('is of', 'measure', 'measures', [each.measure]),
      ...about([each.subject]),
      ...cites(each.sources),
      ...refer('comes from', 'document', 'documents', each.document ? [each.document] : []),
    ]),
    ...report(claims, (each) => [
      ...refer('is from', 'document', 'documents', [each.document]),
      ...about([...each.entities, ...each.checks.flatMap(({ subject }) => subject ?? [])]),
      ...shows(observationsOfClaim(each)),
      ...cites(citedInClaim(each)),
    ]),
    ...report(charts, (each) => [
      ...about(each.entities),
      ...shows(each.points.map((point) => point.observation)),
    ]),
    ...report(events, (each) => [...about([...each.entities, ...each.contextFor]), ...cites(each.sources)]),
  ];
}

function referencesOfEntity({ category, related }: Entity): Reference[] {
  return [
    ...refer('has', 'category', 'categories', [category]),
    ...related.flatMap(({ entity, as }) => [
      ...refer('is related to', 'entity', 'entities', [entity]),
      ...refer('is related by', 'relation', 'relations', [as]),
    ]),
  ];
}

function reportLead({ file, record: { id, lead } }: Located<Entity>, known: KnownIds): string[] {
  if (lead === undefined || known.observations.has(lead) || known.claims.has(lead)) return [];
  return [`${file}: ${id} shows unknown claim or observation "${lead}" first: correct the id`];
}

const about = (ids: readonly string[]) => refer('is about', 'entity', 'entities', ids);
const cites = (ids: readonly string[]) => refer('cites', 'source', 'sources', ids);
const shows = (ids: readonly string[]) => refer('shows', 'observation', 'observations', ids);

function refer(verb: string, what: string, section: Section, ids: readonly string[]): Reference[] {
  return [...new Set(ids)].map((id) => ({ verb, what, section, id }));
}

function reportUnknown(
  { file, record }: Located<{ id: string }>,
  references: readonly Reference[],
  known: KnownIds,
): string[] {
  return references
    .filter(({ section, id }) => !known[section].has(id))
    .map(({ verb, what, section, id }) => {
      const advice = `add it to ${PLACES[section]} or correct the id`;
      return `${file}: ${record.id} ${verb} unknown ${what} "${id}": ${advice}`;
    });
}
