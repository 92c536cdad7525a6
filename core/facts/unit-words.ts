import type { Locale } from '../locale.ts';
import type { Qualifier, Unit } from './figure.ts';

/** How a language writes and says a unit; `#` stands for the number with its scale word. */
interface UnitWords {
  readonly written: string;
  /** For screen readers, if it differs from the written form. */
  readonly spoken?: string;
  /** The written form for exactly one: "1 quarter". */
  readonly one?: string;
}

/** A scale word, such as "million", and the number from which it is used. */
export interface Scale {
  readonly from: number;
  readonly word: string;
}

interface QuantityWords {
  /** Whether four digits are grouped (`always`) or only five and more (`min2`). */
  readonly grouping: 'always' | 'min2';
  /** Largest first. */
  readonly scales: readonly Scale[];
  readonly units: Readonly<Record<Unit, UnitWords>>;
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

/** These are not in the catalogues of `locales/`, because units compose with numbers and scales. */
export const QUANTITY_WORDS: Readonly<Record<Locale, QuantityWords>> = {
  en: {
    grouping: 'always',
    scales: [
      { from: 1e12, word: '\u00a0trillion' },
      { from: 1e9, word: '\u00a0billion' },
      { from: 1e6, word: '\u00a0million' },
    ],
    units: {
      USD: { written: '$#', spoken: '# US dollars' },
      CNY: { written: 'RMB\u00a0#', spoken: '# yuan' },
      percent: { written: '#%' },
      times: { written: '#×', spoken: '# times' },
      GW: { written: '#\u00a0GW', spoken: '# gigawatts' },
      TWh: { written: '#\u00a0TWh', spoken: '# terawatt-hours' },
      EFLOPS: { written: '#\u00a0EFLOPS', spoken: '# exaflops' },
      parameters: { written: '# parameters', one: '# parameter' },
      tokens: { written: '# tokens', one: '# token' },
      quarters: { written: '# quarters', one: '# quarter' },
      companies: { written: '# companies', one: '# company' },
      models: { written: '# models', one: '# model' },
      people: { written: '# people', one: '# person' },
      points: { written: '# points', one: '# point' },
      hours: { written: '# hours', one: '# hour' },
      days: { written: '# days', one: '# day' },
      count: { written: '#' },
    },
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
    grouping: 'min2',
    scales: [
      { from: 1e12, word: '万亿' },
      { from: 1e8, word: '亿' },
      { from: 1e4, word: '万' },
    ],
    units: {
      USD: { written: '#美元' },
      CNY: { written: '#元' },
      percent: { written: '#%' },
      times: { written: '#倍' },
      GW: { written: '#\u00a0GW', spoken: '#吉瓦' },
      TWh: { written: '#\u00a0TWh', spoken: '#太瓦时' },
      EFLOPS: { written: '#\u00a0EFLOPS' },
      parameters: { written: '#参数' },
      tokens: { written: '#词元' },
      quarters: { written: '#个季度' },
      companies: { written: '#家公司' },
      models: { written: '#个模型' },
      people: { written: '#人' },
      points: { written: '#点' },
      hours: { written: '#小时' },
      days: { written: '#天' },
      count: { written: '#' },
    },
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
