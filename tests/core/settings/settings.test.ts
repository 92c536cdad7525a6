import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  type Language,
  resolveLocale,
  siteState,
} from '../../../core/settings/settings.ts';

test.each<[Language, string[], string]>([
  ['zh-CN', ['en-GB'], 'zh-CN'],
  ['en', ['zh-CN'], 'en'],
  ['auto', ['zh-TW', 'en'], 'zh-CN'],
  ['auto', ['it', 'pt-BR', 'ZH-hans-cn', 'en'], 'zh-CN'],
  ['auto', ['en-AU', 'zh'], 'en'],
  ['auto', ['it', 'zha', 'eng'], 'en'],
  ['auto', [], 'en'],
])('the language setting %s in a browser with %j shows %s', (language, browserLanguages, locale) => {
  expect(resolveLocale(language, browserLanguages)).toBe(locale);
});

const HOUR_MS = 60 * 60 * 1000;

test.each([
  ['an hour', HOUR_MS, 'snoozed'],
  ['a day', 24 * HOUR_MS, 'snoozed'],
  ['three days', 72 * HOUR_MS, 'on'],
  ['for ever', 1e300, 'on'],
])('a site with a snooze that would last %s (%d ms) is %s', (_, ms, state) => {
  const now = Date.UTC(2026, 0, 1);
  expect(siteState({ ...DEFAULT_SETTINGS, snoozedUntil: now + ms }, 'news.example', now)).toBe(state);
});
