import { isWordCode } from './boundaries.ts';
import { CLASS_BITS, EDGE } from './character-classes.ts';
import { FOLD, foldMathLetter, MATH_HIGH, SKIP } from './normalize.ts';
import { FIRST_ARRIVAL, LOOK_UP, type PrefixFilter } from './prefix-filter.ts';
import { childOf, isTerminal, ROOT, type Trie } from './trie.ts';

/** What `hasMatch` reads of a gazetteer. */
export interface Automaton {
  readonly trie: Trie;
  readonly filter: PrefixFilter;
}

/**
 * The cheap rejection of text without a name: index of the first of `texts[from…count)` in which a name may begin
 * or go on, else -1. The texts are consecutive text nodes: their edges may cut a name, and may end a word.
 * Says yes more often than there are mentions, never no where there is one. Reads each character once, by table,
 * and allocates nothing.
 */
export function findMatch(
  texts: readonly string[],
  from: number,
  count: number,
  automaton: Automaton,
): number {
  const { trie, filter } = automaton;
  const { classOf, next, arrivalState, arrivalFirst, arrivalNodes } = filter;
  let state = 0;
  for (let t = from; t < count; t++) {
    const text = texts[t] as string;
    let i = readUntilArrival(text, 0, state, classOf, next);
    for (; i >= 0; i = readUntilArrival(text, i + 1, state, classOf, next)) {
      const arrival = stateAfter - FIRST_ARRIVAL;
      const last = arrivalFirst[arrival + 1] as number;
      for (let n = arrivalFirst[arrival] as number; n < last; n++) {
        if (isNameFrom(trie, arrivalNodes[n] as number, texts, t, i, count)) return t;
      }
      state = arrivalState[arrival] as number;
    }
    state = next[(stateAfter << CLASS_BITS) | EDGE] as number;
  }
  return -1;
}

/** The second result of `readUntilArrival`, kept outside because a pair would be an allocation. */
let stateAfter = 0;

/**
 * Reads on from `from` until the table tells of an arrival; its place, or -1 at the end of the text.
 * The one loop that sees every character: alone in a function, with nothing else in it, it runs faster
 * than within `findMatch`.
 */
function readUntilArrival(
  text: string,
  from: number,
  state: number,
  classOf: Uint8Array,
  next: Uint16Array,
): number {
  for (let i = from; i < text.length; i++) {
    // Both indexes lie in their tables by construction.
    state = next[(state << CLASS_BITS) | (classOf[text.charCodeAt(i)] as number)] as number;
    if (state >= FIRST_ARRIVAL) {
      stateAfter = state;
      return i;
    }
  }
  stateAfter = state;
  return -1;
}

/** Whether the text of one block, in pieces, may hold a name. */
export function hasMatch(texts: readonly string[], automaton: Automaton): boolean {
  return findMatch(texts, 0, texts.length, automaton) >= 0;
}

/** Whether a name goes on from trie node `from`, which the character at `i` of text `t` reached. */
function isNameFrom(
  trie: Trie,
  from: number,
  texts: readonly string[],
  t: number,
  i: number,
  count: number,
): boolean {
  let text = texts[t] as string;
  let letter = foldAt(text, i);
  let node = from === LOOK_UP ? childOf(trie, ROOT, letter) : from;
  while (node !== ROOT) {
    const hasEnded = isTerminal(trie, node);
    const before = letter;
    do {
      i++;
      while (i >= text.length && t + 1 < count) {
        if (hasEnded) return true;
        text = texts[++t] as string;
        i = 0;
      }
      if (i >= text.length) return hasEnded;
      letter = foldAt(text, i);
    } while (letter === SKIP || (letter === 0x20 && before === 0x20));
    // Inside a longer word a name is none; but it may carry an ending, which others judge, if it is not short.
    if (hasEnded && !(from === node && isWordCode(letter) && isWordCode(before))) return true;
    node = childOf(trie, node, letter);
  }
  return false;
}

/** The letter at `i` as the trie has it; half of a mathematical letter is read over, the other is the letter. */
function foldAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === MATH_HIGH) return SKIP;
  if (code >= 0xdc00 && code <= 0xdfff) return foldMathLetter(code);
  const folded = FOLD[code] ?? code;
  return folded === 0x2d ? 0x20 : folded;
}
