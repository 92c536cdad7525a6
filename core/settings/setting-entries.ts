import type { Correction, Settings } from './settings.ts';

/**
 * Settings as storage entries. Each single setting and each list member has an entry of its own, so contexts that
 * change different things never overwrite each other:
 *
 *   setting:theme                                  "dark"
 *   category-off:chips                             true
 *   site-off:example.org                           true
 *   correction:["Ascend","ascend","example.org"]   true
 *   correction:["35%","china",null,"china-share"]  true
 *
 * The key of a member says all about it. The value `false` means that the member is not in the list: such an entry
 * hides one that could not be removed from another storage area.
 */
export type SettingEntries = Readonly<Record<string, unknown>>;

/** What to write to get from one state of the settings to another. */
export interface EntryChanges {
  readonly set: Readonly<Record<string, SettingValue>>;
  /** Keys of the members that have left a list. */
  readonly removed: readonly string[];
}

export type SettingValue = boolean | number | string;
export type SingleSetting = Exclude<keyof Settings, 'categoriesOff' | 'sitesOff' | 'corrections'>;

export const SETTING = 'setting:';
export const CATEGORY_OFF = 'category-off:';
export const SITE_OFF = 'site-off:';
export const CORRECTION = 'correction:';

const PREFIXES = [SETTING, CATEGORY_OFF, SITE_OFF, CORRECTION];

export function isSettingKey(key: string): boolean {
  return PREFIXES.some((prefix) => key.startsWith(prefix));
}

export function toEntries(settings: Settings): Readonly<Record<string, SettingValue>> {
  const { categoriesOff, sitesOff, corrections, ...singles } = settings;
  const members = [
    ...categoriesOff.map((id) => CATEGORY_OFF + id),
    ...sitesOff.map((host) => SITE_OFF + host),
    ...corrections.map(correctionKey),
  ];
  return Object.fromEntries([
    ...Object.entries(singles).map(([name, value]) => [SETTING + name, value]),
    ...members.map((key) => [key, true]),
  ]);
}

/** Only what differs: contexts that start from the same state write what each of them changed, and nothing else. */
export function diffSettings(before: Settings, after: Settings): EntryChanges {
  const old = toEntries(before);
  const fresh = toEntries(after);
  const changed = Object.entries(fresh).filter(([key, value]) => old[key] !== value);
  return { set: Object.fromEntries(changed), removed: Object.keys(old).filter((key) => !(key in fresh)) };
}

export function isSameSettings(a: Settings, b: Settings): boolean {
  const { set, removed } = diffSettings(a, b);
  return Object.keys(set).length === 0 && removed.length === 0;
}

/** JSON escapes lone surrogates, so every surface makes a key that storage can hold. */
export function correctionKey({ surface, entity, site, claim }: Correction): string {
  return CORRECTION + JSON.stringify([surface, entity, site, ...(claim === undefined ? [] : [claim])]);
}
