import { expect, it } from 'vitest';
import { isSingleSource } from '../../../core/cards/single-source.ts';

const SOURCES = [
  { id: 'iea-report', publisher: 'IEA' },
  { id: 'iea-data', publisher: 'IEA' },
  { id: 'reuters', publisher: 'Reuters' },
];

it.each([
  ['one text', ['reuters'], true],
  ['two texts of one publisher', ['iea-report', 'iea-data'], true],
  ['two publishers', ['iea-report', 'reuters'], false],
  ['no source', [], false],
  ['a source that the card lacks', ['gone'], false],
])('%s', (_, cited, single) => {
  expect(isSingleSource(cited, SOURCES)).toBe(single);
});
