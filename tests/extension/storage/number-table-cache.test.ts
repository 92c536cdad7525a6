import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from '#imports';
import { cuesOf } from '../../../core/page-numbers/cues-of.ts';
import {
  openNumberCues,
  openNumberTable,
  readStoredNumberCues,
  readStoredNumberTable,
  seal,
  storeNumberTable,
  watchNumberCues,
} from '../../../extension/storage/number-table-cache.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';
import { carry } from '../carry.ts';

const TABLE = loadNumberTable();
const STORED = carry(seal(TABLE));
const CUES = carry(seal(cuesOf(TABLE)));
const TABLE_KEY = 'numbers-4';
const CUES_KEY = 'number-cues-4';

test('table and cues of the bundled dataset open as they were after storage', () => {
  expect(openNumberTable(STORED)).toEqual(TABLE);
  expect(openNumberCues(CUES)).toEqual(cuesOf(TABLE));
});

test('no other value is opened by mistake', () => {
  const [first, ...others] = STORED.content.values;
  const wrong = first && { ...STORED.content, values: [{ ...first, low: first.low * 1000 }, ...others] };
  for (const junk of [
    undefined,
    null,
    7,
    'text',
    {},
    { ...STORED, content: wrong },
    { ...STORED, checksum: 1 },
  ])
    expect(openNumberTable(junk)).toBeNull();
});

describe('in storage', () => {
  beforeEach(() => browser.storage.local.clear());

  test.each([
    { what: 'table', damaged: { [TABLE_KEY]: { ...STORED, checksum: 1 }, [CUES_KEY]: CUES } },
    { what: 'cues', damaged: { [TABLE_KEY]: STORED, [CUES_KEY]: { ...CUES, checksum: 1 } } },
  ])('a damaged $what is refused, replaced once, and then opens', async ({ what, damaged }) => {
    await browser.storage.local.set(damaged);
    expect(await readStoredNumberTable()).toEqual(what === 'table' ? null : TABLE);
    expect(await readStoredNumberCues()).toEqual(what === 'cues' ? null : CUES.content);
    let writes = 0;
    browser.storage.local.onChanged.addListener((changes) => {
      if (TABLE_KEY in changes) writes += 1;
    });
    await storeNumberTable(TABLE);
    await storeNumberTable(TABLE);
    expect(writes).toBe(1);
    expect((await readStoredNumberTable())?.version).toBe(TABLE.version);
    expect((await readStoredNumberCues())?.version).toBe(TABLE.version);
  });

  test('the table of an earlier version is removed', async () => {
    await browser.storage.local.set({ 'numbers-3': STORED, other: 1 });
    await storeNumberTable(TABLE);
    expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual([CUES_KEY, TABLE_KEY, 'other']);
  });

  test('a page that watches is told of whole cues only', async () => {
    const versions: string[] = [];
    const end = new AbortController();
    watchNumberCues(end.signal, ({ version }) => void versions.push(version));
    await browser.storage.local.set({ [CUES_KEY]: { ...CUES, checksum: 1 } });
    await browser.storage.local.remove(CUES_KEY);
    await browser.storage.local.set({ [CUES_KEY]: CUES });
    end.abort();
    expect(versions).toEqual([TABLE.version]);
  });
});
