import { storage } from '#imports';
import type { CategoryId } from '../core/entity.ts';

/** What the reader chose; kept in synced extension storage. */
export interface Settings {
  /** False: Factlight is off everywhere. */
  readonly enabled: boolean;
  /** Categories that are off; a category not listed is on, so that new ones start on. */
  readonly categoriesOff: readonly CategoryId[];
  /** Hosts that are off, exact: `example.org`. */
  readonly sitesOff: readonly string[];
  readonly theme: 'system' | 'light' | 'dark';
  /** How long the pointer rests on a name before its card shows, in milliseconds. */
  readonly dwellMs: number;
  /** Interface and dataset language; `auto` follows the browser. */
  readonly language: 'auto' | 'en' | 'zh-CN';
  /** Which mentions are marked; the popup counts all of them all the same. */
  readonly density: 'all' | 'section' | 'page';
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  categoriesOff: [],
  sitesOff: [],
  theme: 'system',
  dwellMs: 350,
  language: 'auto',
  density: 'all',
};

export const settingsItem = storage.defineItem<Settings>('sync:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});
