import { type Language, SPACED } from './language.ts';

export const ENGLISH: Language = {
  name: 'English',
  scales: [
    { from: 1e12, word: '\u00a0trillion' },
    { from: 1e9, word: '\u00a0billion' },
    { from: 1e6, word: '\u00a0million' },
  ],
  decimals: 3,
  qualifiers: {
    over: 'over #',
    under: 'under #',
    about: 'about #',
    'at-least': 'at least #',
    'up-to': 'up to #',
  },
  range: ' to ',
  grouping: 'always',
  // Readers of English come from everywhere: no comma, and nobody takes the day for the month.
  dateOrder: ['day', 'month', 'year'],
  period: {
    by: 'by #',
    since: 'since #',
    dash: '–',
    quarter: 'Q{n}\u00a0{year}',
    halves: ['first half of {year}', 'second half of {year}'],
  },
  punctuation: SPACED,
  shortNote: 150,
};
