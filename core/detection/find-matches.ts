import { findName } from '../gazetteer/find-name.ts';
import type { Alias, Gazetteer } from '../gazetteer/gazetteer.ts';
import { childOf, ROOT } from '../gazetteer/trie.ts';
import type { Resumable } from '../resumable.ts';
import { HYPHEN, SPACE } from '../text/fold-code.ts';
import { beginsName } from '../text/word-boundaries.ts';

/** A name of the gazetteer in a folded text, before linking. */
export interface Match {
  readonly start: number;
  /** After the letters of the name, without an inflection or version. */
  readonly nameEnd: number;
  readonly alias: Alias;
}

/** Places that are looked at in one step. */
const STEP_PLACES = 256;

/** All names that begin at a word boundary of a folded text: by start, the longest first. */
export function* findMatches(text: string, gazetteer: Gazetteer): Resumable<Match[]> {
  const matches: Match[] = [];
  let places = 0;
  for (let start = findName(text, 0, gazetteer); start >= 0; start = findName(text, start + 1, gazetteer)) {
    if (++places % STEP_PLACES === 0) yield;
    if (beginsName(text, start)) addMatchesAt(text, start, gazetteer, matches);
  }
  return matches;
}

function addMatchesAt(text: string, start: number, { trie, aliasesAt }: Gazetteer, matches: Match[]): void {
  const first = matches.length;
  let node = ROOT;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    node = childOf(trie, node, code === HYPHEN ? SPACE : code);
    if (node === ROOT) break;
    for (const alias of aliasesAt(node)) matches.push({ start, nameEnd: at + 1, alias });
  }
  if (matches.length > first + 1) matches.push(...matches.splice(first).reverse());
}
