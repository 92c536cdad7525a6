import manifest from '../china-ai/manifest.json' with { type: 'json' };
import type { Dataset } from '../schema/dataset-schema.ts';
import type { BundledDataset } from './seed.ts';

/** Where the build puts the joined, validated dataset inside the extension. */
export const BUNDLED_DATASET_PATH = '/datasets/china-ai.json';

/**
 * The dataset that ships with the extension. Its rows are read only when the database has another version, so a
 * worker that wakes up does not parse them; the build validated them, so they are not validated again.
 */
export function createBundledDataset(fetchFile: (path: string) => Promise<Response>): BundledDataset {
  return {
    id: manifest.id,
    version: manifest.version,
    load: async () => (await fetchFile(BUNDLED_DATASET_PATH)).json() as Promise<Dataset>,
  };
}
