import type { DatasetOverview } from '../../core/facts/page-summary.ts';
import { foreignLanguage, localize, type Reader, readerOf } from '../../core/locale.ts';
import type { FactlightDatabase } from '../database/database.ts';
import { visitEntities } from '../database/entity-blocks.ts';
import type { Entity } from '../schema/dataset-schema.ts';
import { titleOf } from './source-title.ts';

/** Enough to show what a category is about. */
const EXAMPLES = 3;

/** What the options page shows of a dataset, or null if the database lacks it. */
export async function readOverview(
  database: FactlightDatabase,
  id: string,
  reader: Reader,
): Promise<DatasetOverview | null> {
  const manifest = await database.datasets.get(id);
  if (!manifest) return null;
  const every = readerOf(reader.locale, [...reader.languages, ...manifest.languages]);
  const { languages } = every;
  const inDataset = { dataset: id };
  const categories = await database.categories.where(inDataset).sortBy('position');
  const entities = await readEntities(database, id);
  const sources = await database.sources.where(inDataset).sortBy('publisher');
  return {
    id,
    language: foreignLanguage(every, manifest.languages),
    title: localize(manifest.title, languages),
    version: manifest.version,
    date: manifest.date,
    documents: await database.documents.where(inDataset).sortBy('position'),
    categories: categories.map((category) => {
      const members = entities.filter((each) => each.category === category.id);
      return {
        id: category.id,
        language: foreignLanguage(every, Object.keys(category.name)),
        name: localize(category.name, languages),
        description: localize(category.description, languages),
        entityCount: members.length,
        examples: members.slice(0, EXAMPLES).map((each) => localize(each.name, languages)),
      };
    }),
    claimCount: await database.claims.where(inDataset).count(),
    sources: sources.map((source) => {
      const { publisher, date, url, weak } = source;
      return { publisher, title: titleOf(source), date, url, weak };
    }),
  };
}

async function readEntities(database: FactlightDatabase, id: string): Promise<Entity[]> {
  const entities: Entity[] = [];
  await database.transaction('r', database.entityBlocks, () =>
    visitEntities(database, id, (part) => entities.push(...part)),
  );
  return entities;
}
