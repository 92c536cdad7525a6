import { memoise } from '../memoise.ts';
import { isCueLetter } from '../text/scripts.ts';
import { type CuePattern, type CueTables, MODE_BITS, PREFIX, WHOLE_WORD } from './cue-tables.ts';
import { decodeDeltaVarint } from './delta-varint.ts';
import { childOf, nameAt, openTrie, ROOT } from './trie.ts';

/** A cue and the offset at which it begins. */
export interface FoundCue {
  readonly at: number;
  readonly cue: string;
}

/** The cues of each set in one text, in order, at most one per offset. */
export type FoundCues = (set: string) => readonly FoundCue[];

/** Opens the cue tables; the result finds all cues of a folded text. */
export function createCueFinder(tables: CueTables): (text: string) => FoundCues {
  const findWordsAt = createWordFinder(tables);
  const patternOf = memoise((source: string) => new RegExp(source, 'gu'));
  return (text) => {
    const found = new Map<string, FoundCue[]>();
    for (let at = 0, isInWord = false; at < text.length; at++) {
      const isLetter = isCueLetter(text.charCodeAt(at));
      if (!isLetter || !isInWord) findWordsAt(text, at, found);
      isInWord = isLetter;
    }
    for (const pattern of tables.patterns) {
      if (text.includes(pattern.needle)) addMatches(pattern, text.matchAll(patternOf(pattern.source)), found);
    }
    return (set) => found.get(set) ?? [];
  };
}

/** Adds the cue words that begin at `start` to `found`. */
type WordFinder = (text: string, start: number, found: Map<string, FoundCue[]>) => void;

function createWordFinder({ sets, words, usesEnd, uses }: CueTables): WordFinder {
  const trie = openTrie(words);
  const ends = decodeDeltaVarint(usesEnd);
  return (text, start, found) => {
    let node = ROOT;
    for (let at = start; at < text.length; at++) {
      node = childOf(trie, node, text.charCodeAt(at));
      if (node === ROOT) return;
      const word = nameAt(trie, node);
      if (word < 0) continue;
      const end = endOfWord(text, at + 1);
      for (let i = ends[word - 1] ?? 0; i < (ends[word] ?? 0); i++) {
        const use = uses[i] ?? 0;
        const mode = use & ((1 << MODE_BITS) - 1);
        if (mode === WHOLE_WORD && end > at + 1) continue;
        const cue = text.slice(start, mode === PREFIX ? end : at + 1);
        addWord(found, sets[use >> MODE_BITS] ?? '', { at: start, cue });
      }
    }
  };
}

/** Words come in order of offset, and longer ones after shorter ones, which they replace. */
function addWord(found: Map<string, FoundCue[]>, set: string, cue: FoundCue): void {
  const others = found.get(set);
  if (!others) found.set(set, [cue]);
  else if (others.at(-1)?.at === cue.at) others[others.length - 1] = cue;
  else others.push(cue);
}

function addMatches(
  { set }: CuePattern,
  matches: Iterable<RegExpExecArray>,
  found: Map<string, FoundCue[]>,
): void {
  const words = found.get(set) ?? [];
  const added: FoundCue[] = [];
  for (const { index, 0: cue } of matches) {
    if (!words.some(({ at }) => at === index)) added.push({ at: index, cue });
  }
  if (added.length === 0) return;
  found.set(
    set,
    [...words, ...added].sort((a, b) => a.at - b.at),
  );
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && isCueLetter(text.charCodeAt(end))) end++;
  return end;
}
