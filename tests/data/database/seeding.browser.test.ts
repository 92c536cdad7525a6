import { afterEach, beforeEach, expect, test } from 'vitest';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { isWhole } from '../../../data/database/row-counts.ts';
import { replaceDataset } from '../../../data/database/seed-database.ts';
import { sampleDataset } from '../sample-dataset.ts';

let name: string;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

afterEach(() => {
  indexedDB.deleteDatabase(name);
});

type Report = {
  readonly isStarting?: true;
  readonly failure?: string;
  readonly version?: string;
  readonly claims?: number;
};

/** A background in a thread of its own, which can be stopped at any moment. */
function startWorker(version: string) {
  const worker = new Worker(new URL('./seeding-worker.ts', import.meta.url), { type: 'module' });
  const reports: Report[] = [];
  worker.onmessage = ({ data }: MessageEvent<Report>) => void reports.push(data);
  worker.postMessage({ name, version });
  return { worker, reports, card: () => reports.find(({ claims }) => claims !== undefined) };
}

async function readStored() {
  const database = new FactlightDatabase(name);
  const version = (await database.datasets.get('sample'))?.version;
  const whole = version !== undefined && (await isWhole(database, { id: 'sample', version }));
  const versions = new Set((await database.entityBlocks.toArray()).map((each) => each.version));
  database.close();
  return { version, whole, versions: [...versions] };
}

test('several workers that fill one database at the same time all read a whole card', async () => {
  const workers = [1, 2, 3].map(() => startWorker('1.0.0'));
  for (const { card } of workers)
    await expect.poll(card, { timeout: 20_000 }).toEqual({ version: '1.0.0', claims: 4 });
  expect(workers.flatMap(({ reports }) => reports.filter(({ failure }) => failure))).toEqual([]);
  for (const { worker } of workers) worker.terminate();
  expect(await readStored()).toEqual({ version: '1.0.0', whole: true, versions: ['1.0.0'] });
});

test('a worker stopped at any moment of an update leaves the old version or the new one', async () => {
  const old = new FactlightDatabase(name);
  await replaceDataset(old, sampleDataset('1.0.0'));
  old.close();
  const seen = new Set<string | undefined>();
  for (let round = 0; round < 12; round++) {
    const version = `1.1.${round}`;
    const { worker, reports } = startWorker(version);
    await expect.poll(() => reports.length, { interval: 1, timeout: 20_000 }).toBeGreaterThan(0);
    // From right after its start until after its end, in steps.
    await new Promise((resolve) => setTimeout(resolve, round * 15));
    worker.terminate();
    const stored = await readStored();
    expect(stored.whole).toBe(true);
    expect(stored.versions).toEqual([stored.version]);
    seen.add(stored.version);
  }
  expect(seen.size).toBeGreaterThan(1);
});
