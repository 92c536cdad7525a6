import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { Locale } from '../../core/locale.ts';
import type { FactlightDatabase } from '../database/database.ts';
import { findEntities, type StoredEntity } from '../database/entity-blocks.ts';
import { buildCard, type CardRows } from './build-card.ts';

/** The card of an entity in the reader's language, or null if no dataset has the entity. */
export async function readCard(
  database: FactlightDatabase,
  id: EntityId,
  locale: Locale,
): Promise<Card | null> {
  const rows = await database.transaction('r', database.tables, async () => {
    const [entity] = await findEntities(database, [id]);
    return entity ? readRows(database, entity) : null;
  });
  return rows && buildCard(rows, locale);
}

async function readRows(database: FactlightDatabase, entity: StoredEntity): Promise<CardRows> {
  const { id, dataset } = entity;
  const { categories, claims, comparisons, datasets, events, sources } = database;
  const ofDataset = (row: { dataset: string }) => row.dataset === dataset;
  const related = await findEntities(
    database,
    entity.related.map((each) => each.entity),
  );
  const ownEvents = events.where('entities').equals(id).or('contextFor').equals(id).distinct();
  const ownSources = await sources.where({ dataset }).toArray();
  return {
    entity,
    manifest: await datasets.get(dataset),
    category: await categories.get([dataset, entity.category]),
    claims: await claims.where('entities').equals(id).filter(ofDataset).toArray(),
    comparisons: await comparisons.where('entities').equals(id).filter(ofDataset).sortBy('position'),
    events: await ownEvents.filter(ofDataset).sortBy('date'),
    related: related.filter(ofDataset),
    sources: new Map(ownSources.map((each) => [each.id, each])),
  };
}
