import type { Locale } from '../locale.ts';
import type { Qualifier } from './figure.ts';

/** A scale word, such as "million", and the number from which it is used. */
export interface Scale {
  readonly from: number;
  readonly word: string;
}

interface NumberWords {
  /** Largest first. */
  readonly scales: readonly Scale[];
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Between the ends of a range, when spoken. */
  readonly range: string;
}

export const QUALIFIER_SIGNS: Readonly<Record<Qualifier, string>> = {
  over: '>',
  under: '<',
  about: '≈',
  'at-least': '≥',
  'up-to': '≤',
};

/** How each language of the interface writes numbers. The words of units are the dataset's. */
export const NUMBER_WORDS: Readonly<Record<Locale, NumberWords>> = {
  en: {
    scales: [
      { from: 1e12, word: '\u00a0trillion' },
      { from: 1e9, word: '\u00a0billion' },
      { from: 1e6, word: '\u00a0million' },
    ],
    qualifiers: {
      over: 'over #',
      under: 'under #',
      about: 'about #',
      'at-least': 'at least #',
      'up-to': 'up to #',
    },
    range: ' to ',
  },
  'zh-CN': {
    scales: [
      { from: 1e12, word: '万亿' },
      { from: 1e8, word: '亿' },
      { from: 1e4, word: '万' },
    ],
    qualifiers: {
      over: '超过#',
      under: '不到#',
      about: '约#',
      'at-least': '至少#',
      'up-to': '至多#',
    },
    range: '至',
  },
};
