import type { DatasetChanges } from '../../core/facts/page-summary.ts';
import { foreignLanguage, localize, type Reader, readerOf } from '../../core/locale.ts';
import type { FactlightDatabase } from '../database/database.ts';
import { findEntities } from '../database/entity-blocks.ts';
import type { Manifest } from '../schema/dataset-schema.ts';

/** What has changed for readers who have seen the facts up to the version `since`, or null if nothing has. */
export async function readChanges(
  database: FactlightDatabase,
  id: string,
  since: string,
  reader: Reader,
): Promise<DatasetChanges | null> {
  const manifest = await database.datasets.get(id);
  const changes = manifest ? changesSince(manifest, since) : [];
  if (!manifest || changes.length === 0) return null;
  const every = readerOf(reader.locale, [...reader.languages, ...manifest.languages]);
  const { languages } = every;
  const entities = await findEntities(
    database,
    changes.flatMap((each) => each.entities ?? []),
  );
  return {
    version: manifest.version,
    language: foreignLanguage(every, manifest.languages),
    changes: changes.map(({ text, entities: ids = [] }) => ({
      text: localize(text, languages),
      entities: ids.flatMap((each) => {
        const entity = entities.find((one) => one.id === each && one.dataset === id);
        return entity ? [{ id: entity.id, name: localize(entity.name, languages) }] : [];
      }),
    })),
  };
}

/** The changes of the versions after `since`. */
export function changesSince({ changes = [] }: Pick<Manifest, 'changes'>, since: string) {
  return changes.filter(({ version }) => compareVersions(version, since) > 0);
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const difference = left?.map((part, index) => part - (right?.[index] ?? 0)).find((each) => each !== 0);
  return difference ?? 0;
}
