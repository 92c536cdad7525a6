import manifest from '../china-ai/manifest.json' with { type: 'json' };
import type { Dataset, Manifest } from '../schema/dataset-schema.ts';

/** Where the build puts the joined and validated dataset inside the extension. */
export const BUNDLED_DATASET_PATH = '/datasets/china-ai.json';

/** A dataset that ships with the extension. Id, version and changes are known at once; `load` reads the rest. */
export interface BundledDataset {
  readonly id: string;
  readonly version: string;
  readonly changes?: Manifest['changes'];
  load(): Promise<Dataset>;
}

/**
 * A worker that wakes up need not parse the rows: they are loaded only when the database has another version. The
 * build has validated them, so they are not validated again.
 */
export function createBundledDataset(fetchFile: (path: string) => Promise<Response>): BundledDataset {
  return {
    id: manifest.id,
    version: manifest.version,
    changes: manifest.changes,
    load: async () => (await fetchFile(BUNDLED_DATASET_PATH)).json() as Promise<Dataset>,
  };
}
