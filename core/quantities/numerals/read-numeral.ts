import { plainPattern } from '../../text/plain-pattern.ts';
import { matchAt } from '../../text/sticky-regex.ts';
import { LETTER, sticky } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { readComposed } from './read-composed.ts';
import { type Convention, readDigits } from './read-digits.ts';

/** A number with its scale, before any unit. */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** What the scale multiplies by; 1 for none. */
  readonly scale: number;
  /** What one of the last digit printed is worth. */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'han' | 'mixed';
  /** Whether it counts only with a unit: an article, or a scale of one letter, as in `910B`. */
  readonly isWeak: boolean;
  /** Whether a space stands before a scale of one letter: `5 M€`, but also five metres. */
  readonly isLoose: boolean;
  readonly isIndianScale: boolean;
  /** Whether digits are grouped or have decimals, which a year has not. */
  readonly isPlain: boolean;
}

interface Scaled {
  readonly end: number;
  readonly factor: number;
  readonly isLetter: boolean;
  readonly isSpaced: boolean;
}

const SCALE = sticky(`([ \\u00a0-]?)(?:de )?(${LETTER}{1,16}\\u0970?)`);
const DOT = /\.(?=[ \u00a0-]?[^\s\d])/y;

/** Reads the number that begins at `start`, if one does. */
export function readNumeral(
  text: string,
  start: number,
  { scales, words }: Lexicon,
  convention: Convention,
): Numeral | null {
  const composed = readComposed(text, start, convention);
  if (composed) {
    if (composed.form !== 'digits') {
      const { end, value, scale, step, form } = composed;
      return numeralOf(end, value, scale, step, form);
    }
    const digits = readDigits(text, start, convention);
    if (!digits) return null;
    const step = 10 ** -digits.decimals;
    const isPlain = digits.decimals === 0 && !digits.isGrouped;
    return withScale(text, scales, numeralOf(digits.end, digits.value, 1, step, 'digits', isPlain));
  }
  const half = matchAt(HALF, text, start);
  if (half) {
    const scaled = readScale(text, start + half[0].length, scales);
    if (!scaled || scaled.isLetter) return null;
    const { end, factor } = scaled;
    const parts = half[1] === undefined ? 2 : half[1].toLowerCase() === 'third' ? 3 : 4;
    return numeralOf(end, factor / parts, factor, factor / 10, 'words');
  }
  const korean = KOREAN.indexOf(matchAt(KOREAN_WORD, text, start)?.[0] ?? '');
  if (korean > 0) return numeralOf(start + (KOREAN[korean]?.length ?? 0), korean, 1, 1, 'words');
  const word = words?.read(text, start);
  if (!word) return null;
  const { end, value, isWeak } = word;
  const decimal = readDecimal(text, word, words, scales);
  if (decimal) return decimal;
  const scaled = withScale(text, scales, numeralOf(end, value, 1, 1, 'words', false, isWeak));
  if (scaled.scale >= MILLION) return withThousands(text, scaled, words, scales);
  if (scaled.scale !== 1000) return scaled;
  // two thousand five hundred
  const rest = /[ \u00a0-]/.test(text.charAt(scaled.end)) ? words?.read(text, scaled.end + 1) : null;
  return rest && rest.value < 1000 && !rest.isWeak
    ? { ...scaled, end: rest.end, value: scaled.value + rest.value, step: 1, scale: 1 }
    : scaled;
}

/** Five point six million, fünf Komma sechs Millionen; null if no scale or share follows. */
function readDecimal(
  text: string,
  { end, value }: { readonly end: number; readonly value: number },
  words: Lexicon['words'],
  scales: ReadonlyMap<string, number>,
): Numeral | null {
  const point = matchAt(POINT, text, end)?.[0];
  if (point === undefined) return null;
  let at = end + point.length;
  let digits = '';
  for (let digit = words?.read(text, at); digit && digit.value < 10; digit = words?.read(text, at + 1)) {
    digits += digit.value;
    at = digit.end;
    if (text.charAt(at) !== ' ') break;
  }
  if (digits === '') return null;
  const step = 10 ** -digits.length;
  const scaled = withScale(text, scales, numeralOf(at, Number(`${value}.${digits}`), 1, step, 'words'));
  return scaled.scale > 1 || matchAt(SHARE_OR_TIMES, text, at) ? scaled : null;
}

/** Five million six hundred thousand, cinco milhões e seiscentos mil. */
function withThousands(
  text: string,
  millions: Numeral,
  words: Lexicon['words'],
  scales: ReadonlyMap<string, number>,
): Numeral {
  const joint = matchAt(JOINT, text, millions.end)?.[0] ?? '';
  const word = joint === '' ? null : words?.read(text, millions.end + joint.length);
  if (!word) return millions;
  const rest = withScale(text, scales, numeralOf(word.end, word.value, 1, 1, 'words', false, word.isWeak));
  if (rest.value < 1000 || rest.value >= millions.scale) return millions;
  return { ...millions, end: rest.end, value: millions.value + rest.value, step: rest.step, scale: 1 };
}

const MILLION = 1e6;
const POINT = plainPattern(String.raw` (?:point|komma|virgule|coma|vírgula|virgola) (?=\p{L})`, 'iy');
const SHARE_OR_TIMES = plainPattern(
  String.raw` (?:per ?cent|times|prozent|pour cent|por ciento|por cento|per cento|procent|fois|veces|vezes|volte|keer)(?!\p{L})`,
  'iy',
);
const JOINT = / (?:and |und |et |y |e |en )?/iy;
/** Half a million, a quarter of a trillion, eine halbe Million. */
const HALF =
  /half an?(?= )|(?:an? |one )?(quarter|third) of an?(?= )|(?:halbe|half|medio|meio|mezzo|demi)(?=[ -])/iy;
/** From one to ten. */
const KOREAN = ' 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ');
const KOREAN_WORD = /[두세네열]|다섯|여섯|일곱|여덟|아홉/y;

/** Without spreading another object, which would take a large part of reading a number. */
function numeralOf(
  end: number,
  value: number,
  scale: number,
  step: number,
  form: Numeral['form'],
  isPlain = false,
  isWeak = false,
): Numeral {
  return { end, value, scale, step, form, isWeak, isLoose: false, isIndianScale: false, isPlain };
}

function withScale(text: string, scales: ReadonlyMap<string, number>, numeral: Numeral): Numeral {
  const first = readScale(text, numeral.end, scales);
  if (!first || (first.isLetter && numeral.form === 'words')) return numeral;
  // mil millones, thousand billion
  const second = first.isLetter ? null : readScale(text, first.end, scales);
  const factor = first.factor * (second?.factor ?? 1);
  return {
    end: second?.end ?? first.end,
    value: numeral.value * factor,
    step: numeral.step * factor,
    scale: factor,
    form: numeral.form,
    isPlain: false,
    isWeak: first.isLetter,
    isLoose: first.isLetter && first.isSpaced,
    isIndianScale: factor === 1e5 || factor === 1e7,
  };
}

function readScale(text: string, at: number, scales: ReadonlyMap<string, number>): Scaled | null {
  const match = matchAt(SCALE, text, at);
  if (!match) return null;
  const [whole, gap = '', word = ''] = match;
  const exponent = scales.get(word.toLowerCase());
  if (exponent === undefined) return null;
  const end = at + whole.length;
  return { end, factor: 10 ** exponent, isLetter: word.length === 1, isSpaced: gap !== '' };
}

/** Skips the full stop of an abbreviated scale where a unit may follow: `138 Mrd. Dollar`. */
export function skipDot(text: string, at: number): number {
  return at + (matchAt(DOT, text, at)?.[0].length ?? 0);
}
