import { describe, expect, test } from 'vitest';
import { composePassage, type TextPart } from '../../../core/page-numbers/passage.ts';
import { quoteNumber } from '../../../core/page-numbers/quote.ts';

const NOTHING = { titles: [], before: null, labels: [] };

/** A text in which words in brackets are mentions. */
function part(text: string): TextPart {
  const plain = text.replace(/[[\]]/g, '');
  const mentions = [...text.matchAll(/\[(.*?)\]/g)].map((match, index) => {
    const start = match.index - 2 * index;
    const surface = match[1] ?? '';
    return { start, end: start + surface.length, surface, entity: surface, score: 1, why: [] };
  });
  return { text: plain, mentions };
}

/** Every mention must still be where it says it is. */
function surfacesIn({ text, mentions }: TextPart): string[] {
  return mentions.map(({ start, end, surface }) => {
    expect(text.slice(start, end)).toBe(surface);
    return surface;
  });
}

describe('a passage', () => {
  test('has the titles in its first line, then the text before, then labels and block in one line', () => {
    const passage = composePassage(
      {
        titles: [part('A [model]\nand its price'), part('Costs')],
        before: part('What [Lab] paid.'),
        labels: [part('[R1]'), part('Training cost')],
      },
      part('$5.6 million'),
    );
    expect(passage.text.split('\n')).toEqual([
      'A model and its price: Costs',
      'What Lab paid.',
      'R1 | Training cost | $5.6 million',
    ]);
    expect(passage.text.slice(passage.start)).toBe('$5.6 million');
    expect(surfacesIn(passage)).toEqual(['model', 'Lab', 'R1']);
  });

  test('keeps the nearest title where both are too long for a headline', () => {
    const titles = [part(`${'long '.repeat(25)}[headline]`), part('A [section]')];
    const passage = composePassage({ ...NOTHING, titles }, part('7'));
    expect(passage.text).toBe('A section\n7');
    expect(surfacesIn(passage)).toEqual(['section']);
  });

  test('keeps the end of a long text before, with the mentions in it', () => {
    const before = part(`[Far] ${'and so on '.repeat(80)}with [Near].`);
    const passage = composePassage({ ...NOTHING, before }, part('7'));
    expect(passage.text.length).toBeLessThan(420);
    expect(surfacesIn(passage)).toEqual(['Near']);
  });

  test('keeps the last labels where a page makes thousands of them', () => {
    const labels = Array.from({ length: 3000 }, (_, index) => part(`[label] ${index}`));
    const { text, start, mentions } = composePassage({ ...NOTHING, labels }, part('7'));
    expect(text).toMatch(/\| label 2999 \| 7$/);
    expect(start).toBeLessThanOrEqual(2000);
    expect(surfacesIn({ text, mentions }).every((each) => each === 'label')).toBe(true);
  });
});

describe('a quote', () => {
  const quoted = (text: string, number: string) => {
    const start = text.indexOf(number);
    const quote = quoteNumber(text, { start, end: start + number.length });
    expect(quote.sentence.slice(quote.start, quote.end)).toBe(number);
    return quote.sentence;
  };

  test('is the sentence of the number', () => {
    expect(quoted('It is late. R1 cost  $5.6 million,\nit says. Nobody knows.', '$5.6 million')).toBe(
      'R1 cost $5.6 million,',
    );
    expect(quoted('成本很低。训练R1花了560万美元。没人知道。', '560万美元')).toBe('训练R1花了560万美元。');
  });

  test('has the labels of a cell', () => {
    expect(quoted('Models\nR1 | Training cost | $5.6 million', '$5.6 million')).toBe(
      'R1 · Training cost · $5.6 million',
    );
  });

  test('of a very long sentence is what stands around the number', () => {
    const sentence = quoted(
      `So ${'it went on and on '.repeat(30)}to 42 ${'and further on '.repeat(30)}`,
      '42',
    );
    expect(sentence.length).toBeLessThan(260);
    expect(sentence).toMatch(/^… .* 42 .* …$/);
  });
});
