import { browser } from '#imports';
import type { NumberTable } from '../../core/numbers/number-table.ts';
import { cuesOf } from '../../core/page-numbers/cues-of.ts';
import type { NumberCues } from '../../core/page-numbers/number-cues.ts';
import { attempt, noteFailure } from '../async/attempt.ts';
import { removeAtEnd } from '../extension-life.ts';
import { checksumOf } from './checksum.ts';

/** A value as it is stored and sent. */
export interface Sealed<Content> {
  readonly content: Content;
  /** Of `content`. */
  readonly checksum: number;
}

/** A new format of the table or its cues needs a new number. */
const FORMAT = 4;
/** Written by the background, for its next start and the page that checks a text. */
const TABLE_KEY = `numbers-${FORMAT}`;
/** Written by the background; a page reads it when it has a name. */
const CUES_KEY = `number-cues-${FORMAT}`;
/** Keys of earlier formats, removed because local storage holds only 10 MB. */
const EARLIER_KEYS = ['numbers-1', 'numbers-2', 'numbers-3'];

export function seal<Content extends NumberTable | NumberCues>(content: Content): Sealed<Content> {
  return { content, checksum: checksumOf(content, FORMAT) };
}

export const openNumberTable: (stored: unknown) => NumberTable | null = open;
export const openNumberCues: (stored: unknown) => NumberCues | null = open;

/** What `seal` made, or null if it is anything else. */
function open<Content>(stored: unknown): Content | null {
  try {
    const { content, checksum } = stored as Sealed<Content>;
    return checksumOf(content, FORMAT) === checksum ? content : null;
  } catch {
    return null;
  }
}

/** Null if there is none, or if it is damaged. */
export const readStoredNumberTable = (): Promise<NumberTable | null> =>
  readStored(TABLE_KEY, openNumberTable);

/** Null if there are none, or if they are damaged. */
export const readStoredNumberCues = (): Promise<NumberCues | null> => readStored(CUES_KEY, openNumberCues);

async function readStored<Content>(
  key: string,
  open: (stored: unknown) => Content | null,
): Promise<Content | null> {
  const stored = (await browser.storage.local.get(key))[key];
  const content = open(stored);
  if (stored !== undefined && !content) noteFailure('open the number table', new Error('it is damaged'));
  return content;
}

/** Replaces table and cues if others are stored or they are damaged; every open page looks at what is written. */
export async function storeNumberTable(table: NumberTable): Promise<void> {
  const stored = await attempt(
    'read the number table',
    Promise.all([readStoredNumberTable(), readStoredNumberCues()]),
  );
  if (stored.ok && stored.value.every((each) => each?.version === table.version)) return;
  await attempt('remove earlier number tables', browser.storage.local.remove(EARLIER_KEYS));
  const entries = { [TABLE_KEY]: seal(table), [CUES_KEY]: seal(cuesOf(table)) };
  await attempt('store the number table', browser.storage.local.set(entries));
}

/** Calls back whenever other cues are stored, until `signal` aborts. */
export function watchNumberCues(signal: AbortSignal, onChange: (cues: NumberCues) => void): void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Parameters<Parameters<typeof onChanged.addListener>[0]>[0]) => {
    // A page keeps what it has if others write something damaged.
    const cues = CUES_KEY in changes ? openNumberCues(changes[CUES_KEY]?.newValue) : null;
    if (cues) onChange(cues);
  };
  onChanged.addListener(listen);
  removeAtEnd(signal, () => onChanged.removeListener(listen));
}
