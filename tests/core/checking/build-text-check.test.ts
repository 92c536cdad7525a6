import { describe, expect, test } from 'vitest';
import { buildTextCheck, entitiesIn } from '../../../core/checking/build-text-check.ts';
import type { TextFindings } from '../../../core/checking/find-in-text.ts';
import type { Card } from '../../../core/facts/card.ts';
import type { Verdict } from '../../../core/facts/figure.ts';
import type { NumberLink } from '../../../core/numbers/number-link.ts';
import { card, claim } from '../../components/samples/sample-builders.ts';

const TEXT = 'One has 5 of it.  Two has 7 and 8 of it. One has 5 again, and 9. Who has 3?';

const cardOf = (id: string, verdicts: Readonly<Record<string, Verdict>>): Card =>
  card({
    entity: { id, name: id, category: { id: 'names', name: 'Name' }, summary: `What ${id} is.` },
    claims: Object.entries(verdicts).map(([name, verdict]) =>
      claim({ id: name, label: name, says: name, check: { verdict, note: '', sources: [] } }),
    ),
  });
const CARDS = new Map([
  ['one', cardOf('one', { five: 'corroborated', nine: 'imprecise' })],
  ['two', cardOf('two', { seven: 'contradicted', eight: 'contradicted' })],
]);
const HOMES: Readonly<Record<string, string>> = {
  five: 'one',
  nine: 'one',
  seven: 'two',
  eight: 'two',
  gone: 'three',
};

function at(surface: string, from = 0) {
  const start = TEXT.indexOf(surface, from);
  return { start, end: start + surface.length, surface, score: 1, why: [] };
}
const linked = (surface: string, id: string, relation: NumberLink['relation'] = 'article', from = 0) => ({
  ...at(surface, from),
  claim: id,
  entity: HOMES[id] ?? null,
  relation,
});
const named = (surface: string, entity: string, from = 0) => ({ ...at(surface, from), entity });

const FINDINGS: TextFindings = {
  text: TEXT,
  uncheckedChars: 0,
  language: 'en',
  mentions: [named('One', 'one'), named('Two', 'two'), named('One', 'one', 20), named('Who', 'three')],
  links: [
    linked('5', 'five'),
    linked('7', 'seven'),
    linked('8', 'eight', 'source'),
    linked('5', 'five', 'article', 20),
    linked('9', 'nine'),
    linked('3', 'gone'),
  ],
  quantities: ['5', '7', '8', '9', '3'].map((each) => at(each)).concat(at('5', 20)),
};

describe('the numbers of a text', () => {
  const { numbers, warnings } = buildTextCheck(FINDINGS, CARDS);

  test('come with warnings first, contradicted before imprecise, then as they stand in the text', () => {
    expect(numbers.map(({ claim: { id } }) => id)).toEqual(['seven', 'nine', 'five', 'eight']);
    expect(warnings).toBe(2);
  });

  test('of one claim are one entry, with every sentence', () => {
    const five = numbers.find(({ claim: { id } }) => id === 'five');
    expect(
      five?.quotes.map((quote) =>
        quote
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    ).toEqual(['One has 5 of it.', 'One has 5 again, and 9.']);
  });

  test('a wrong claim is no warning where the text has what other sources say', () => {
    const { numbers: some, warnings: count } = buildTextCheck(
      { ...FINDINGS, links: [linked('8', 'eight', 'source')] },
      CARDS,
    );
    expect([some.length, count]).toEqual([1, 0]);
  });

  test('of which nothing is known are counted, a number without a card too', () => {
    expect(buildTextCheck(FINDINGS, CARDS).unknownNumbers).toBe(1);
  });
});

test('a sentence with two numbers of one claim is quoted once', () => {
  const links = [linked('7', 'seven'), linked('8', 'seven')];
  const [number] = buildTextCheck({ ...FINDINGS, links }, CARDS).numbers;
  expect(number?.quotes).toHaveLength(1);
  expect(number?.quotes[0]?.filter((piece) => piece.number !== undefined).map(({ text }) => text)).toEqual([
    '7',
    '8',
  ]);
});

test('a very long sentence is shortened around its number', () => {
  const text = `${'so very '.repeat(60)}it has 5 ${'and more '.repeat(60)}`;
  const start = text.indexOf('5');
  const links = [{ ...linked('5', 'five'), start, end: start + 1 }];
  const [number] = buildTextCheck({ ...FINDINGS, text, mentions: [], links }, CARDS).numbers;
  const quote = number?.quotes[0]?.map((piece) => piece.text).join('') ?? '';
  expect(quote).toMatch(/^….*it has 5 and more .*…$/);
  expect(quote.length).toBeLessThan(300);
});

test('names are listed once, with how often they occur; those without a card are left out', () => {
  const { names, pieces } = buildTextCheck(FINDINGS, CARDS);
  expect(names.map(({ entity, count }) => [entity, count])).toEqual([
    ['one', 2],
    ['two', 1],
  ]);
  expect(pieces.filter(({ name }) => name !== undefined).map(({ text }) => text)).toEqual([
    'One',
    'Two',
    'One',
  ]);
});

test('the cards that are needed are those of names and of claims, each once', () => {
  expect(entitiesIn(FINDINGS)).toEqual(['one', 'two', 'three']);
});
