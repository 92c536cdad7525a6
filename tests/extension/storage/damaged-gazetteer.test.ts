import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from '#imports';
import { compileGazetteer } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../../core/gazetteer/gazetteer.ts';
import { buildGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import { loadDataset } from '../../../data/validation/load-dataset.ts';
import { readGazetteer, storeGazetteer, watchGazetteer } from '../../../extension/storage/gazetteer-cache.ts';
import { packGazetteer, unpackGazetteer } from '../../../extension/storage/stored-gazetteer.ts';
import { changeAt, damage, pathsIn, tryChange } from '../../damage.ts';
import { carry } from '../carry.ts';

const { manifest, ...dataset } = loadDataset('data/china-ai');
const source = buildGazetteerSource([{ ...manifest, ...dataset }]);
const STORED = carry(packGazetteer(compileGazetteer(source)));
const TABLES = unpackGazetteer(STORED);
const KEY = 'gazetteer-4';

const paths = pathsIn(STORED);

test('a gazetteer with any one change is refused, unless it gives the same answers', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), damage, (path, change) => {
      const opened = unpackGazetteer(changeAt(STORED, path, change));
      if (opened) expect(opened).toEqual(TABLES);
    }),
    { numRuns: 1500 },
  );
});

test('a gazetteer with several changes is refused, unless it gives the same answers', () => {
  const changes = fc.array(fc.tuple(fc.constantFrom(...paths), damage), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(changes, (list) => {
      const damaged = list.reduce<unknown>(
        (before, [path, change]) => tryChange(before, path, change),
        STORED,
      );
      const opened = unpackGazetteer(damaged);
      if (opened) expect(opened).toEqual(TABLES);
    }),
    { numRuns: 300 },
  );
});

test('no other value is opened by mistake', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(unpackGazetteer(junk)).toBeNull();
    }),
  );
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  expect(unpackGazetteer({ version: '1', tables: deep, checksum: 0 })).toBeNull();
});

test('the order of keys does not matter, because browsers choose it', () => {
  const reversed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(reversed);
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, reversed(each)]),
    );
  };
  expect(unpackGazetteer(reversed(STORED))).toEqual(TABLES);
});

describe('in storage', () => {
  beforeEach(() => browser.storage.local.clear());

  test.each([
    ['a text', 'gazetteer'],
    ['null', null],
    ['an older layout', { version: STORED.version, tables: STORED.tables }],
    ['no tables', { ...STORED, tables: undefined }],
    ['other tables', { ...STORED, tables: { json: {} } }],
    ['another version', { ...STORED, version: '0' }],
  ])('%s is refused, replaced once, and then opens', async (_, damaged) => {
    await browser.storage.local.set({ [KEY]: damaged });
    expect(await readGazetteer()).toBeNull();
    let writes = 0;
    browser.storage.local.onChanged.addListener((changes) => {
      if (KEY in changes) writes += 1;
    });
    await storeGazetteer(STORED);
    await storeGazetteer(STORED);
    expect(writes).toBe(1);
    const tables = await readGazetteer();
    expect(tables && openGazetteer(tables).version).toBe(STORED.version);
  });

  test('a page that watches is told of whole gazetteers only', async () => {
    const versions: string[] = [];
    const end = new AbortController();
    watchGazetteer(end.signal, ({ version }) => versions.push(version));
    await browser.storage.local.set({ [KEY]: { ...STORED, checksum: 1 } });
    await browser.storage.local.remove(KEY);
    await browser.storage.local.set({ [KEY]: STORED });
    end.abort();
    expect(versions).toEqual([STORED.version]);
  });
});
