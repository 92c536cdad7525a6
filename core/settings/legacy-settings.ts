import { isCorrection, isRecord, isString, parseSettings } from './parse-settings.ts';
import { SETTING, type SettingValue, toEntries } from './setting-entries.ts';

/** The key of the one item that held all settings in earlier versions. */
export const LEGACY_KEY = 'settings';

/** The entries that take the place of the legacy item; none if there is no such item. */
export function legacyEntries(item: unknown): Readonly<Record<string, SettingValue>> {
  if (!isRecord(item)) return {};
  const { categoriesOff, sitesOff, corrections, ...singles } = item;
  const entries = Object.entries(singles).map(([name, value]) => [SETTING + name, value]);
  return toEntries({
    ...parseSettings(Object.fromEntries(entries)),
    categoriesOff: validMembers(categoriesOff, isString),
    sitesOff: validMembers(sitesOff, isString),
    corrections: validMembers(corrections, isCorrection),
  });
}

function validMembers<T>(list: unknown, isValid: (value: unknown) => value is T): T[] {
  return Array.isArray(list) ? list.filter(isValid) : [];
}
