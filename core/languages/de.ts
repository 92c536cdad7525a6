import { type Language, SPACED } from './language.ts';

export const GERMAN: Language = {
  name: 'Deutsch',
  scales: [
    { from: 1e12, word: '\u00a0Billionen', one: '\u00a0Billion' },
    { from: 1e9, word: '\u00a0Milliarden', one: '\u00a0Milliarde' },
    { from: 1e6, word: '\u00a0Millionen', one: '\u00a0Million' },
  ],
  decimals: 3,
  qualifiers: {
    over: 'über #',
    under: 'unter #',
    about: 'rund #',
    'at-least': 'mindestens #',
    'up-to': 'bis zu #',
  },
  range: ' bis ',
  period: {
    by: 'bis #',
    since: 'seit #',
    dash: '–',
    quarter: '{n}.\u00a0Quartal {year}',
    halves: ['erstes Halbjahr {year}', 'zweites Halbjahr {year}'],
  },
  punctuation: SPACED,
  shortNote: 150,
};
