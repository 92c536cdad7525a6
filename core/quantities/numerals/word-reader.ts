import { matchAt } from '../../text/sticky-regex.ts';
import type { NumberWords } from '../words/number-words.ts';
import { alternatives, LETTER, sticky } from './letters.ts';

/** A number in words, before its scale. */
interface WordNumber {
  readonly end: number;
  readonly value: number;
  /** Whether it is more often another word, such as an article, and counts only before a scale or unit. */
  readonly isWeak: boolean;
}

/** Reads the number words of one language. */
export interface WordReader {
  /** Source of a pattern of where a number in words may begin. */
  readonly start: string;
  /** A cardinal at `at`. */
  read(text: string, at: number): WordNumber | null;
  /** A fraction at `at`, in percent: a third, half. */
  readFraction(text: string, at: number): WordNumber | null;
  /** An ordinal at `at`: seventh. */
  readOrdinal(text: string, at: number): WordNumber | null;
  /** Source of a pattern of the words that say a run is unbroken. */
  readonly run: string;
  /** Between numerator and denominator: one *in* five. */
  readonly outOf: RegExp;
}

/** What must follow half and the like for it to be a share: `half of`, `half the`; not `first half`. */
const OF =
  /(?=[ \u00a0](?:of|the|all|less|more|fewer|its|their|our|as|d|de|des|du|del|della|dei|degli|delle|di|da|do|dos|las|los|la|el)\b)/iy;
const OF_SCALE = / of an? [a-z]{1,3}illion/iy;
const PERIOD_BEFORE =
  /(?:first|second|latter|this|that|last|next|other|better|prima|seconda|primera|segunda|primeira)[ \u00a0]$/i;

/** Null for a language whose number words are not known. */
export function createWordReader(
  data: NumberWords | undefined,
  scales: readonly string[],
  bareScales: string | undefined,
): WordReader | null {
  if (!data) return null;
  const values = cardinalsOf(data);
  const weak = new Set([...data.one.split(' '), ...(data.weak ?? '').split(' ')]);
  const articles = data.one.split(' ').filter((word) => word !== 'one');
  const fractions = pairsOf(data.fractions.replace(/[!~]/g, ''));
  const free: readonly string[] = data.fractions.match(/(?<=!~?)[^ =~]+/g) ?? [];
  const needsOf: ReadonlySet<string> = new Set(data.fractions.match(/(?<=~)[^ =]+/g) ?? []);
  const bare = (bareScales ?? '').split(' ').filter(Boolean);
  const bareScale = bare.length > 0 ? `(?:${alternatives(bare)})(?!${LETTER})` : null;
  const scaleAlone = bareScale === null ? null : sticky(bareScale);

  const part = sticky(alternatives([...values.keys()]));
  const joiner = sticky(data.joiner);
  const article = sticky(`(?:${alternatives(articles)})(?!${LETTER})`);
  const end = sticky(`(?!${LETTER})|(?=-?(?:fold|fach|mal))`);
  const ordinal = sticky(
    `(?:${data.ordinals
      .split(' ')
      .map((stem) => `(${stem.replace('/', '|')})`)
      .join('|')})${data.ordinalEnd ?? ''}(?!${LETTER})`,
  );
  const fraction = sticky(
    `(?:(${alternatives([...values.keys(), ...articles])})[ -])?(${alternatives([...fractions.keys()])})s?(?!${LETTER}|-)`,
  );

  const words = [...values.keys()].filter((word) => !articles.includes(word));
  const before = alternatives([...scales.filter((word) => word.length > 1), ...words, ...fractions.keys()]);
  const start = [
    ...[...words, ...free].sort((a, b) => b.length - a.length),
    ...data.ordinals.split(/[ /]/),
    `(?:${alternatives(articles)})(?=[ -](?:${before}|per |prozent|procent|por c|pour c|${data.outOf} ))`,
    ...(bareScale === null ? [] : [bareScale]),
  ].join('|');

  return {
    // “L’ottavo trimestre”; but not “o’two”.
    start: `(?<!${LETTER}|-|(?<!l)')(?:${start})`,
    run: data.run,
    outOf: sticky(` (?:${data.outOf}) `),
    read(text, at) {
      const read = readParts(text, at, part, joiner, end, values, article);
      // twenty-first
      if (
        read &&
        text.charAt(read.end) === '-' &&
        (text.startsWith('-first', read.end) || matchAt(ordinal, text, read.end + 1))
      )
        return null;
      if (read) return { ...read, isWeak: weak.has(text.slice(at, read.end).toLowerCase()) };
      return scaleAlone && matchAt(scaleAlone, text, at) ? { end: at, value: 1, isWeak: false } : null;
    },
    readFraction(text, at) {
      const match = matchAt(fraction, text, at);
      if (!match) return null;
      const [whole, numerator = '', name = ''] = match;
      const key = name.toLowerCase();
      if (numerator === '' && !free.includes(key)) return null;
      const after = at + whole.length;
      // A quarter of a trillion is an amount.
      if (matchAt(OF_SCALE, text, after)) return null;
      if (needsOf.has(key) && !matchAt(OF, text, after)) return null;
      if (PERIOD_BEFORE.test(text.slice(Math.max(0, at - 12), at))) return null;
      const percent = (values.get(numerator.toLowerCase()) ?? 1) * (fractions.get(key) ?? 0);
      return percent < 100 ? { end: after, value: percent, isWeak: false } : null;
    },
    readOrdinal(text, at) {
      const match = matchAt(ordinal, text, at);
      const index = match?.findIndex((group, i) => i > 0 && group !== undefined) ?? 0;
      return match && index > 0 ? { end: at + match[0].length, value: index + 1, isWeak: false } : null;
    },
  };
}

/** Joins parts while they make one number: twenty-four, not two three. */
function readParts(
  text: string,
  start: number,
  part: RegExp,
  joiner: RegExp,
  end: RegExp,
  values: ReadonlyMap<string, number>,
  article: RegExp,
): { end: number; value: number } | null {
  let best: { end: number; value: number } | null = null;
  let value = 0;
  let at = start;
  let isJoined = false;
  for (;;) {
    // `a hundred`, `einer Billion`.
    const one = at === start ? matchAt(article, text, at)?.[0] : undefined;
    const word = one ?? matchAt(part, text, at)?.[0];
    if (word === undefined) break;
    if (one !== undefined) {
      value = 1;
      at += one.length;
    } else {
      const sum =
        at === start
          ? (values.get(word.toLowerCase()) ?? 0)
          : join(value, values.get(word.toLowerCase()) ?? 0, isJoined);
      if (sum === null) break;
      value = sum;
      at += word.length;
    }
    if (matchAt(end, text, at)) best = { end: at, value };
    const joined = matchAt(joiner, text, at)?.[0] ?? '';
    isJoined = /^(?:und|en|ën)$/i.test(joined);
    at += joined.length;
  }
  return best;
}

/** The number of two parts in a row; null if they are two numbers. */
function join(before: number, next: number, isReversed: boolean): number | null {
  const rest = before % 100;
  if ((next === 100 || next === 1000 || next === 12) && before > 0 && before < Math.max(next, 13)) {
    return next === 12 && before !== 1 ? null : before * next;
  }
  if (isReversed)
    return rest > 0 && rest < 10 && next >= 20 && next < 100 && next % 10 === 0 ? before + next : null;
  // French: quatre-vingts, soixante-dix.
  if (next === 20 && rest === 4) return before + 76;
  if (next >= 10 && next < 20 && (rest === 60 || rest === 80)) return before + next;
  if (before > 0 && before % 1000 === 0 && next < 1000) return before + next;
  if (before > 0 && rest === 0 && next < 100) return before + next;
  if (rest >= 20 && rest % 10 === 0 && next > 0 && next < 10) return before + next;
  return null;
}

/** Numbers by their words: 0 to 19, then the tens, then what the language has beside these. */
function cardinalsOf({ cardinals, more = '' }: NumberWords): Map<string, number> {
  const values = pairsOf(more);
  const [low = '', tens = ''] = cardinals.split('|');
  const add = (list: string, numberOf: (index: number) => number) => {
    list.split(' ').forEach((spellings, index) => {
      for (const word of spellings.split('/')) values.set(word, numberOf(index));
    });
  };
  add(low, (index) => index);
  add(tens, (index) => (index + 2) * 10);
  return values;
}

function pairsOf(list: string): Map<string, number> {
  const pairs = list
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('='));
  return new Map(pairs.map(([word = '', value]) => [word, Number(value)]));
}
