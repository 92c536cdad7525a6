import {
  CATEGORY_OFF,
  CORRECTION,
  correctionKey,
  SETTING,
  type SettingEntries,
  SITE_OFF,
  type SingleSetting,
} from './setting-entries.ts';
import {
  type Correction,
  DEFAULT_SETTINGS,
  DENSITIES,
  LANGUAGES,
  MAX_DWELL_MS,
  NUMBER_MODES,
  type Settings,
  THEMES,
} from './settings.ts';

type Check<T> = (value: unknown) => value is T;

/** The browser stores no synced entry above this many bytes. */
const MAX_KEY_LENGTH = 8192;
/** More members than any reader adds by hand. Damaged storage may hold more, and every page reads them all. */
const MAX_MEMBERS = 10_000;

const CHECKS: { readonly [Name in SingleSetting]: Check<Settings[Name]> } = {
  enabled: (value) => typeof value === 'boolean',
  snoozedUntil: isMilliseconds,
  theme: oneOf(THEMES),
  dwellMs: (value): value is number => isMilliseconds(value) && value <= MAX_DWELL_MS,
  language: oneOf(LANGUAGES),
  density: oneOf(DENSITIES),
  numbers: oneOf(NUMBER_MODES),
};

/**
 * The settings in `stored` entries. A missing or invalid entry gives the default; unknown keys and what no reader could
 * have stored, such as a hundred thousand sites, are ignored.
 */
export function parseSettings(stored: unknown): Settings {
  const entries: SettingEntries = isRecord(stored) ? stored : {};
  const single = <Name extends SingleSetting>(name: Name): Settings[Name] => {
    const value = entries[SETTING + name];
    return CHECKS[name](value) ? value : DEFAULT_SETTINGS[name];
  };
  return {
    enabled: single('enabled'),
    categoriesOff: membersOf(entries, CATEGORY_OFF),
    sitesOff: membersOf(entries, SITE_OFF),
    snoozedUntil: single('snoozedUntil'),
    theme: single('theme'),
    dwellMs: single('dwellMs'),
    language: single('language'),
    density: single('density'),
    numbers: single('numbers'),
    corrections: membersOf(entries, CORRECTION).flatMap(parseCorrection),
  };
}

/** Sorted, so that the order does not depend on which context stored what first. */
function membersOf(entries: SettingEntries, prefix: string): string[] {
  return Object.keys(entries)
    .filter((key) => key.startsWith(prefix) && entries[key] === true && key.length <= MAX_KEY_LENGTH)
    .map((key) => key.slice(prefix.length))
    .sort()
    .slice(0, MAX_MEMBERS);
}

/** One correction, or none if the key is not as `correctionKey` writes it: a second spelling could not be removed. */
function parseCorrection(json: string): Correction[] {
  try {
    const [surface, entity, site, claim] = JSON.parse(json);
    const correction = { surface, entity, site, ...(claim === undefined ? {} : { claim }) };
    return isCorrection(correction) && correctionKey(correction) === CORRECTION + json ? [correction] : [];
  } catch {
    return [];
  }
}

export function isCorrection(value: unknown): value is Correction {
  if (!isRecord(value)) return false;
  const { surface, entity, site, claim } = value;
  const isClaim = claim === undefined || isString(claim);
  return isString(surface) && isString(entity) && (site === null || isString(site)) && isClaim;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** A duration, or a time since 1970. */
function isMilliseconds(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}

function oneOf<T extends string>(values: readonly T[]): Check<T> {
  return (value): value is T => values.some((each) => each === value);
}
