import { foldCode, HYPHEN, IGNORED, MATH_HIGH, SPACE } from '../../text/fold-code.ts';
import { isDigit, isWordCode } from '../../text/scripts.ts';
import { CLASS_SHIFT, IGNORED_CLASS, type StoredClasses } from '../alphabet-classes.ts';
import { encodeDeltaVarint } from '../delta-varint.ts';

/** Kinds of letters, and the groups (low four bits of a class) that each kind may use. */
const WORD_LETTERS = { first: 0, count: 8 };
const UNSPACED_LETTERS = { first: 8, count: 5 };
const DIGITS = { first: 13, count: 1 };
const SIGNS = { first: 14, count: 1 };
const SPREAD_MASK = (1 << CLASS_SHIFT) - 1;
const CODES = 0x10000;

/** Gives each folded letter a class; `letters` are sorted by frequency, so that frequent ones share no class. */
export function assignClasses(letters: string): Map<number, number> {
  const classes = new Map<number, number>();
  const used = new Map<object, number>();
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charCodeAt(i);
    const kind = kindOf(letter);
    const n = used.get(kind) ?? 0;
    used.set(kind, n + 1);
    const group = n % kind.count;
    const spread = (Math.floor(n / kind.count) * 5 + group * 7) & SPREAD_MASK;
    classes.set(letter, kind.first + group + (spread << CLASS_SHIFT));
  }
  return classes;
}

/** The class of every code that folds to one of the letters, so that pages need not fold. */
export function listClasses(ofLetters: ReadonlyMap<number, number>): StoredClasses {
  const codes: number[] = [];
  const classes: number[] = [];
  for (let code = 0; code < CODES; code++) {
    const letter = foldCode(code);
    const isIgnored = code === MATH_HIGH || letter === IGNORED;
    const id = isIgnored ? IGNORED_CLASS : ofLetters.get(letter === HYPHEN ? SPACE : letter);
    if (id === undefined) continue;
    codes.push(code);
    classes.push(id);
  }
  return { codes: encodeDeltaVarint(codes), classes: Uint8Array.from(classes) };
}

function kindOf(letter: number) {
  if (letter === SPACE) return WORD_LETTERS;
  if (!isWordCode(letter)) return letter < 0x2000 ? SIGNS : UNSPACED_LETTERS;
  return isDigit(letter) ? DIGITS : WORD_LETTERS;
}
