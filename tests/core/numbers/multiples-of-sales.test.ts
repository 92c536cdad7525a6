import { expect, test } from 'vitest';
import { withMultiplesOfSales } from '../../../core/numbers/multiples-of-sales.ts';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';

const multiples = (text: string, language: string) =>
  withMultiplesOfSales(readQuantities(text, language), text.toLowerCase())
    .filter(({ dimension }) => dimension === 'factor')
    .map(({ value }) => value);

test.each([
  ['en', 'It costs 69 years of revenue.', [69]],
  ['en', 'Investors pay $69 for every dollar of sales.', [69]],
  ['en', 'For each dollar of sales the market pays 69 dollars.', [69]],
  ['en', 'One dollar of sales was worth 69 dollars.', [69]],
  ['de', 'Man zahlt den Umsatz von 69 Jahren.', [69]],
  ['fr', 'Elle vaut 69 années de chiffre d’affaires.'.replace('’', "'"), [69]],
  ['ru', 'Она стоит 69 годовых выручек.', [69]],
  ['en', 'It has sold shares for 69 years.', []],
  ['en', 'Sales of 69 dollars a day are rare.', []],
  ['en', 'A dollar of sales costs 80 cents. The share costs 69 dollars.', []],
] as const)('%s: %s', (language, text, expected) => {
  expect(multiples(text, language)).toEqual(expected);
});
