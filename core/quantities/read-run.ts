import { matchAt } from '../text/sticky-regex.ts';
import type { Draft } from './draft.ts';
import { LETTER, sticky } from './numerals/letters.ts';
import type { Lexicon } from './numerals/lexicon.ts';
import type { Numeral } from './numerals/read-numeral.ts';
import type { Reading } from './reading.ts';

const DIGIT_ORDINAL = /(\d{1,2})(?:st|nd|rd|th|e|ème|er|º|ª|\.|-?й|-?я)(?= )/iy;
const QUARTERS_OF_YEAR = 4;
const LONG_WORD = `(${LETTER}{2,24})`;

/** Patterns of one language: a noun with the word that says the run is unbroken, before or after it. */
interface RunPatterns {
  readonly around: RegExp;
  readonly after: RegExp;
}
const patterns = new WeakMap<Lexicon, RunPatterns>();

/** An unbroken run that is counted in front of its noun or by an ordinal: seventh straight quarter, siebten Mal in Folge. */
export function readRun(
  { text, lexicon, units }: Reading,
  at: number,
  numeral: Numeral | null,
): Draft | null {
  const run = lexicon.words?.run;
  if (run === undefined) return null;
  const { around } = patternsOf(lexicon, run);
  const ordinal = ordinalAt(text, at, lexicon);
  const number = ordinal ?? numeral;
  const match = number && matchAt(around, text, number.end);
  if (!number || !match) return null;
  const [whole, before, noun = '', after] = match;
  const unit = units.after(text, number.end + whole.indexOf(noun))?.unit ?? null;
  // No year has an eleventh quarter.
  const isPastYear = ordinal !== null && unit?.key === 'quarters' && number.value > QUARTERS_OF_YEAR;
  // “seven quarters in a row” ends at its noun and is read like any other number.
  if (before === undefined && (!ordinal || after === undefined) && !isPastYear) return null;
  const isEndOfSpan = after === undefined || (before === undefined && unit?.key !== 'quarters');
  const end = number.end + whole.length - (isEndOfSpan ? 0 : after.length + 1);
  return {
    ...{ start: at, end, low: number.value, high: null, scale: 1, step: 1 },
    unit: unit && unit.dimension !== 'factor' ? unit : null,
    ...{ form: /\d/.test(text.charAt(at)) ? 'digits' : 'words', noun, inRun: true, isIndianScale: false },
  };
}

/** Whether the words after a number say that it counts an unbroken run. */
export function isRunAfter(text: string, at: number, lexicon: Lexicon): boolean {
  const run = lexicon.words?.run;
  return run !== undefined && matchAt(patternsOf(lexicon, run).after, text, at) !== null;
}

function ordinalAt(text: string, at: number, { words }: Lexicon): { end: number; value: number } | null {
  const digits = matchAt(DIGIT_ORDINAL, text, at);
  if (digits) return { end: at + digits[0].length, value: Number(digits[1]) };
  return words?.readOrdinal(text, at) ?? null;
}

function patternsOf(lexicon: Lexicon, run: string): RunPatterns {
  const known = patterns.get(lexicon);
  if (known) return known;
  const made = {
    around: sticky(` (?:(${run}) )?${LONG_WORD}(?:(?: of ${LETTER}{1,24})? (${run}))?(?!${LETTER})`),
    after: sticky(` (?:${LETTER}{2,24} )?(?:${run})(?!${LETTER})`),
  };
  patterns.set(lexicon, made);
  return made;
}
