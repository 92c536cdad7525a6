import type { Table } from 'dexie';
import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import { type Reader, readerOf } from '../../core/locale.ts';
import type { FactlightDatabase, Row } from '../database/database.ts';
import { findEntities, type StoredEntity } from '../database/entity-blocks.ts';
import { observationsOfClaim } from '../schema/claim-references.ts';
import type { Chart, Claim, Measure, Observation } from '../schema/dataset-schema.ts';
import { buildCard } from './build-card.ts';
import type { CardRows } from './card-rows.ts';

/** The card of an entity in the reader's languages, or null if no dataset has the entity. */
export async function readCard(
  database: FactlightDatabase,
  id: EntityId,
  reader: Reader,
): Promise<Card | null> {
  const rows = await database.transaction('r', database.tables, async () => {
    const [entity] = await findEntities(database, [id]);
    return entity ? readRows(database, entity) : null;
  });
  return rows && buildCard(rows, readerOf(reader.locale, [...reader.languages, ...rows.dataset.languages]));
}

/** Null if the dataset lacks the entity's category or its own row. */
async function readRows(database: FactlightDatabase, entity: StoredEntity): Promise<CardRows | null> {
  const { id, dataset: datasetId } = entity;
  const { categories, charts, claims, datasets, documents, events } = database;
  const ofDataset = (row: { dataset: string }) => row.dataset === datasetId;
  const dataset = await datasets.get(datasetId);
  const category = await categories.get([datasetId, entity.category]);
  if (!dataset || !category) return null;
  const ownClaims = await claims.where('entities').equals(id).filter(ofDataset).toArray();
  const ownCharts = await charts.where('entities').equals(id).filter(ofDataset).sortBy('position');
  const ownEvents = events.where('entities').equals(id).or('contextFor').equals(id).distinct();
  const observations = await readObservations(database, entity, ownClaims, ownCharts);
  return {
    entity,
    dataset,
    category,
    claims: ownClaims,
    charts: ownCharts,
    events: await ownEvents.filter(ofDataset).sortBy('date'),
    documents: await documents.where({ dataset: datasetId }).sortBy('position'),
    entities: await readNamed(database, entity, ownClaims, observations),
    measures: byId(await readMeasures(database, datasetId, observations)),
    observations: byId(observations),
    sources: byId(await database.sources.where({ dataset: datasetId }).toArray()),
  };
}

function readMeasures(database: FactlightDatabase, dataset: string, observations: readonly Observation[]) {
  const ids = observations.map((each) => each.measure);
  return getRows<Measure>(database.measures, dataset, ids);
}

/** The observations that the card's claims and charts show, then those of the entity, in the dataset's order. */
async function readObservations(
  database: FactlightDatabase,
  { id, dataset, lead }: StoredEntity,
  claims: readonly Claim[],
  charts: readonly Chart[],
): Promise<Row<Observation>[]> {
  const ids = [
    ...claims.flatMap(observationsOfClaim),
    ...charts.flatMap((chart) => chart.points.map((point) => point.observation)),
    ...(lead ? [lead] : []),
  ];
  const named = await getRows(database.observations, dataset, ids);
  const own = await database.observations.where({ subject: id }).sortBy('position');
  return [...named, ...own.filter((row) => row.dataset === dataset)];
}

/** Entities that the card names: related ones, those that its claims are chiefly about, subjects of its values. */
async function readNamed(
  database: FactlightDatabase,
  entity: StoredEntity,
  claims: readonly Claim[],
  observations: readonly Observation[],
): Promise<CardRows['entities']> {
  const ids = [
    entity.id,
    ...entity.related.map((each) => each.entity),
    ...claims.flatMap((claim) => claim.entities.slice(0, 1)),
    ...observations.map((each) => each.subject),
  ];
  const found = await findEntities(database, ids);
  return byId(found.filter((each) => each.dataset === entity.dataset));
}

async function getRows<T>(
  table: Table<Row<T>, [string, string]>,
  dataset: string,
  ids: readonly string[],
): Promise<Row<T>[]> {
  const rows = await table.bulkGet([...new Set(ids)].map((id): [string, string] => [dataset, id]));
  return rows.flatMap((row) => row ?? []);
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
