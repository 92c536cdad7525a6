import { type Language, SPACED } from './language.ts';

export const FRENCH: Language = {
  name: 'Français',
  scales: [
    { from: 1e9, word: '\u00a0milliards', one: '\u00a0milliard' },
    { from: 1e6, word: '\u00a0millions', one: '\u00a0million' },
  ],
  decimals: 3,
  qualifiers: {
    over: 'plus de #',
    under: 'moins de #',
    about: 'environ #',
    'at-least': 'au moins #',
    'up-to': 'jusqu’à #',
  },
  range: ' à ',
  period: {
    by: 'd’ici à #',
    since: 'depuis #',
    dash: '–',
    quarter: 'T{n}\u00a0{year}',
    halves: ['premier semestre {year}', 'second semestre {year}'],
  },
  punctuation: { ...SPACED, semicolon: '\u00a0; ' },
  shortNote: 150,
};
