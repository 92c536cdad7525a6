import { browser } from '#imports';
import type { GazetteerTables } from '../../core/gazetteer/gazetteer.ts';
import { attempt, noteFailure } from '../async/attempt.ts';
import { removeAtEnd } from '../extension-life.ts';
import { GAZETTEER_KEY, type StoredGazetteer, unpackGazetteer } from './stored-gazetteer.ts';

/** Keys of earlier formats, removed because local storage holds only 10 MB. */
const EARLIER_KEYS = ['gazetteer-1', 'gazetteer-2', 'gazetteer-3'];

/** Null if there is none, or if it is damaged. */
export async function readGazetteer(): Promise<GazetteerTables | null> {
  const stored = await readStored();
  const tables = unpackGazetteer(stored);
  if (stored !== undefined && !tables) noteFailure('open the gazetteer', new Error('it is damaged'));
  return tables;
}

/**
 * Replaces the stored gazetteer if it has another version or is damaged; never otherwise, because every open page
 * looks at what is written. What storage refuses, pages get by message.
 */
export async function storeGazetteer(gazetteer: StoredGazetteer): Promise<void> {
  const stored = await attempt('read the gazetteer', readGazetteer());
  if (stored.ok && stored.value?.version === gazetteer.version) return;
  await attempt('remove earlier gazetteers', browser.storage.local.remove(EARLIER_KEYS));
  await attempt('store the gazetteer', browser.storage.local.set({ [GAZETTEER_KEY]: gazetteer }));
}

/** Calls back whenever another gazetteer is stored, until `signal` aborts. */
export function watchGazetteer(signal: AbortSignal, onChange: (tables: GazetteerTables) => void): void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Parameters<Parameters<typeof onChanged.addListener>[0]>[0]) => {
    // A page keeps its own tables if others write damaged ones.
    const tables = GAZETTEER_KEY in changes ? unpackGazetteer(changes[GAZETTEER_KEY]?.newValue) : null;
    if (tables) onChange(tables);
  };
  onChanged.addListener(listen);
  removeAtEnd(signal, () => onChanged.removeListener(listen));
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(GAZETTEER_KEY))[GAZETTEER_KEY];
}
