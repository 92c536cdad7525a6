import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legacyEntries } from '../../../core/settings/legacy-settings.ts';
import { parseSettings } from '../../../core/settings/parse-settings.ts';
import { toEntries } from '../../../core/settings/setting-entries.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import { arbitrarySettings } from './arbitrary-settings.ts';

const keys = fc.oneof(
  fc.constantFrom(...Object.keys(toEntries(DEFAULT_SETTINGS)), 'setting:', 'setting:__proto__', 'settings'),
  fc.constantFrom('site-off:', 'category-off:').chain((prefix) => fc.string().map((text) => prefix + text)),
  fc.oneof(fc.json(), fc.string()).map((text) => `correction:${text}`),
  fc.string(),
);
const junk = fc.oneof(fc.jsonValue(), fc.anything());

describe('stored settings', () => {
  test('come back as they were stored', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        expect(parseSettings(toEntries(settings))).toEqual(settings);
      }),
    );
  });

  test('are valid whatever storage holds', () => {
    fc.assert(
      fc.property(fc.oneof(junk, fc.dictionary(keys, junk)), (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings(toEntries(settings))).toEqual(settings);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['setting:enabled', 'yes'],
    ['setting:snoozedUntil', Number.NaN],
    ['setting:theme', 'sepia'],
    ['setting:dwellMs', -1],
    ['setting:dwellMs', 1e300],
    ['setting:dwellMs', [350]],
    ['setting:snoozedUntil', { valueOf: 1 }],
    ['setting:theme', ['dark']],
    [`site-off:${'a'.repeat(10_000)}`, true],
    ['setting:language', 'tlh'],
    ['setting:density', null],
    ['setting:colour', 'red'],
    ['site-off:example.org', 'true'],
    ['category-off:chips', false],
    ['correction:["Ascend","ascend"]', true],
    ['correction:not JSON', true],
    ['correction:[ "Ascend", "ascend", null ]', true],
  ])('have the default in place of an invalid entry, %s: %j', (key, value) => {
    const valid = { 'site-off:news.example': true, 'correction:["Ascend","ascend",null]': true };
    expect(parseSettings({ ...valid, [key]: value })).toEqual({
      ...DEFAULT_SETTINGS,
      sitesOff: ['news.example'],
      corrections: [{ surface: 'Ascend', entity: 'ascend', site: null }],
    });
  });
});

test('marks the first mention in a section by default, and every mention for a reader who chose that', () => {
  expect(parseSettings({}).density).toBe('section');
  expect(parseSettings({ 'setting:density': 'all' }).density).toBe('all');
});

test('a list has an end, however many members storage holds', () => {
  const hosts = Array.from({ length: 100_000 }, (_, i) => `site-off:${i}.example`);
  const { sitesOff } = parseSettings(Object.fromEntries(hosts.map((key) => [key, true])));
  expect(sitesOff).toHaveLength(10_000);
});

describe('the legacy item', () => {
  test('gives the entries of its settings', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        expect(legacyEntries(settings)).toEqual(toEntries(settings));
      }),
    );
  });

  test('gives valid entries whatever it holds', () => {
    const names = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    fc.assert(
      fc.property(fc.oneof(junk, fc.dictionary(names, junk)), (item) => {
        const entries = legacyEntries(item);
        expect(toEntries(parseSettings(entries))).toEqual({ ...toEntries(DEFAULT_SETTINGS), ...entries });
      }),
    );
  });
});
