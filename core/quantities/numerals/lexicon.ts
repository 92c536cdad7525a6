import { plainPattern } from '../../text/plain-pattern.ts';
import { NUMBER_WORDS } from '../words/number-words.ts';
import { BARE_SCALES, PRESS_SCALES } from '../words/press-scales.ts';
import { SCALE_WORDS } from '../words/scale-words.ts';
import { languageOfScript } from './language-of-script.ts';
import { LETTER } from './letters.ts';
import type { Convention } from './read-digits.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

/** What reading numbers needs to know of one language. */
export interface Lexicon {
  /** Such as `de`, `zh-Hans`, `zh-Hant`. */
  readonly language: string;
  readonly convention: Convention;
  /** Power of ten by word, in lower case. */
  readonly scales: ReadonlyMap<string, number>;
  readonly words: WordReader | null;
  /** Where a number may begin; global. */
  readonly start: RegExp;
  /** The name of a month just before a number, or just after a day. */
  readonly monthBefore: RegExp;
  readonly monthAfter: RegExp;
}

const DIGIT_START = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef\\uff10-\\uff19]';
const HAN_START = '[〇零一二三四五六七八九十两兩壹贰叁肆伍陆柒捌玖拾半百绝절]';
/** 近万亿元, 破兆元, 超千亿元: one, or a hundred, of a scale. 数万亿元 are several, and 单位：亿元 heads a table. */
const BARE_SCALE_START =
  '(?<=[近约約超逾达達破过過])[百千]?[万萬亿億兆](?=[亿億]?(?:[元円]|美[元金]|人民[币幣]))|(?<=[\\u4e00-\\u9fff])(?<![数數几幾上余餘多好以位个個各十百千])(?:[万萬][亿億]|兆)(?=[元円]|美[元金]|人民[币幣])';
/** Native Korean numbers count only before what they count. */
const KOREAN_START =
  '(?<![가-힣])(?:[두세네]|다섯|여섯|일곱|여덟|아홉|열)(?= ?(?:분기|배|곳|개|명|가지|번|차례|달|해|군데|건))';
const DAY_MARK = String.raw`(?:st|nd|rd|th|er|[.º])?[ \u00a0-]?(?:of |de |d'|в )?`;
const HALF_START = `(?<!${LETTER})(?:half|halbe|demi|medio|meio|mezzo)(?=[ -])`;
/** Intl takes some milliseconds to open a language, and every page needs these. */
const ENGLISH_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** One million and a half is 1,000,000.5. Not so in en-ZA. */
const WRITES_1_000 = /^(?:en(?:-US|-GB)?$|zh|ja|ko)/;
const UNSPACED: readonly string[] = ['zh', 'ja', 'ko'];

const lexicons = new Map<string, Lexicon>();

/** The lexicon for a language tag; without one, for what the script of the text suggests. */
export function lexiconFor(tag: string | undefined, text: string): Lexicon {
  const wanted = tag || languageOfScript(text);
  const known = lexicons.get(wanted);
  if (known) return known;
  const lexicon = createLexicon(wanted);
  lexicons.set(wanted, lexicon);
  return lexicon;
}

/** By language, the pattern of where a number may begin. */
export function numeralStarts(): Readonly<Record<string, string>> {
  const languages = [...Object.keys(NUMBER_WORDS), ...UNSPACED, 'ar', 'hi'];
  return Object.fromEntries(languages.map((language) => [language, lexiconFor(language, '').start.source]));
}

function createLexicon(tag: string): Lexicon {
  const locale = localeOf(tag);
  const base = locale.split('-')[0] ?? 'en';
  const scales = scalesOf(base, locale);
  const words = createWordReader(NUMBER_WORDS[base], [...scales.keys()], BARE_SCALES[base]);
  const starts = [
    DIGIT_START,
    HAN_START,
    BARE_SCALE_START,
    KOREAN_START,
    HALF_START,
    ...(words ? [words.start] : []),
  ];
  const isEnglish = base === 'en' || UNSPACED.includes(base);
  const months = isEnglish ? ENGLISH_MONTHS : `${monthsOf(locale)}|${ENGLISH_MONTHS}`;
  return {
    language: base === 'zh' ? (/hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : base,
    convention: conventionOf(locale),
    scales,
    words,
    start: new RegExp(starts.join('|'), 'gi'),
    monthBefore: plainPattern(`(?<!\\p{L})(?:${months})\\.?[ \\u00a0](?:the )?$`),
    monthAfter: plainPattern(`^${DAY_MARK}(?:${months})(?!\\p{L})`),
  };
}

/** A tag that Intl accepts: pages have all sorts. */
function localeOf(tag: string): string {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}

function scalesOf(base: string, locale: string): Map<string, number> {
  const scales = new Map<string, number>();
  // English last: it is what pages in other languages quote.
  for (const list of [
    SCALE_WORDS[locale],
    SCALE_WORDS[base],
    PRESS_SCALES[base],
    SCALE_WORDS.en,
    PRESS_SCALES.en,
  ]) {
    let exponent = 0;
    for (const token of (list ?? '').split(' ')) {
      if (/^\d/.test(token)) exponent = Number(token);
      else if (!scales.has(token)) scales.set(token, exponent);
    }
  }
  return scales;
}

/** Read from Intl, which knows every language of the browser, unless it is one that most pages have. */
function conventionOf(locale: string): Convention {
  if (WRITES_1_000.test(locale)) return { decimal: '.', spaceGroups: false };
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1_234_567.5);
  const partOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  const isComma = partOf('decimal') === ',';
  return { decimal: isComma ? ',' : '.', spaceGroups: isComma || /\s/.test(partOf('group')) };
}

function monthsOf(locale: string): string {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(Date.UTC(2024, index, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      if (/[^\d\s]/.test(name)) names.add(name.replace(/\.$/, ''));
    }
  }
  return [...names].join('|') || '(?!)';
}
