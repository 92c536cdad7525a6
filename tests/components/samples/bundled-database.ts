import type { Card } from '../../../core/facts/card.ts';
import { type Locale, readerOf } from '../../../core/locale.ts';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { replaceDataset } from '../../../data/database/seed-database.ts';
import { readCard } from '../../../data/queries/cards.ts';
import type { Dataset } from '../../../data/schema/dataset-schema.ts';
import type { DatasetFile } from '../../../data/validation/locate-records.ts';
import { validateDataset } from '../../../data/validation/validate-dataset.ts';

const FOLDER = '../../../data/china-ai/';
const contents = import.meta.glob<unknown>('../../../data/china-ai/**/*.json', {
  eager: true,
  import: 'default',
});

/** The bundled dataset, in a browser. */
export function readBundledDataset(): Dataset {
  const files = Object.entries(contents).map(
    ([path, value]): DatasetFile => ({ path: path.slice(FOLDER.length), value }),
  );
  const validation = validateDataset(files);
  if (!validation.ok) throw new Error(validation.problems.join('\n'));
  return validation.dataset;
}

/** A database with the bundled dataset, so that tests and pictures show what readers see. */
export async function openBundledDatabase(): Promise<FactlightDatabase> {
  const database = new FactlightDatabase(`bundled-${crypto.randomUUID()}`);
  await replaceDataset(database, readBundledDataset());
  return database;
}

/** The card of a bundled entity. Throws when the dataset has none. */
export async function readBundledCard(
  database: FactlightDatabase,
  id: string,
  locale: Locale,
): Promise<Card> {
  const card = await readCard(database, id, readerOf(locale));
  if (!card) throw new Error(`the bundled dataset has no entity "${id}"`);
  return card;
}
