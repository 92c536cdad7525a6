import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { createEnsureSeeded, replaceDataset } from '../../../data/database/seed-database.ts';
import { readCard } from '../../../data/queries/cards.ts';
import { readGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import { readOverview } from '../../../data/queries/overview.ts';
import { summarizePage } from '../../../data/queries/page-summary.ts';
import { createSearch } from '../../../data/queries/search.ts';
import { sampleDataset } from '../sample-dataset.ts';

let database: FactlightDatabase;

beforeEach(() => {
  database = new FactlightDatabase(`test-${crypto.randomUUID()}`);
});

afterEach(async () => {
  database.close();
  await database.delete();
});

function bundle(version: string, load = async () => sampleDataset(version)) {
  return { id: 'sample', version, load };
}

async function countEntities(): Promise<number> {
  return (await database.entityBlocks.toArray()).flatMap((each) => each.entities).length;
}

describe('seeding', () => {
  test('concurrent callers share one load', async () => {
    let loads = 0;
    const ensureSeeded = createEnsureSeeded(
      database,
      bundle('1.0.0', async () => {
        loads += 1;
        return sampleDataset('1.0.0');
      }),
    );
    await Promise.all([ensureSeeded(), ensureSeeded()]);
    await ensureSeeded();
    expect(loads).toBe(1);
    expect(await countEntities()).toBe(2);
  });

  test('a later worker does not load the same version again', async () => {
    await createEnsureSeeded(database, bundle('1.0.0'))();
    const neverLoad = () => Promise.reject(new Error('loaded again'));
    await expect(createEnsureSeeded(database, bundle('1.0.0', neverLoad))()).resolves.toBeUndefined();
  });

  test('another version replaces every row', async () => {
    await createEnsureSeeded(database, bundle('1.0.0'))();
    const next = { ...sampleDataset('1.1.0'), events: [] };
    await createEnsureSeeded(
      database,
      bundle('1.1.0', async () => next),
    )();
    expect(await database.events.count()).toBe(0);
    expect((await database.entityBlocks.toArray()).map((each) => each.version)).toEqual(['1.1.0']);
  });

  test('a failed update keeps the old version, and the next call tries again', async () => {
    await createEnsureSeeded(database, bundle('1.0.0'))();
    const broken = sampleDataset('1.1.0');
    const [source] = broken.sources;
    let attempts = 0;
    const ensureSeeded = createEnsureSeeded(
      database,
      bundle('1.1.0', async () => {
        attempts += 1;
        return attempts === 1 && source
          ? { ...broken, sources: [...broken.sources, source] }
          : sampleDataset('1.1.0');
      }),
    );
    await expect(ensureSeeded()).rejects.toThrow();
    expect((await database.datasets.get('sample'))?.version).toBe('1.0.0');
    expect(await countEntities()).toBe(2);
    await ensureSeeded();
    expect((await database.datasets.get('sample'))?.version).toBe('1.1.0');
  });
});

describe('many entities', () => {
  /** More than one request reads or writes. */
  const MANY = 1100;
  const many = (version: string, count: number) => {
    const dataset = sampleDataset(version);
    const [example] = dataset.entities;
    const entities = Array.from({ length: count }, (_, i) => ({ ...example, id: `e${i}` }));
    return { ...dataset, entities: entities as typeof dataset.entities };
  };

  test('are all read back in order', async () => {
    await replaceDataset(database, many('1.0.0', MANY));
    const source = await readGazetteerSource(database, []);
    expect(Object.keys(source.entities)).toEqual(many('1.0.0', MANY).entities.map(({ id }) => id));
    expect((await readCard(database, `e${MANY - 1}`, 'en'))?.entity.id).toBe(`e${MANY - 1}`);
  });

  test('are replaced by fewer', async () => {
    await replaceDataset(database, many('1.0.0', MANY));
    await replaceDataset(database, many('1.1.0', 1));
    expect(Object.keys((await readGazetteerSource(database, [])).entities)).toEqual(['e0']);
    expect(await readCard(database, 'e1', 'en')).toBeNull();
  });
});

test('a database of an older version is seeded again', async () => {
  const older = new Dexie(database.name);
  older.version(1).stores({ datasets: 'id', entities: '[dataset+id], dataset, id' });
  await older.table('datasets').add(sampleDataset('1.0.0').manifest);
  older.close();
  await createEnsureSeeded(database, bundle('1.0.0'))();
  expect((await readCard(database, 'maker', 'en'))?.entity.id).toBe('maker');
});

describe('card', () => {
  beforeEach(() => replaceDataset(database, sampleDataset()));

  test('puts the most serious verdict first and shows a caution', async () => {
    const card = await readCard(database, 'model', 'en');
    expect(card?.claims.map((each) => each.id)).toEqual(['wrong', 'vague', 'unknown', 'fine']);
    expect(card?.caution).toBe('It is wrong.');
  });

  test('shows the better figure, the update and their sources', async () => {
    const card = await readCard(database, 'model', 'en');
    const vague = card?.claims.find((each) => each.id === 'vague');
    expect(vague?.value).toMatchObject({ amount: 5_600_000 });
    expect(vague?.check.better[0]?.value).toMatchObject({ amount: 294_000 });
    expect(card?.sources.filter((each) => vague?.check.sources.includes(each.id))).toMatchObject([
      { weak: true },
    ]);
    expect(vague?.since?.asOf).toBe('2026-01');
    expect(card?.sources.map((each) => each.id)).toEqual(['report', 'mirror', 'later-report']);
  });

  test('sorts events by date and separates its own from context', async () => {
    const card = await readCard(database, 'model', 'en');
    expect(card?.events.map(({ title, own }) => [title, own])).toEqual([
      ['first', false],
      ['second', true],
    ]);
  });

  test('uses the reader’s language and gives the other name', async () => {
    const card = await readCard(database, 'maker', 'zh-CN');
    expect(card?.entity).toMatchObject({
      name: '深度公司',
      otherName: 'Deep Maker',
      category: { name: '公司' },
    });
    expect(card?.related).toEqual([{ id: 'model', name: 'R9', category: 'models', relation: '产品' }]);
  });

  test('shows no rows of another dataset', async () => {
    const other = sampleDataset('1.0.0', 'other');
    await replaceDataset(database, { ...other, entities: [] });
    const card = await readCard(database, 'model', 'en');
    expect(card?.claims).toHaveLength(4);
    expect(card?.events).toHaveLength(2);
  });

  test('is null for an unknown entity', async () => {
    expect(await readCard(database, 'nobody', 'en')).toBeNull();
  });
});

describe('page summary', () => {
  beforeEach(() => replaceDataset(database, sampleDataset()));

  test('groups entities by category, in the dataset’s order, and counts verdicts', async () => {
    const summary = await summarizePage(database, { maker: 2, model: 3 }, 'en');
    expect(summary.mentions).toBe(5);
    expect(summary.categories.map((each) => each.id)).toEqual(['models', 'companies']);
    expect(summary.categories[0]?.entities[0]).toMatchObject({
      id: 'model',
      count: 3,
      verdicts: { contradicted: 1, imprecise: 1, 'not-found': 1, corroborated: 1 },
    });
  });

  test('lists each caution once, contradicted before imprecise', async () => {
    const { cautions } = await summarizePage(database, { maker: 1, model: 1 }, 'en');
    expect(cautions.map(({ claim, entity, text }) => [claim, entity, text])).toEqual([
      ['wrong', 'maker', 'It is wrong.'],
      ['vague', 'model', 'why imprecise'],
    ]);
  });

  test('is empty for a page without mentions', async () => {
    expect(await summarizePage(database, {}, 'en')).toEqual({ mentions: 0, categories: [], cautions: [] });
  });
});

describe('search and overview', () => {
  beforeEach(() => replaceDataset(database, sampleDataset()));

  test.each([
    ['deepm', 'maker'],
    ['深度求索', 'maker'],
    ['reasoning', 'model'],
    ['推理', 'model'],
    ['deepmakre', 'maker'],
  ])('%s finds %s', async (query, entity) => {
    const search = await createSearch(database);
    expect(search(query, 'en')[0]?.entity).toBe(entity);
  });

  test('an unknown word finds nothing', async () => {
    const search = await createSearch(database);
    expect(search('zebra', 'en')).toEqual([]);
  });

  test('the overview counts entities, claims and sources', async () => {
    const overview = await readOverview(database, 'sample', 'en');
    expect(overview).toMatchObject({ version: '1.0.0', claimCount: 4 });
    expect(overview?.categories.map(({ id, entityCount, examples }) => [id, entityCount, examples])).toEqual([
      ['models', 1, ['R9']],
      ['companies', 1, ['Deep Maker']],
    ]);
    expect(overview?.sources).toHaveLength(3);
  });
});
