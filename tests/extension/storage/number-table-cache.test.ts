import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from '#imports';
import {
  openNumberTable,
  readStoredNumberTable,
  sealNumberTable,
  storeNumberTable,
  watchNumberTable,
} from '../../../extension/storage/number-table-cache.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';
import { carry } from '../carry.ts';

const TABLE = loadNumberTable();
const STORED = carry(sealNumberTable(TABLE));
const KEY = 'numbers-3';

test('the table of the bundled dataset opens as it was after storage', () => {
  expect(openNumberTable(STORED)).toEqual(TABLE);
});

test('no other value is opened by mistake', () => {
  const [first, ...others] = STORED.table.values;
  const wrong = first && { ...STORED.table, values: [{ ...first, low: first.low * 1000 }, ...others] };
  for (const junk of [
    undefined,
    null,
    7,
    'text',
    {},
    { ...STORED, table: wrong },
    { ...STORED, checksum: 1 },
  ])
    expect(openNumberTable(junk)).toBeNull();
});

describe('in storage', () => {
  beforeEach(() => browser.storage.local.clear());

  test('a damaged table is refused, replaced once, and then opens', async () => {
    await browser.storage.local.set({ [KEY]: { ...STORED, checksum: 1 } });
    expect(await readStoredNumberTable()).toBeNull();
    let writes = 0;
    browser.storage.local.onChanged.addListener(() => {
      writes += 1;
    });
    await storeNumberTable(STORED);
    await storeNumberTable(STORED);
    expect(writes).toBe(1);
    expect((await readStoredNumberTable())?.version).toBe(TABLE.version);
  });

  test('a page that watches is told of whole tables only', async () => {
    const versions: string[] = [];
    const end = new AbortController();
    watchNumberTable(end.signal, ({ version }) => versions.push(version));
    await browser.storage.local.set({ [KEY]: { ...STORED, checksum: 1 } });
    await browser.storage.local.remove(KEY);
    await browser.storage.local.set({ [KEY]: STORED });
    end.abort();
    expect(versions).toEqual([TABLE.version]);
  });
});
