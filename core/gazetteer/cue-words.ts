/** What a cue stands for: every word of it in full; `goesOn`: with any letters after it. */
export interface CueWords {
  readonly words: readonly string[];
  readonly goesOn: boolean;
}

/** Above so many words a pattern is cheaper. */
const MOST_WORDS = 64;
const ENDING = /\\(?:w|p\{L\})\*$/;
/** What cannot be spelled out is anything else that means more than itself; folded texts have no capitals. */
const SPECIAL = /[\\[\](){}.*+?|^$<>A-Z]/;

/**
 * The words that a cue stands for, given as a regular expression of plain letters, choices, optional parts and sets of
 * letters, with `\w*` or `\p{L}*` at its end; null when it is more than that.
 */
export function spellOut(cue: string): CueWords | null {
  const goesOn = ENDING.test(cue);
  const { words, rest } = readChoice(goesOn ? cue.replace(ENDING, '') : cue);
  return words && rest === '' && !words.includes('') ? { words: [...new Set(words)], goesOn } : null;
}

/** Words so far, null once there is something else; and what was not read. */
interface Reading {
  readonly words: readonly string[] | null;
  readonly rest: string;
}

function readChoice(source: string): Reading {
  const all: string[] = [];
  let rest = source;
  for (;;) {
    const branch = readSequence(rest);
    if (!branch.words) return branch;
    all.push(...branch.words);
    if (!branch.rest.startsWith('|')) return { words: all, rest: branch.rest };
    rest = branch.rest.slice(1);
  }
}

function readSequence(source: string): Reading {
  let words: readonly string[] = [''];
  let rest = source;
  while (rest !== '' && !rest.startsWith('|') && !rest.startsWith(')')) {
    const part = readPart(rest);
    if (!part.words) return part;
    const isOptional = part.rest.startsWith('?');
    rest = isOptional ? part.rest.slice(1) : part.rest;
    const endings = isOptional ? [...part.words, ''] : part.words;
    words = words.flatMap((word) => endings.map((ending) => word + ending));
    if (words.length > MOST_WORDS) return { words: null, rest };
  }
  return { words, rest };
}

/** One letter, one of a set of letters, or a group. */
function readPart(source: string): Reading {
  const escaped = /^\\([^\p{L}\p{N}])/u.exec(source);
  if (escaped?.[1]) return { words: [escaped[1]], rest: source.slice(2) };
  const set = /^\[(-?[^\\^\]-]+)\]/.exec(source);
  if (set?.[1]) return { words: [...set[1]], rest: source.slice(set[0].length) };
  if (source.startsWith('(?:')) {
    const group = readChoice(source.slice(3));
    return group.rest.startsWith(')')
      ? { ...group, rest: group.rest.slice(1) }
      : { words: null, rest: source };
  }
  const letter = source.charAt(0);
  return { words: SPECIAL.test(letter) ? null : [letter], rest: source.slice(1) };
}
