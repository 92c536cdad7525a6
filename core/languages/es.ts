import { type Language, SPACED } from './language.ts';

export const SPANISH: Language = {
  name: 'Español',
  scales: [
    { from: 1e12, word: '\u00a0billones', one: '\u00a0billón' },
    { from: 1e6, word: '\u00a0millones', one: '\u00a0millón' },
  ],
  decimals: 3,
  qualifiers: {
    over: 'más de #',
    under: 'menos de #',
    about: 'cerca de #',
    'at-least': 'al menos #',
    'up-to': 'hasta #',
  },
  range: ' a ',
  period: {
    by: 'hasta #',
    since: 'desde #',
    dash: '–',
    quarter: 'T{n}\u00a0{year}',
    halves: ['primer semestre de {year}', 'segundo semestre de {year}'],
  },
  punctuation: SPACED,
  shortNote: 150,
};
