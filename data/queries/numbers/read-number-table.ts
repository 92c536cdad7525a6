import type { CategoryId } from '../../../core/entity.ts';
import type { NumberTable } from '../../../core/numbers/number-table.ts';
import type { FactlightDatabase } from '../../database/database.ts';
import { findEntities } from '../../database/entity-blocks.ts';
import { buildNumberTable } from './number-table.ts';

/** The numbers of all datasets, read from a seeded database, without claims about disabled categories. */
export async function readNumberTable(
  database: FactlightDatabase,
  categoriesOff: readonly CategoryId[],
): Promise<NumberTable> {
  const tables = await database.transaction('r', database.tables, async () => {
    const datasets = await database.datasets.toArray();
    return Promise.all(
      datasets.map(({ id, version }) => readTable(database, { id, version }, categoriesOff)),
    );
  });
  const off = categoriesOff.map((category) => `-${category}`).sort();
  return {
    version: [...tables.map(({ version }) => version), ...off].join(' '),
    values: tables.flatMap(({ values }) => values),
    claims: Object.assign({}, ...tables.map(({ claims }) => claims)),
    topics: tables.flatMap(({ topics }) => topics),
    actors: [...new Set(tables.flatMap(({ actors }) => actors))],
    elsewhere: tables[0]?.elsewhere ?? '',
    providers: [...new Set(tables.flatMap(({ providers }) => providers.split('|')))].join('|'),
    rivals: tables[0]?.rivals ?? '',
    plain: tables[0]?.plain ?? { spaced: [], unspaced: [] },
    measures: Object.assign({}, ...tables.map(({ measures }) => measures)),
  };
}

async function readTable(
  database: FactlightDatabase,
  named: { readonly id: string; readonly version: string },
  categoriesOff: readonly CategoryId[],
): Promise<NumberTable> {
  const inDataset = { dataset: named.id };
  const [claims, observations, measures] = await Promise.all([
    database.claims.where(inDataset).sortBy('position'),
    database.observations.where(inDataset).sortBy('position'),
    database.measures.where(inDataset).sortBy('position'),
  ]);
  const entities = await findEntities(
    database,
    claims.flatMap((claim) => claim.entities.slice(0, 1)),
  );
  const hidden = new Set(
    entities.filter(({ category }) => categoriesOff.includes(category)).map(({ id }) => id),
  );
  const shown = claims.filter(({ entities: [first] }) => first === undefined || !hidden.has(first));
  return buildNumberTable({ ...named, claims: shown, observations, measures });
}
