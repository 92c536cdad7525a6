import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFrom } from '../../../core/settings/change-from.ts';
import { parseSettings } from '../../../core/settings/parse-settings.ts';
import {
  diffSettings,
  isSameSettings,
  isSettingKey,
  toEntries,
} from '../../../core/settings/setting-entries.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import { arbitrarySettings } from './arbitrary-settings.ts';

test('a change of a list writes the member that joined and removes the one that left', () => {
  const before = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] };
  const after = { ...DEFAULT_SETTINGS, sitesOff: ['b.example', 'c.example'] };
  expect(diffSettings(before, after)).toEqual({
    set: { 'site-off:c.example': true },
    removed: ['site-off:a.example'],
  });
});

test('what differs leads from one state to the other', () => {
  fc.assert(
    fc.property(arbitrarySettings, arbitrarySettings, (before, after) => {
      const { set, removed } = diffSettings(before, after);
      const entries = Object.entries({ ...toEntries(before), ...set });
      const stored = Object.fromEntries(entries.filter(([key]) => !removed.includes(key)));
      expect(parseSettings(stored)).toEqual(after);
      expect(isSameSettings(before, after)).toBe(JSON.stringify(before) === JSON.stringify(after));
    }),
  );
});

test('every entry is known as a setting, and nothing else is', () => {
  fc.assert(
    fc.property(arbitrarySettings, (settings) => {
      expect(Object.keys(toEntries(settings)).every(isSettingKey)).toBe(true);
    }),
  );
  expect(isSettingKey('gazetteer-2')).toBe(false);
});

test('a change made from an outdated list keeps what was added and removed elsewhere', () => {
  const shown = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'], density: 'page' as const };
  const stored = { ...shown, sitesOff: ['b.example', 'new.example'], theme: 'dark' as const };
  const change = changeFrom(shown, { sitesOff: ['a.example'], density: 'all' });
  expect(change(stored)).toEqual({ ...stored, sitesOff: ['new.example'], density: 'all' });
});
