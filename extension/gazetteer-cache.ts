import { storage } from '#imports';
import type { GazetteerSource } from '../core/gazetteer.ts';

/**
 * The gazetteer of the enabled categories, written by the background and read by every page straight from
 * storage: a page without a mention never wakes the background.
 */
const gazetteerItem = storage.defineItem<GazetteerSource>('local:gazetteer');

export function readGazetteer(): Promise<GazetteerSource | null> {
  return gazetteerItem.getValue();
}

/** Writes only when the version differs, so that open pages rescan only when something changed. */
export async function storeGazetteer(source: GazetteerSource): Promise<void> {
  const stored = await gazetteerItem.getValue();
  if (stored?.version !== source.version) await gazetteerItem.setValue(source);
}

export function watchGazetteer(signal: AbortSignal, onChange: (source: GazetteerSource) => void): void {
  const unwatch = gazetteerItem.watch((source) => {
    if (source) onChange(source);
  });
  signal.addEventListener('abort', unwatch, { once: true });
}
