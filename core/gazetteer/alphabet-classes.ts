import { foldCode, HYPHEN, MATH_HIGH, SKIP, SPACE } from '../text/fold-text.ts';
import { isWordCode } from '../text/word-boundaries.ts';
import { decodeDeltaVarint, encodeDeltaVarint } from './typed-arrays.ts';

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
const CODES = 0x10000;
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

/** Classes of UTF-16 codes as they are stored: those that have one, ascending, and the class of each. */
export interface StoredClasses {
  readonly codes: Uint8Array;
  readonly classes: Uint8Array;
}

/** The classes of all codes that fold to the letters; pages do not have to fold for it. */
export function listClasses(ofLetters: ReadonlyMap<number, number>): StoredClasses {
  const codes: number[] = [];
  const classes: number[] = [];
  for (let code = 0; code < CODES; code++) {
    const letter = foldCode(code);
    const isSpecial = code === MATH_HIGH || (letter === SKIP && code !== SKIP);
    const id = isSpecial ? SPECIAL : ofLetters.get(letter === HYPHEN ? SPACE : letter);
    if (id === undefined) continue;
    codes.push(code);
    classes.push(id);
  }
  return { codes: encodeDeltaVarint(codes), classes: Uint8Array.from(classes) };
}

/** The class of every UTF-16 code. */
export function buildClassTable({ codes, classes }: StoredClasses): Uint8Array {
  const table = new Uint8Array(CODES).fill(OTHER);
  const list = decodeDeltaVarint(codes);
  for (let i = 0; i < list.length; i++) table[list[i] as number] = classes[i] as number;
  return table;
}

function kindOf(letter: number) {
  if (letter === SPACE) return SPACED;
  if (!isWordCode(letter)) return letter < 0x2000 ? SIGN : UNSPACED;
  return letter >= 0x30 && letter <= 0x39 ? DIGIT : SPACED;
}
