import { isWordCode } from './boundaries.ts';
import { FOLD, foldMathLetter, MATH_HIGH, SKIP } from './normalize.ts';
import { childrenOf, ROOT, type Trie } from './trie.ts';

/** Row width of the table as a shift: classes of characters are 0 to 127. */
export const CLASS_BITS = 7;
export const CLASS_COUNT = 1 << CLASS_BITS;

/** Classes that are the same for all names; the letters of names have classes of their own after them. */
export const SKIPPED = 0;
export const GAP = 1;
export const OTHER_LETTER = 2;
/** The first half of a character beyond the basic plane. */
export const ASTRAL = 3;
/** Names may begin with it, in any place: Chinese characters, kana, Hangul. */
export const ANYWHERE = 4;
/** Between two texts: a word may end there or go on. */
export const EDGE = 5;
const FIRST_LETTER = 6;

/** A space or hyphen in a name. */
export const SEPARATOR = 0x20;

/** Letters within `depth` of the start of a name in a spaced script, as far as there are classes for them. */
export function assignClasses(trie: Trie, depth: number): Map<number, number> {
  const classes = new Map<number, number>();
  let level = [ROOT];
  for (let at = 0; at < depth; at++) {
    const below: number[] = [];
    for (const [letter, child] of level.flatMap((node) => childrenOf(trie, node))) {
      if (!isWordCode(letter) && letter >= 0x80) continue;
      if (!classes.has(letter) && classes.size < CLASS_COUNT - FIRST_LETTER) {
        classes.set(letter, FIRST_LETTER + classes.size);
      }
      if (classes.has(letter)) below.push(child);
    }
    level = below;
  }
  return classes;
}

/** The class of every UTF-16 code, given those of the letters of names. */
export function buildClassTable(trie: Trie, classes: ReadonlyMap<number, number>): Uint8Array {
  base ??= buildBase();
  const table = base.classOf.slice();
  for (const [letter] of childrenOf(trie, ROOT)) table[letter] = ANYWHERE;
  for (const [letter, id] of classes) table[letter] = id;
  for (const [code, letter] of base.folded) table[code] = table[letter] ?? GAP;
  return table;
}

/** Class of every code before any name is known, and the codes that stand for another letter. */
let base:
  | { readonly classOf: Uint8Array; readonly folded: readonly (readonly [number, number])[] }
  | undefined;

function buildBase(): NonNullable<typeof base> {
  const classOf = new Uint8Array(0x10000);
  const folded: [number, number][] = [];
  for (let code = 0; code < classOf.length; code++) {
    const letter = FOLD[code] ?? code;
    classOf[code] = letter === SKIP ? SKIPPED : isWordCode(letter) && !isDigit(letter) ? OTHER_LETTER : GAP;
    if (letter === 0x2d) folded.push([code, SEPARATOR]);
    else if (letter !== code && letter !== SKIP) folded.push([code, letter]);
  }
  classOf.fill(ASTRAL, 0xd800, 0xdc00);
  classOf[MATH_HIGH] = SKIPPED;
  for (let low = 0xdc00; low < 0xe000; low++) {
    const letter = foldMathLetter(low);
    if (letter !== SKIP) folded.push([low, letter]);
  }
  return { classOf, folded };
}

/** Digits end a word here: a name may follow a number (`300EFLOPS`). */
export function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}
