import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../locales/catalogues.ts';
import { addTexts, createTranslate } from '../../locales/translate.ts';

const { en } = CATALOGUES;
/** Written together with every change. What the others lack is said in English, and `npm run texts` lists it. */
const COMPLETE = ['en', 'zh-CN'];
/** Counts that an interface may show. French and Spanish have a form for millions, which it never needs. */
const COUNTS = Array.from({ length: 1000 }, (_, count) => count);

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
    expect(chinese('pageNames', { count: 1 })).toBe('1个名称');
  });

  it('says in English what a language lacks, with its own numbers', () => {
    addTexts('de', { pageTitle: 'Auf dieser Seite' });
    const german = createTranslate('de');
    expect(german('pageTitle')).toBe('Auf dieser Seite');
    expect(german('pageMentions', { count: 1200 })).toBe('1.200 mentions');
    addTexts('fr', {});
    expect(createTranslate('fr')('pageTitle')).toBe('On this page');
  });

  it('carries its locale', () => {
    expect(chinese.locale).toBe('zh-CN');
  });
});

describe.each(Object.entries(CATALOGUES))('locales/%s.json', (locale, texts) => {
  const plural = new Intl.PluralRules(locale);
  const forms = [...new Set(COUNTS.map((count) => plural.select(count)))];
  const expected = Object.keys(en).flatMap((key) => {
    const stem = pluralStem(key);
    if (stem === undefined) return [key];
    return key.endsWith('_other') ? forms.map((form) => `${stem}_${form}`) : [];
  });

  it('has no text but those of the English catalogue, in the plural forms of its language', () => {
    const missing = COMPLETE.includes(locale) ? expected.filter((key) => !(key in texts)) : [];
    const extra = Object.keys(texts).filter((key) => !expected.includes(key));
    expect(missing, `add to locales/${locale}.json: ${missing.join(', ')}`).toEqual([]);
    expect(extra, `remove from locales/${locale}.json: ${extra.join(', ')}`).toEqual([]);
  });

  it('has the placeholders of the English text in every text', () => {
    const wrong = Object.entries(texts).flatMap(([key, text]) => {
      const stem = pluralStem(key);
      const original = placeholders(en[stem ? `${stem}_other` : key] ?? '');
      return placeholders(text) === original ? [] : `${key}: use ${original || 'no placeholder'}`;
    });
    expect(wrong).toEqual([]);
  });

  it('has no empty text', () => {
    expect(Object.keys(texts).filter((key) => texts[key]?.trim() === '')).toEqual([]);
  });
});

it('has no interface text that the code never uses', () => {
  const code = sourceFiles()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Code quotes the key; the manifest names it as the browser wants it.
  const isUsed = (key: string) => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`);
  const unused = Object.keys(en).filter((key) => !isUsed(pluralStem(key) ?? key));
  expect(unused, `use them or remove them from locales/*.json`).toEqual([]);
});

/** The code that ships, and the configuration that writes the manifest. */
function sourceFiles(): string[] {
  const folders = ['core', 'dom', 'overlay', 'components', 'data', 'extension', 'entrypoints'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return [...files.filter((file) => /\.tsx?$/.test(file)), 'wxt.config.ts'];
}

function pluralStem(key: string): string | undefined {
  return /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
}

/** The placeholders of a text, as one string that can be compared. */
function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}
