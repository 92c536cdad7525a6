import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../core/page-numbers/cues-of.ts';
import { createCueFinder } from '../../../core/page-numbers/number-cues.ts';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';
import { readCorpus } from '../../../scripts/corpus/read-corpus.ts';

const finder = createCueFinder(cuesOf(loadNumberTable()));
const CORPUS = join(import.meta.dirname, '../../corpus');

describe('where a page may have numbers', () => {
  it.each(['numbers-dev.txt', 'numbers-passages.txt', 'numbers-own.txt'])(
    'no quantity of %s is passed over',
    (name) => {
      const texts = readCorpus(readFileSync(join(CORPUS, name), 'utf8'));
      for (const { text, language } of texts) {
        const states = readQuantities(text, language).length > 0;
        if (states) expect(finder.mayHoldNumber(text, language ?? null), text).toBe(true);
      }
    },
  );

  it.each([
    { text: 'Sie kostete drei Milliarden.', language: 'de', expected: true },
    { text: 'Sie kostete drei Milliarden.', language: 'de-AT', expected: true },
    { text: 'It cost three billion.', language: 'de', expected: true },
    { text: 'Nothing here.', language: 'en', expected: false },
    { text: 'Nichts davon.', language: 'tlh', expected: false },
    { text: 'Nothing here.', language: 'constructor', expected: false },
  ])('$text in $language: $expected', ({ text, language, expected }) => {
    expect(finder.mayHoldNumber(text, language)).toBe(expected);
  });

  it('a cue says what is measured, in any case', () => {
    expect(finder.hasCue('The TRAINING COST of a model')).toBe(true);
    expect(finder.hasCue('A walk in the park')).toBe(false);
  });
});
