import type { Card } from '../../core/facts/card.ts';
import { type Locale, readerOf } from '../../core/locale.ts';
import { buildCard } from '../../data/queries/build-card.ts';
import type { Dataset, Entity } from '../../data/schema/dataset-schema.ts';

/** The card of an entity as the extension builds it, without a database. */
export function cardOf(dataset: Dataset, entity: Entity, locale: Locale): Card {
  const { manifest, categories } = dataset;
  const category = categories.find(({ id }) => id === entity.category);
  if (!category) throw new Error(`${entity.id} has no category`);
  const position = { dataset: manifest.id, version: manifest.version };
  const shows = ({ entities }: { readonly entities: readonly string[] }) => entities.includes(entity.id);
  return buildCard(
    {
      entity,
      dataset: { ...manifest, units: dataset.units, relations: dataset.relations },
      category,
      claims: dataset.claims
        .map((claim, index) => ({ ...claim, ...position, position: index }))
        .filter(shows),
      charts: dataset.charts.filter(shows),
      events: dataset.events.filter((event) => shows(event) || event.contextFor.includes(entity.id)),
      documents: dataset.documents,
      entities: byId(dataset.entities),
      measures: byId(dataset.measures),
      observations: byId(dataset.observations),
      sources: byId(dataset.sources),
    },
    readerOf(locale, manifest.languages),
  );
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
