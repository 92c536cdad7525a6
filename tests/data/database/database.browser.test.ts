import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Locale, readerOf } from '../../../core/locale.ts';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { createEnsureSeeded, replaceDataset } from '../../../data/database/seed-database.ts';
import { readCard } from '../../../data/queries/cards.ts';
import { readChanges } from '../../../data/queries/changes.ts';
import { readGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import { readOverview } from '../../../data/queries/overview.ts';
import { summarizePage } from '../../../data/queries/page-summary.ts';
import { createSearch } from '../../../data/queries/search.ts';
import { sampleDataset } from '../sample-dataset.ts';

const ENGLISH = readerOf('en');

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

describe('changes', () => {
  const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });
  const since = async (seen: string, locale: Locale = 'en') => {
    const dataset = sampleDataset('1.10.0');
    const changes = [
      { version: '1.10.0', text: both('ten'), entities: ['model', 'gone'] },
      { version: '1.9.0', text: both('nine') },
    ];
    await replaceDataset(database, { ...dataset, manifest: { ...dataset.manifest, changes } });
    return readChanges(database, 'sample', seen, readerOf(locale));
  };

  test('are those of versions after the one that was seen, in the reader’s language', async () => {
    const { entity } = (await since('1.9.0').then(() => readCard(database, 'model', ENGLISH))) ?? {};
    expect(await since('1.9.0')).toEqual({
      version: '1.10.0',
      changes: [{ text: 'ten', entities: [{ id: 'model', name: entity?.name }] }],
    });
    expect((await since('0.9.12', 'zh-CN'))?.changes.map(({ text }) => text)).toEqual([
      'ten（中文）',
      'nine（中文）',
    ]);
  });

  test('are none for a reader who has seen this version, or a newer one', async () => {
    expect(await since('1.10.0')).toBeNull();
    expect(await since('2.0.0')).toBeNull();
  });
});

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
    expect((await readCard(database, `e${MANY - 1}`, ENGLISH))?.entity.id).toBe(`e${MANY - 1}`);
  });

  test('are replaced by fewer', async () => {
    await replaceDataset(database, many('1.0.0', MANY));
    await replaceDataset(database, many('1.1.0', 1));
    expect(Object.keys((await readGazetteerSource(database, [])).entities)).toEqual(['e0']);
    expect(await readCard(database, 'e1', ENGLISH)).toBeNull();
  });
});

describe('a database of an older version', () => {
  test.each([
    ['1', { datasets: 'id', entities: '[dataset+id], dataset, id' }],
    ['2', { datasets: 'id', claims: '[dataset+id], *entities', comparisons: '[dataset+id], *entities' }],
  ])('(%s) is filled anew, and nothing of it is read', async (version, stores) => {
    const older = new Dexie(database.name);
    older.version(Number(version)).stores(stores);
    await older.table('datasets').add({ id: 'sample', version: '1.0.0' });
    if (version === '2') {
      const stale = { dataset: 'gone', id: 'stale', entities: ['maker'], check: { verdict: 'contradicted' } };
      await older.table('claims').add(stale);
    }
    older.close();
    await createEnsureSeeded(database, bundle('1.0.0'))();
    expect((await readCard(database, 'maker', ENGLISH))?.entity.id).toBe('maker');
    expect(await database.claims.where({ dataset: 'gone' }).count()).toBe(0);
    expect(database.tables.map(({ name }) => name)).not.toContain('comparisons');
  });
});

test('the dataset’s row says how many rows each table has', async () => {
  await replaceDataset(database, sampleDataset());
  const row = await database.datasets.get('sample');
  for (const [table, count] of Object.entries(row?.rowCounts ?? {})) {
    expect(await database.table(table).where({ dataset: 'sample' }).count(), table).toBe(count);
  }
  expect(row?.rowCounts).toMatchObject({
    claims: 4,
    observations: 3,
    sources: 3,
    charts: 0,
    entityBlocks: 1,
  });
});

describe('card', () => {
  beforeEach(() => replaceDataset(database, sampleDataset()));

  test('puts the weightiest claim first, and shows first what the entity’s own claims warn of', async () => {
    const card = await readCard(database, 'model', ENGLISH);
    expect(card?.claims.map((each) => each.id)).toEqual(['vague', 'wrong', 'fine', 'unknown']);
    expect(card?.lead?.claim?.id).toBe('vague');
    expect(card?.cautions).toEqual([]);
    expect(card?.also).toEqual([
      {
        claim: 'wrong',
        verdict: 'contradicted',
        text: 'It is wrong.',
        entity: { id: 'maker', name: 'Deep Maker' },
      },
    ]);
    const other = await readCard(database, 'maker', ENGLISH);
    expect(other?.cautions.map((each) => each.text)).toEqual(['It is wrong.']);
  });

  test('strikes a wrong value on the card that its check is about, and on no other', async () => {
    const [model, maker] = await Promise.all(['model', 'maker'].map((id) => readCard(database, id, ENGLISH)));
    const checkOn = (card: typeof model) => card?.claims.find(({ id }) => id === 'vague')?.check;
    expect(checkOn(model)).toMatchObject({
      verdict: 'imprecise',
      aspect: 'value',
      struck: true,
      headline: 'It cost less.',
      replacement: { value: { written: '$294,000', spoken: '294,000 US dollars' } },
    });
    expect(checkOn(maker)).toMatchObject({ verdict: 'corroborated', struck: false });
  });

  test('lists the entity’s other figures, written in the reader’s language', async () => {
    const facts = async (locale: Locale) => (await readCard(database, 'maker', readerOf(locale)))?.facts;
    expect(await facts('en')).toMatchObject([
      {
        label: 'Capacity added',
        value: { written: '429\u00a0GW', amount: 429, unit: 'GW' },
        about: 'its grid, 2024',
      },
    ]);
    expect(await facts('zh-CN')).toMatchObject([
      { label: '新增装机', value: { written: '4.29亿千瓦' }, about: '其电网，2024年' },
    ]);
  });

  test('does not name the subject of a value again that the words beside it name in any language', async () => {
    const dataset = sampleDataset();
    const [vague] = dataset.claims.filter(({ id }) => id === 'vague');
    vague?.checks[0]?.better.push('maker-power');
    const about = async () => {
      await replaceDataset(database, dataset);
      const card = await readCard(database, 'model', readerOf('zh-CN'));
      return card?.claims.find(({ id }) => id === 'vague')?.check.better[0]?.about;
    };
    expect(await about()).toBe('新增装机，深度公司，其电网，2024年');
    const power = dataset.observations.find(({ id }) => id === 'maker-power');
    if (power) power.of = { 'zh-CN': 'Deep Maker电网' };
    expect(await about()).toBe('新增装机，Deep Maker电网，2024年');
  });

  test('says of a value that confirms the article’s only who says so', async () => {
    const dataset = sampleDataset();
    const [own, right] = ['article-cost', 'right-cost'].map((id) =>
      dataset.observations.find((each) => each.id === id),
    );
    if (!own || !right) throw new Error('the sample has no costs');
    own.period = { from: '2024', to: '2024' };
    Object.assign(right, { period: own.period, provider: 'Maker' });
    const about = async () => {
      await replaceDataset(database, dataset);
      const card = await readCard(database, 'model', ENGLISH);
      const vague = card?.claims.find(({ id }) => id === 'vague');
      return [vague?.observation?.about, vague?.check.replacement?.about];
    };
    expect(await about()).toEqual(['2024', '2024, Maker']);
    right.value = own.value;
    expect(await about()).toEqual(['2024', 'Maker']);
  });

  test('shows the better figure, the update and their sources', async () => {
    const card = await readCard(database, 'model', ENGLISH);
    const vague = card?.claims.find((each) => each.id === 'vague');
    expect(vague?.observation?.value).toMatchObject({ amount: 5_600_000 });
    expect(vague?.check.replacement?.value).toMatchObject({ amount: 294_000 });
    expect(card?.sources.filter((each) => vague?.check.sources.includes(each.id))).toMatchObject([
      { weak: true, title: '[Copy]' },
    ]);
    expect(vague?.since?.asOf).toBe('2026-01');
    expect(card?.sources.map((each) => each.id)).toEqual(['mirror', 'later-report', 'report']);
  });

  test('sorts events by date and separates its own from context', async () => {
    const card = await readCard(database, 'model', ENGLISH);
    expect(card?.events.map(({ title, own }) => [title, own])).toEqual([
      ['first', false],
      ['second', true],
    ]);
  });

  test('uses the reader’s language and gives the other name', async () => {
    const card = await readCard(database, 'maker', readerOf('zh-CN'));
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
    const card = await readCard(database, 'model', ENGLISH);
    expect(card?.claims).toHaveLength(4);
    expect(card?.events).toHaveLength(2);
  });

  test('is null for an unknown entity', async () => {
    expect(await readCard(database, 'nobody', ENGLISH)).toBeNull();
  });
});

describe('page summary', () => {
  beforeEach(() => replaceDataset(database, sampleDataset()));

  test('groups entities by category, in the dataset’s order, and counts verdicts', async () => {
    const summary = await summarizePage(database, { maker: 2, model: 3 }, ENGLISH);
    expect(summary.mentions).toBe(5);
    expect(summary.categories.map((each) => each.id)).toEqual(['models', 'companies']);
    expect(summary.categories[0]?.entities[0]).toMatchObject({
      id: 'model',
      count: 3,
      verdicts: { contradicted: 1, imprecise: 1, 'not-found': 1, corroborated: 1 },
    });
  });

  test('lists each caution once with what is off, contradicted before imprecise', async () => {
    const { cautions } = await summarizePage(database, { maker: 1, model: 1 }, ENGLISH);
    expect(cautions.map(({ claim, entity, text, off }) => [claim, entity, text, off])).toEqual([
      ['wrong', 'maker', 'It is wrong.', 'aspectSubjectOfStatement'],
      ['vague', 'model', 'It cost less.', 'aspectValue'],
    ]);
  });

  test('is empty for a page without mentions', async () => {
    expect(await summarizePage(database, {}, ENGLISH)).toEqual({
      ...{ mentions: 0, categories: [], cautions: [] },
      numbers: { rows: [], unchecked: 0 },
    });
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
    ['training cost', 'model'],
    ['新增装机', 'maker'],
    ['grid', 'maker'],
  ])('%s finds %s', async (query, entity) => {
    const search = await createSearch(database);
    expect(search(query, ENGLISH)[0]?.entity).toBe(entity);
  });

  test.each([
    ['deep maker', ['maker']],
    ['DEEP\u2010MAKER', ['maker']],
    ['R9', ['model']],
    ['R9 ', ['model']],
    ['深度求索', ['maker']],
    ['deepm', []],
    ['grid', []],
  ])('“%s” is the name of %j', async (query, entities) => {
    const search = await createSearch(database);
    const named = search(query, ENGLISH).filter(({ isNamed }) => isNamed);
    expect(named.map(({ entity }) => entity)).toEqual(entities);
  });

  test('an unknown word finds nothing', async () => {
    const search = await createSearch(database);
    expect(search('zebra', ENGLISH)).toEqual([]);
  });

  test('the overview counts entities, claims and sources', async () => {
    const overview = await readOverview(database, 'sample', ENGLISH);
    expect(overview).toMatchObject({ version: '1.0.0', claimCount: 4 });
    expect(overview?.categories.map(({ id, entityCount, examples }) => [id, entityCount, examples])).toEqual([
      ['models', 1, ['R9']],
      ['companies', 1, ['Deep Maker']],
    ]);
    expect(overview?.sources.map(({ title }) => title).toSorted()).toEqual(['Later', 'Report', '[Copy]']);
  });
});
