import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { createTranslate } from '../../locales/translate.ts';
import zhCN from '../../locales/zh-CN.json';

describe('createTranslate', () => {
  const english = createTranslate('en');
  const chinese = createTranslate('zh-CN');

  it('fills placeholders', () => {
    expect(english('cardBack', { name: 'DeepSeek' })).toBe('Back to DeepSeek');
    expect(chinese('cardBack', { name: '深度求索' })).toBe('返回深度求索');
  });

  it('inserts "$" literally', () => {
    expect(english('claimArticleValue', { value: '$& million' })).toBe('The article says $& million.');
  });

  it('selects the plural form for the count and formats it for the language', () => {
    expect(english('pageNames', { count: 1 })).toBe('1 name');
    expect(english('pageNames', { count: 14 })).toBe('14 names');
    expect(english('pageMentions', { count: 1200 })).toBe('1,200 mentions');
    expect(chinese('pageNames', { count: 1 })).toBe('1个名字');
  });

  it('carries its locale', () => {
    expect(chinese.locale).toBe('zh-CN');
  });
});

const catalogues = { en, 'zh-CN': zhCN } satisfies Record<string, Record<string, string>>;

describe.each(Object.entries(catalogues))('locales/%s.json', (locale, texts: Record<string, string>) => {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const expected = Object.keys(en).flatMap((key) => {
    const stem = pluralStem(key);
    if (stem === undefined) return [key];
    return key.endsWith('_other') ? forms.map((form) => `${stem}_${form}`) : [];
  });

  it('has exactly the texts of the English catalogue, in every plural form of its language', () => {
    const missing = expected.filter((key) => !(key in texts));
    const extra = Object.keys(texts).filter((key) => !expected.includes(key));
    expect(missing, `add to locales/${locale}.json: ${missing.join(', ')}`).toEqual([]);
    expect(extra, `remove from locales/${locale}.json: ${extra.join(', ')}`).toEqual([]);
  });

  it.each(Object.entries(texts))('%s has the placeholders of the English text', (key, text) => {
    const stem = pluralStem(key);
    const original: string | undefined = (en as Record<string, string>)[stem ? `${stem}_other` : key];
    expect(placeholders(text)).toEqual(placeholders(original ?? ''));
  });

  it.each(Object.entries(texts))('%s is a text that can be shown', (_, text) => {
    expect(text.trim()).not.toBe('');
  });
});

function pluralStem(key: string): string | undefined {
  return /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}
