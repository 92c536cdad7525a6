import { FactlightDatabase } from '../../../data/database/database.ts';
import { replaceDataset } from '../../../data/database/seed-database.ts';
import type { DatasetFile } from '../../../data/validation/locate-records.ts';
import { validateDataset } from '../../../data/validation/validate-dataset.ts';

const FOLDER = '../../../data/china-ai/';
const contents = import.meta.glob<unknown>('../../../data/china-ai/**/*.json', {
  eager: true,
  import: 'default',
});

/** A database with the dataset that ships, so that the pictures show what readers will see. */
export async function openBundledDatabase(): Promise<FactlightDatabase> {
  const files = Object.entries(contents).map(
    ([path, value]): DatasetFile => ({ path: path.slice(FOLDER.length), value }),
  );
  const validation = validateDataset(files);
  if (!validation.ok) throw new Error(validation.problems.join('\n'));
  const database = new FactlightDatabase(`gallery-${crypto.randomUUID()}`);
  await replaceDataset(database, validation.dataset);
  return database;
}
