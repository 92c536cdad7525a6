import type { CategoryId, EntityId } from '../entity.ts';
import type { Locale } from '../locale.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Language = 'auto' | Locale;
/** Which mentions are painted; counts include all of them all the same. */
export type Density = 'all' | 'section' | 'page';

/** A reader's "not this": the surface is no longer linked to the entity, there or everywhere. */
export interface Correction {
  readonly surface: string;
  readonly entity: EntityId;
  /** A host name, or null for everywhere. */
  readonly site: string | null;
}

/** What the reader chose. */
export interface Settings {
  /** False: off on every site. */
  readonly enabled: boolean;
  /** Categories that are off; one not listed is on, so that new ones start on. */
  readonly categoriesOff: readonly CategoryId[];
  /** Hosts that are off, exact: `example.org`. */
  readonly sitesOff: readonly string[];
  /** Time until which Factlight is silent everywhere, in milliseconds since 1970; 0: not snoozed. */
  readonly snoozedUntil: number;
  readonly theme: Theme;
  /** How long the pointer rests on a name before its card shows, in milliseconds. */
  readonly dwellMs: number;
  readonly language: Language;
  readonly density: Density;
  readonly corrections: readonly Correction[];
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  categoriesOff: [],
  sitesOff: [],
  snoozedUntil: 0,
  theme: 'system',
  dwellMs: 350,
  language: 'auto',
  density: 'all',
  corrections: [],
};

/** Why nothing is marked on a site, or `on`. */
export type SiteState = 'on' | 'site-off' | 'off' | 'snoozed';

/** `now` in milliseconds since 1970. */
export function siteState(settings: Settings, host: string, now: number): SiteState {
  if (!settings.enabled) return 'off';
  if (settings.snoozedUntil > now) return 'snoozed';
  return settings.sitesOff.includes(host) ? 'site-off' : 'on';
}

export function isOffEverywhere(settings: Settings, now: number): boolean {
  return siteState({ ...settings, sitesOff: [] }, '', now) !== 'on';
}

/** Whether a site is on now that was not: the pages on it that are open have to be started. */
export function hasSwitchedOn(settings: Settings, previous: Settings, now: number): boolean {
  if (isOffEverywhere(settings, now)) return false;
  return (
    isOffEverywhere(previous, now) || previous.sitesOff.some((host) => !settings.sitesOff.includes(host))
  );
}

/** The list without `value`, and with it at the end when `present`. */
export function withMember<T>(list: readonly T[], value: T, present: boolean): T[] {
  const rest = list.filter((each) => each !== value);
  return present ? [...rest, value] : rest;
}

/** The locale to show: the reader's choice, else the first language of the browser that we have. */
export function resolveLocale(language: Language, browserLanguages: readonly string[]): Locale {
  if (language !== 'auto') return language;
  const known = browserLanguages.find((tag) => /^(en|zh)\b/i.test(tag));
  return known?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
