import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignLanguage, localize, pickLanguage, readerOf } from '../../core/locale.ts';

describe('a text by language', () => {
  it.each([
    ['the language asked for', { en: 'river', de: 'Fluss' }, ['de'], 'Fluss'],
    ['the next language of the reader', { fr: 'fleuve', de: 'Fluss' }, ['en', 'de'], 'Fluss'],
    [
      'the same script of a language',
      { 'zh-Hant': '河流-Hant', 'zh-Hans': '河流-Hans' },
      ['zh-CN'],
      '河流-Hans',
    ],
    ['the same script by a region', { 'zh-CN': '河流-CN', 'zh-Hant': '河流-Hant' }, ['zh-TW'], '河流-Hant'],
    ['another region of a language', { 'pt-BR': 'rio' }, ['pt-PT'], 'rio'],
    [
      'another script rather than another language',
      { en: 'river', 'sr-Cyrl': 'река' },
      ['sr-Latn', 'en'],
      'река',
    ],
    [
      'its own first language where the reader has none of them',
      { cy: 'afon', ga: 'abhainn' },
      ['en'],
      'afon',
    ],
    ['a tag in other capitals', { 'PT-br': 'rio' }, ['pt-BR'], 'rio'],
    ['a tag that is none, by its letters', { x_y: 'odd', en: 'river' }, ['x_y'], 'odd'],
  ])('is shown in %s', (_, text, languages, expected) => {
    expect(localize(text, languages)).toBe(expected);
  });

  it('always gives one of its texts', () => {
    const tag = fc.constantFrom('en', 'zh-CN', 'de', 'sr-Cyrl', 'pt-BR', 'und');
    fc.assert(
      fc.property(fc.dictionary(tag, fc.string(), { minKeys: 1 }), fc.array(tag), (text, languages) => {
        expect(Object.values(text)).toContain(localize(text, languages));
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(localize({}, ['en'])).toBe('');
    expect(pickLanguage({}, ['en'])).toBeUndefined();
  });
});

it('a reader reads the language of the interface first', () => {
  expect(readerOf('zh-CN', ['de', 'en']).languages).toEqual(['zh-CN', 'de', 'en']);
});

describe('the language of the facts', () => {
  it.each([
    ['is the interface’s, so nothing is said', readerOf('en'), ['en', 'zh-CN'], undefined],
    ['is the interface’s under another tag', readerOf('zh-CN'), ['en', 'zh-Hans'], undefined],
    ['is the dataset’s first where the reader has none of them', readerOf('de'), ['en', 'zh-CN'], 'en'],
    [
      'is the best that the browser names',
      readerOf('ja', ['ja-JP', 'zh-CN', 'en']),
      ['en', 'zh-CN'],
      'zh-CN',
    ],
    ['is the only one of the dataset', readerOf('en'), ['ko'], 'ko'],
  ])('%s', (_, reader, ofDataset, expected) => {
    expect(foreignLanguage(reader, ofDataset)).toBe(expected);
  });
});
