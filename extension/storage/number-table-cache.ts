import { browser } from '#imports';
import type { NumberTable } from '../../core/numbers/number-table.ts';
import { attempt, noteFailure } from '../async/attempt.ts';
import { removeAtEnd } from '../extension-life.ts';
import { checksumOf } from './checksum.ts';

/** The number table as it is stored and sent. */
export interface StoredNumberTable {
  readonly table: NumberTable;
  /** Of `table`. */
  readonly checksum: number;
}

/** A new format of the table needs a new number. */
const FORMAT = 3;
/** Written by the background; a page reads it when it has a name, and so never wakes the background. */
const KEY = `numbers-${FORMAT}`;

export function sealNumberTable(table: NumberTable): StoredNumberTable {
  return { table, checksum: checksumOf(table, FORMAT) };
}

/** The table of what `sealNumberTable` made, or null if it is anything else. */
export function openNumberTable(stored: unknown): NumberTable | null {
  try {
    const { table, checksum } = stored as StoredNumberTable;
    return checksumOf(table, FORMAT) === checksum ? table : null;
  } catch {
    return null;
  }
}

/** Null if there is none, or if it is damaged. */
export async function readStoredNumberTable(): Promise<NumberTable | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const table = openNumberTable(stored);
  if (stored !== undefined && !table) noteFailure('open the number table', new Error('it is damaged'));
  return table;
}

/** Replaces the stored table if it has another version or is damaged; every open page looks at what is written. */
export async function storeNumberTable(sealed: StoredNumberTable): Promise<void> {
  const stored = await attempt('read the number table', readStoredNumberTable());
  if (stored.ok && stored.value?.version === sealed.table.version) return;
  await attempt('store the number table', browser.storage.local.set({ [KEY]: sealed }));
}

/** Calls back whenever another table is stored, until `signal` aborts. */
export function watchNumberTable(signal: AbortSignal, onChange: (table: NumberTable) => void): void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Parameters<Parameters<typeof onChanged.addListener>[0]>[0]) => {
    // A page keeps its own table if others write a damaged one.
    const table = KEY in changes ? openNumberTable(changes[KEY]?.newValue) : null;
    if (table) onChange(table);
  };
  onChanged.addListener(listen);
  removeAtEnd(signal, () => onChanged.removeListener(listen));
}
