import type { EntityId } from '../../core/entity.ts';
import type { Card, CardEvent, RelatedEntity } from '../../core/facts/card.ts';
import { citedInUpdate } from '../../core/facts/cited-sources.ts';
import { foreignLanguage, localize, type Reader } from '../../core/locale.ts';
import type { DatasetDocument, DatasetEvent, Source } from '../schema/dataset-schema.ts';
import type { CardRows } from './card-rows.ts';
import { titleOf } from './source-title.ts';

/** An event as the card of the entity `id` shows it. */
export function writeEvent(event: DatasetEvent, id: EntityId, { languages }: Reader): CardEvent {
  return {
    date: event.date,
    title: localize(event.title, languages),
    own: event.entities.includes(id),
    sources: event.sources,
  };
}

/** Related entities, in the order in which the entity names them. */
export function writeRelated({ entity, entities, dataset }: CardRows, reader: Reader): RelatedEntity[] {
  const { languages } = reader;
  return entity.related.flatMap(({ entity: id, as }) => {
    const other = entities.get(id);
    const relation = dataset.relations.find((each) => each.id === as);
    if (!other || !relation) return [];
    const name = localize(other.name, languages);
    return [
      {
        ...{ id, name, category: other.category },
        relation: localize(relation.names, languages),
        relationLanguage: foreignLanguage(reader, Object.keys(relation.names)),
      },
    ];
  });
}

/** Every source that the card cites, once, in the order of the citations. */
export function citedSources(
  { claims, charts, facts, events, lead }: Pick<Card, 'claims' | 'charts' | 'facts' | 'events' | 'lead'>,
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const ids = [
    ...(lead?.observation?.sources ?? []),
    ...claims.flatMap(({ check, since }) => [...check.sources, ...(since ? citedInUpdate(since) : [])]),
    ...[...facts, ...charts, ...events].flatMap((each) => each.sources),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ ...source, title: titleOf(source) }] : [];
  });
}

/** The documents that make the claims. */
export function documentsOf(
  claims: Card['claims'],
  documents: readonly DatasetDocument[],
): DatasetDocument[] {
  const ids = new Set(claims.map((claim) => claim.document));
  return documents.filter(({ id }) => ids.has(id));
}
