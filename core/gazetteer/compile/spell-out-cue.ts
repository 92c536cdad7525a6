/** Beyond this many words a pattern is cheaper. */
const MAX_WORDS = 64;
const ANY_LETTERS = /\\(?:w|p\{L\})\*$/;
/** Characters that cannot be spelled out: operators, and capitals, which a folded text never has. */
const SPECIAL = /[\\[\](){}.*+?|^$<>A-Z]/;

/** All the words that a cue matches; `isPrefix`: each with any letters after it. */
interface CueWords {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/**
 * Spells out a cue, which is a regular expression, as words. `foundr(?:y|ies)` becomes foundry, foundries. Handles
 * letters, choices, optional parts, sets of letters, and `\w*` or `\p{L}*` at the end; null for any other pattern.
 */
export function spellOutCue(cue: string): CueWords | null {
  const isPrefix = ANY_LETTERS.test(cue);
  const { words, rest } = parseChoice(isPrefix ? cue.replace(ANY_LETTERS, '') : cue);
  return words && rest === '' && !words.includes('') ? { words: [...new Set(words)], isPrefix } : null;
}

/** The result of a recursive-descent step: the words read, null for anything else, and the rest of the pattern. */
interface Parsed {
  readonly words: readonly string[] | null;
  readonly rest: string;
}

function parseChoice(source: string): Parsed {
  const all: string[] = [];
  let rest = source;
  for (;;) {
    const branch = parseSequence(rest);
    if (!branch.words) return branch;
    all.push(...branch.words);
    if (!branch.rest.startsWith('|')) return { words: all, rest: branch.rest };
    rest = branch.rest.slice(1);
  }
}

function parseSequence(source: string): Parsed {
  let words: readonly string[] = [''];
  let rest = source;
  while (rest !== '' && !rest.startsWith('|') && !rest.startsWith(')')) {
    const part = parsePart(rest);
    if (!part.words) return part;
    const isOptional = part.rest.startsWith('?');
    rest = isOptional ? part.rest.slice(1) : part.rest;
    const endings = isOptional ? [...part.words, ''] : part.words;
    words = words.flatMap((word) => endings.map((ending) => word + ending));
    if (words.length > MAX_WORDS) return { words: null, rest };
  }
  return { words, rest };
}

/** A letter, a set of letters, or a group. */
function parsePart(source: string): Parsed {
  const escaped = /^\\([^\p{L}\p{N}])/u.exec(source);
  if (escaped?.[1]) return { words: [escaped[1]], rest: source.slice(2) };
  const set = /^\[(-?[^\\^\]-]+)\]/.exec(source);
  if (set?.[1]) return { words: [...set[1]], rest: source.slice(set[0].length) };
  if (source.startsWith('(?:')) {
    const group = parseChoice(source.slice(3));
    return group.rest.startsWith(')')
      ? { ...group, rest: group.rest.slice(1) }
      : { words: null, rest: source };
  }
  const letter = source.charAt(0);
  return { words: SPECIAL.test(letter) ? null : [letter], rest: source.slice(1) };
}
