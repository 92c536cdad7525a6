import type { CategoryId, EntityId } from '../entity.ts';
import { LOCALES, type Locale } from '../locale.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const LANGUAGES = ['auto', ...LOCALES] as const;
export const DENSITIES = ['all', 'section', 'page'] as const;
export const NUMBER_MODES = ['all', 'warnings', 'off'] as const;

export type Theme = (typeof THEMES)[number];
/** `auto` follows the browser. */
export type Language = (typeof LANGUAGES)[number];
/** Which mentions are marked: all, the first in each section, or the first on the page. Counts include every mention. */
export type Density = (typeof DENSITIES)[number];

/** Which numbers of a page are marked. */
type NumberMode = (typeof NUMBER_MODES)[number];

/** A reader's "Not this": the surface, a name or a number, is no longer linked to the entity. */
export interface Correction {
  readonly surface: string;
  readonly entity: EntityId;
  /** The host on which the correction applies, or null for everywhere. */
  readonly site: string | null;
  /** Of a number: the claim that it is not about. Without it, a number is about none of the entity's. */
  readonly claim?: string | undefined;
}

/** The reader's choices. The three lists are sets: their order means nothing. */
export interface Settings {
  /** False: off on every site. */
  readonly enabled: boolean;
  /** Disabled categories. Listing these, not the enabled ones, makes new categories start enabled. */
  readonly categoriesOff: readonly CategoryId[];
  /** Disabled sites, as exact hosts: `example.org`. */
  readonly sitesOff: readonly string[];
  /** End of the snooze, in milliseconds since 1970; 0 when there is none. */
  readonly snoozedUntil: number;
  readonly theme: Theme;
  /** How long the pointer rests on a name before its card opens, in milliseconds. */
  readonly dwellMs: number;
  readonly language: Language;
  readonly density: Density;
  readonly numbers: NumberMode;
  readonly corrections: readonly Correction[];
}

export type SettingsChange = (settings: Settings) => Partial<Settings>;

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  categoriesOff: [],
  sitesOff: [],
  snoozedUntil: 0,
  theme: 'system',
  dwellMs: 350,
  language: 'auto',
  density: 'section',
  numbers: 'all',
  corrections: [],
};

/** Longer than any dwell time that the options offer; above it, cards would seem broken. */
export const MAX_DWELL_MS = 10_000;
/** A snooze lasts an hour. One that would end later than this comes from a wrong clock or damaged storage. */
const MAX_SNOOZE_MS = 24 * 60 * 60 * 1000;

/** `on`, or the reason why nothing is marked on a site. */
export type SiteState = 'on' | 'site-off' | 'off' | 'snoozed';

/** `now` in milliseconds since 1970. */
export function siteState(settings: Settings, host: string, now: number): SiteState {
  if (!settings.enabled) return 'off';
  if (isSnoozed(settings, now)) return 'snoozed';
  return settings.sitesOff.includes(host) ? 'site-off' : 'on';
}

/** False for a snooze that could not have been chosen, which would otherwise never end. */
export function isSnoozed({ snoozedUntil }: Pick<Settings, 'snoozedUntil'>, now: number): boolean {
  return snoozedUntil > now && snoozedUntil - now <= MAX_SNOOZE_MS;
}

export function isOffEverywhere(settings: Settings, now: number): boolean {
  return siteState({ ...settings, sitesOff: [] }, '', now) !== 'on';
}

/** Whether the change enabled any site. Its open pages must then be started. */
export function hasSwitchedOn(settings: Settings, previous: Settings, now: number): boolean {
  if (isOffEverywhere(settings, now)) return false;
  return (
    isOffEverywhere(previous, now) || previous.sitesOff.some((host) => !settings.sitesOff.includes(host))
  );
}

/** The list with or without `value`; a present value comes last. */
export function withMember<T>(list: readonly T[], value: T, present: boolean): T[] {
  const rest = list.filter((each) => each !== value);
  return present ? [...rest, value] : rest;
}

/** The locale to show: the reader's choice, or the first language of the browser that Factlight speaks. */
export function resolveLocale(language: Language, browserLanguages: readonly string[]): Locale {
  if (language !== 'auto') return language;
  const spoken = browserLanguages.flatMap((tag) => LOCALES.find((each) => isSameLanguage(each, tag)) ?? []);
  return spoken[0] ?? 'en';
}

/** Compares the languages of two tags and ignores their regions: `zh-CN` and `zh-TW` are the same. */
function isSameLanguage(a: string, b: string): boolean {
  const [languageOfA, languageOfB] = [a, b].map((tag) => tag.toLowerCase().split('-')[0]);
  return languageOfA === languageOfB;
}
