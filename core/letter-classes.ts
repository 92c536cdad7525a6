import { isWordCode } from './boundaries.ts';
import { foldCode, foldedCodes, HYPHEN, MATH_HIGH, SKIP, SPACE } from './normalize.ts';

/** Bits by which a letter's class moves up in a window with each letter after it. */
export const CLASS_SHIFT = 4;
/** What the low bits of a class tell: windows that end in letters of different kinds can never be confused. */
const LOW = (1 << CLASS_SHIFT) - 1;
/** Letters of scripts with spaces between words, and the space: 8 × 16 classes. */
const SPACED = { first: 0, count: 8 };
/** Chinese characters, kana, Hangul: 5 × 16 classes. */
const UNSPACED = { first: 8, count: 5 };
/** 16 classes each. */
const DIGIT = { first: 13, count: 1 };
const SIGN = { first: 14, count: 1 };
/** What stands in no name. */
const OTHER = 0xfe;
/** Low bits of what breaks a window: characters that are read over, halves of mathematical letters. */
export const SPECIAL = 15;

/** A class for each letter that names begin with; rare letters may share one, which costs time only. */
export function assignClasses(letters: string): Map<number, number> {
  const classes = new Map<number, number>();
  const used = new Map<object, number>();
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charCodeAt(i);
    const kind = kindOf(letter);
    const n = used.get(kind) ?? 0;
    used.set(kind, n + 1);
    const low = n % kind.count;
    // Different for all of one low, and spread, so that few windows meet by chance.
    const high = (Math.floor(n / kind.count) * 5 + low * 7) & LOW;
    classes.set(letter, kind.first + low + (high << CLASS_SHIFT));
  }
  return classes;
}

/** The class of every UTF-16 code, given those of the letters. */
export function buildClassTable(classes: ReadonlyMap<number, number>): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  for (const [letter, id] of classes) table[letter] = id;
  for (const code of foldedCodes()) {
    const letter = foldCode(code);
    table[code] = letter === SKIP ? SPECIAL : (classes.get(letter === HYPHEN ? SPACE : letter) ?? OTHER);
  }
  table[HYPHEN] = classes.get(SPACE) ?? OTHER;
  table[MATH_HIGH] = SPECIAL;
  return table;
}

function kindOf(letter: number) {
  if (letter === SPACE) return SPACED;
  if (!isWordCode(letter)) return letter < 0x2000 ? SIGN : UNSPACED;
  return letter >= 0x30 && letter <= 0x39 ? DIGIT : SPACED;
}
