import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordFinder, hasWord } from '../../../core/numbers/word-finder.ts';

const placesOf = (word: string, text: string) =>
  (createWordFinder([word])(text)[0] ?? []).map(({ start, end }) => text.slice(start, end));

describe('words of a list', () => {
  test.each([
    ['train', 'a train and training', ['train']],
    ['train*', 'training restrains', ['train']],
    ['*cost', 'a lowcost', ['cost']],
    ['r1', 'r1-zero and ar1 and r12', ['r1']],
    ['训练', '它的训练费', ['训练']],
    ['r1', '训练r1只花', ['r1']],
    ['cloud…alibaba', 'the cloud arm of alibaba', ['cloud arm of alibaba']],
    ['cloud…alibaba', 'the cloud, says alibaba', []],
    ['setzte…um', 'setzte 336,8 millionen um', ['setzte 336,8 millionen um']],
    ['цел*', 'целевой', ['цел']],
    ['pick* up', 'picks up and pick up', ['pick up']],
    ['AI…Cloud*', 'ai and clouds', ['ai and cloud']],
    ['agent d’ia', "un agent d'ia", ["agent d'ia"]],
    ['*|…|*…x', 'x * … x', []],
    ['car|cars|care|cared|cares|caring|carer|card|cards|cargo', 'cards, care', ['cards', 'care']],
  ])('%s in “%s”', (word, text, expected) => {
    expect(placesOf(word, text)).toEqual(expected);
  });

  test('every plain word of a text of such words is found where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const found = createWordFinder([words.join('|')])(text)[0] ?? [];
        expect(found.length).toBeGreaterThanOrEqual(words.length);
        for (const { start, end } of found) expect(words).toContain(text.slice(start, end));
      }),
    );
  });

  test('a list is asked for a span', () => {
    const found = createWordFinder(['cost', 'bill'])('the cost, the bill');
    expect([hasWord(found, 0, { start: 0, end: 8 }), hasWord(found, 1, { start: 0, end: 8 })]).toEqual([
      true,
      false,
    ]);
  });
});
