import { expect, test } from 'vitest';
import { type Language, resolveLocale } from '../../../core/settings/settings.ts';

test.each<[Language, string[], string]>([
  ['zh-CN', ['en-GB'], 'zh-CN'],
  ['en', ['zh-CN'], 'en'],
  ['auto', ['zh-TW', 'en'], 'zh-CN'],
  ['auto', ['de', 'fr-CA', 'ZH-hans-cn', 'en'], 'zh-CN'],
  ['auto', ['en-AU', 'zh'], 'en'],
  ['auto', ['de', 'zha', 'eng'], 'en'],
  ['auto', [], 'en'],
])('the language setting %s in a browser with %j shows %s', (language, browserLanguages, locale) => {
  expect(resolveLocale(language, browserLanguages)).toBe(locale);
});
