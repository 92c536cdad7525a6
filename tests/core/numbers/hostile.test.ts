import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../../../core/numbers/link-numbers.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';
import { LONG_NUMBER_KINDS, longNumberTexts } from '../../bench/long-number-texts.ts';

const gazetteer = loadGazetteer();
const link = createNumberLinker(loadNumberTable());
const linksOf = (text: string) => link(text, detectMentions(text, gazetteer), { pageDate: '2025-08-01' });

const LENGTH = 8000;

/** How its time grows is measured by `npm run bench -- --row numbers`. */
test.each(LONG_NUMBER_KINDS)('a long text is read to its end: %s', (kind) => {
  const text = longNumberTexts(LENGTH)[kind] ?? '';
  for (const { start, end, surface } of linksOf(text)) expect(text.slice(start, end)).toBe(surface);
});

test('what is linked in a text does not depend on how much of the same follows in other paragraphs', () => {
  const kinds = fc.constantFrom(
    'sentences',
    'semicolons',
    'periods',
    'contradictions',
    'strangers',
    'places',
  );
  fc.assert(
    fc.property(kinds, fc.integer({ min: 2, max: 12 }), (kind, count) => {
      const paragraph = longNumberTexts(200)[kind] ?? '';
      const one = linksOf(`${paragraph}\n`).map(({ claim, relation }) => `${claim} ${relation}`);
      const all = linksOf(`${paragraph}\n`.repeat(count)).map(
        ({ claim, relation }) => `${claim} ${relation}`,
      );
      expect(all).toEqual(Array.from({ length: count }, () => one).flat());
    }),
    { numRuns: 30 },
  );
});
