import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readerOf } from '../../../core/locale.ts';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { createFacts, type Facts } from '../../../data/database/facts.ts';
import { perDatabase } from '../../../data/database/per-database.ts';
import { replaceDataset } from '../../../data/database/seed-database.ts';
import { readCard } from '../../../data/queries/cards.ts';
import { readGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import { readOverview } from '../../../data/queries/overview.ts';
import { summarizePage } from '../../../data/queries/page-summary.ts';
import { createSearch } from '../../../data/queries/search.ts';
import { sampleDataset } from '../sample-dataset.ts';

let name: string;
let loads: number;
let failures: string[];

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  loads = 0;
  failures = [];
});

afterEach(async () => {
  for (const each of await Dexie.getDatabaseNames()) {
    if (each.startsWith(name)) indexedDB.deleteDatabase(each);
  }
});

const bundled = {
  id: 'sample',
  version: '1.0.0',
  load: async () => {
    loads += 1;
    return sampleDataset('1.0.0');
  },
};
const onDisk = () => new FactlightDatabase(name);
const spare = () => new FactlightDatabase(`${name}-2`);
const inMemory = () => new FactlightDatabase('memory', { indexedDB: new IDBFactory(), IDBKeyRange });

/** A worker that starts. */
function start(places = [onDisk, spare, inMemory]): Facts {
  return createFacts({ bundled, places, openMs: 400, onFailure: (what) => failures.push(what) });
}

const readClaims = (facts: Facts) =>
  facts.read(
    async (database) => (await readCard(database, 'model', readerOf('en')))?.claims.map(({ id }) => id) ?? [],
    (claims) => claims.length === 0,
  );
const CLAIMS = ['vague', 'wrong', 'fine', 'unknown'];

/** Changes the stored database behind the back of whoever has it open. */
async function damage(change: (database: FactlightDatabase) => Promise<unknown>): Promise<void> {
  const database = onDisk();
  await change(database);
  database.close();
}

const TABLES = ['datasets', 'categories', 'entityBlocks', 'claims', 'events', 'sources'] as const;

test('the first read fills the database, and later workers load nothing', async () => {
  expect(await readClaims(start())).toEqual(CLAIMS);
  expect(await readClaims(start())).toEqual(CLAIMS);
  expect(loads).toBe(1);
  expect(failures).toEqual([]);
});

test.each(TABLES)('%s emptied while the worker was stopped are filled anew', async (table) => {
  await readClaims(start());
  await damage((database) => database.table(table).clear());
  expect(await readClaims(start())).toEqual(CLAIMS);
  await damage(async (database) => expect(await database.table(table).count()).toBeGreaterThan(0));
  expect(await readClaims(start())).toEqual(CLAIMS);
  expect(loads).toBe(2);
});

test.each(['datasets', 'categories', 'entityBlocks', 'claims'] as const)(
  '%s emptied under a running worker are noticed by the next card',
  async (table) => {
    const facts = start();
    await readClaims(facts);
    await damage((database) => database.table(table).clear());
    expect(await readClaims(facts)).toEqual(CLAIMS);
  },
);

describe.each([
  ['one claim is gone', (database: FactlightDatabase) => database.claims.delete(['sample', 'wrong'])],
  [
    'claims name no entities',
    (database) => database.claims.toCollection().modify({ entities: null } as never),
  ],
  [
    'claims name too few entities',
    (database) => database.claims.toCollection().modify({ entities: [] as never }),
  ],
  [
    'blocks have lost their ids',
    (database) => database.entityBlocks.toCollection().modify({ ids: 'x' as never }),
  ],
  [
    'the manifest has no counts',
    (database) => database.datasets.toCollection().modify({ rowCounts: null } as never),
  ],
  [
    'the manifest has wrong counts',
    (database) => database.datasets.toCollection().modify({ rowCounts: { claims: '4' } } as never),
  ],
  [
    'the manifest has another version',
    (database) => database.datasets.toCollection().modify({ version: 7 } as never),
  ],
] satisfies [string, (database: FactlightDatabase) => Promise<unknown>][])('when %s', (_, change) => {
  test('the next worker fills the database anew, once', async () => {
    await readClaims(start());
    await damage(change);
    expect(await readClaims(start())).toEqual(CLAIMS);
    expect(await readClaims(start())).toEqual(CLAIMS);
    expect(loads).toBe(2);
  });
});

test.each([
  [
    'a block without entities',
    (database: FactlightDatabase) => database.entityBlocks.toCollection().modify({ entities: null } as never),
  ],
  ['claims without checks', (database) => database.claims.toCollection().modify({ checks: null } as never)],
  [
    'a category without a name',
    (database) => database.categories.toCollection().modify({ name: 7, singular: null } as never),
  ],
] satisfies [string, (database: FactlightDatabase) => Promise<unknown>][])(
  '%s, their number being right, are filled anew by the query that fails on them',
  async (_, change) => {
    const facts = start();
    await readClaims(facts);
    await damage(change);
    expect(await readClaims(facts)).toEqual(CLAIMS);
    await facts.read((database) => readGazetteerSource(database, []));
    expect(failures).toContain('read the facts');
  },
);

test.each([1, 2, 5])(
  'a database deleted %i times while open is filled again without a restart',
  async (times) => {
    const facts = start();
    for (let i = 0; i < times; i++) {
      expect(await readClaims(facts)).toEqual(CLAIMS);
      await Dexie.delete(name);
    }
    expect(await readClaims(facts)).toEqual(CLAIMS);
    expect(loads).toBe(times + 1);
  },
);

test('a database deleted while cards are being read gives every card', async () => {
  const facts = start();
  const reads = Array.from({ length: 20 }, async (_, i) => {
    if (i % 5 === 2) await Dexie.delete(name);
    return readClaims(facts);
  });
  expect(await Promise.all(reads)).toEqual(reads.map(() => CLAIMS));
});

describe('a database of another shape', () => {
  const create = async (
    version: number,
    stores: Record<string, string>,
    fill?: (database: Dexie) => Promise<unknown>,
  ) => {
    const other = new Dexie(name);
    other.version(version).stores(stores);
    await other.open();
    await fill?.(other);
    other.close();
  };

  test.each([
    ['a wrong primary key', 2, { claims: 'id', datasets: 'id' }],
    ['keys that count up', 2, { datasets: '++id', claims: '++' }],
    ['a missing table', 2, { datasets: 'id', claims: '[dataset+id], *entities' }],
    ['a missing index', 2, { claims: '[dataset+id]', entityBlocks: '[dataset+position]' }],
    [
      'an index of another kind',
      2,
      { claims: '[dataset+id], entities', entityBlocks: '[dataset+position], *ids' },
    ],
    ['a newer version', 9, { datasets: 'id', claims: '[dataset+id], *entities' }],
    ['a newer version without our tables', 9, { other: 'id' }],
    ['a version of long ago', 1, { facts: 'id' }],
  ])('with %s gives the card, now and after a restart', async (_, version, stores) => {
    await create(version, stores);
    expect(await readClaims(start())).toEqual(CLAIMS);
    expect(await readClaims(start())).toEqual(CLAIMS);
    expect(loads).toBe(1);
  });

  test('keeps the rows of tables that are not ours', async () => {
    await create(2, { claims: 'id', notes: 'id' }, (other) =>
      other.table('notes').add({ id: 1, text: 'mine' }),
    );
    await readClaims(start());
    const other = new Dexie(name);
    await other.open();
    expect(await other.table('notes').toArray()).toEqual([{ id: 1, text: 'mine' }]);
    other.close();
  });
});

test('healing keeps every row of other datasets', async () => {
  await readClaims(start());
  await damage((database) => replaceDataset(database, sampleDataset('1.0.0', 'imported')));
  await damage((database) => database.claims.where({ dataset: 'sample' }).delete());
  expect(await readClaims(start())).toEqual(CLAIMS);
  await damage(async (database) =>
    expect(await database.claims.where({ dataset: 'imported' }).count()).toBe(4),
  );
});

test('a database that another connection blocks is replaced by the next place', async () => {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // It ignores `versionchange`, as a page of an old version of ours would.
  expect(await readClaims(start())).toEqual(CLAIMS);
  expect(failures).toEqual([`open ${name}`]);
  old.close();
});

describe('where IndexedDB is refused', () => {
  const failing = (open: () => IDBOpenDBRequest) => () =>
    new FactlightDatabase(name, {
      indexedDB: { ...indexedDB, open } as never,
      IDBKeyRange: globalThis.IDBKeyRange,
    });
  const request = (fire: (request: { onerror?: (event: object) => void; error: DOMException }) => void) => {
    const pending = { error: new DOMException('', 'UnknownError') };
    setTimeout(() => fire(pending));
    return pending as unknown as IDBOpenDBRequest;
  };

  test.each([
    [
      'at once',
      () => {
        throw new DOMException('', 'SecurityError');
      },
    ],
    [
      'later',
      () => request((each) => each.onerror?.({ target: each, preventDefault() {}, stopPropagation() {} })),
    ],
    ['without an answer', () => request(() => undefined)],
  ])('%s, cards come from memory', async (_, open) => {
    const facts = start([failing(open), failing(open), inMemory]);
    expect(await readClaims(facts)).toEqual(CLAIMS);
    expect(await readClaims(facts)).toEqual(CLAIMS);
    expect(failures).toHaveLength(2);
    expect(loads).toBe(1);
    const search = perDatabase(createSearch);
    const hits = await facts.read(async (database) => (await search(database))('deepm', readerOf('en')));
    expect(hits[0]?.entity).toBe('maker');
    const { entities } = await facts.read((database) => readGazetteerSource(database, []));
    expect(Object.keys(entities)).toEqual(['maker', 'model']);
    const overview = await facts.read((database) => readOverview(database, 'sample', readerOf('en')));
    expect(overview?.claimCount).toBe(4);
    const page = await facts.read((database) =>
      summarizePage(database, { maker: 1, model: 2 }, readerOf('en')),
    );
    expect(page.cautions).toHaveLength(2);
  });
});

test('rows damaged again and again are filled anew each time', async () => {
  const facts = start();
  for (let i = 0; i < 6; i++) {
    expect(await readClaims(facts)).toEqual(CLAIMS);
    await damage((database) => database.claims.toCollection().modify({ checks: null } as never));
  }
  expect(await readClaims(facts)).toEqual(CLAIMS);
});

test('a full disk gives cards from memory', async () => {
  const full = () => {
    const database = onDisk();
    database.claims.hook('creating', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    return database;
  };
  expect(await readClaims(start([full, inMemory]))).toEqual(CLAIMS);
  await damage(async (database) => expect(await database.datasets.count()).toBe(0));
});

test('facts that can be read nowhere are an error, and the next read tries again', async () => {
  let isRefusing = true;
  const refusing = {
    ...bundled,
    load: async () => {
      if (isRefusing) throw new Error('no file');
      return bundled.load();
    },
  };
  const facts = createFacts({ bundled: refusing, places: [onDisk, inMemory], onFailure: () => undefined });
  await expect(readClaims(facts)).rejects.toThrow('no file');
  isRefusing = false;
  expect(await readClaims(facts)).toEqual(CLAIMS);
});

test('a query with a fault of its own fails, and does not fill the database for ever', async () => {
  const facts = start();
  const ask = () =>
    facts.read(async () => {
      throw new TypeError('a fault');
    });
  for (let i = 0; i < 10; i++) await expect(ask()).rejects.toThrow('a fault');
  expect(loads).toBeLessThanOrEqual(4);
  expect(await readClaims(facts)).toEqual(CLAIMS);
});

test('a search built from emptied tables is built anew', async () => {
  const facts = start();
  const search = perDatabase(createSearch);
  await readClaims(facts);
  await damage((database) => database.entityBlocks.clear());
  const hits = await facts.read(
    async (database) => (await search(database))('deepm', readerOf('en')),
    (found) => found.length === 0,
  );
  expect(hits[0]?.entity).toBe('maker');
});
