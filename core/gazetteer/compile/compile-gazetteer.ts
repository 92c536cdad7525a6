import { type Resumable, runToCompletion } from '../../resumable.ts';
import { foldName } from '../../text/fold-text.ts';
import type { GazetteerTables } from '../gazetteer.ts';
import type { AliasGroup, GazetteerSource } from '../gazetteer-source.ts';
import { openTrie } from '../trie.ts';
import { toSmallestTypedArray } from '../typed-arrays.ts';
import { buildTrie } from './build-trie.ts';
import { collectPrefixQGrams } from './collect-prefix-qgrams.ts';
import { compileCues } from './compile-cues.ts';
import { numberEntities } from './number-entities.ts';

/** Compiles a source without pauses; takes tens of milliseconds for a few thousand aliases. */
export function compileGazetteer(source: GazetteerSource): GazetteerTables {
  return runToCompletion(compileInSteps(source));
}

/** Compiles a source for all pages, in small steps: 100,000 aliases take half a second or more. */
export function* compileInSteps(source: GazetteerSource): Resumable<GazetteerTables> {
  const { version, aliases, rules = [] } = source;
  const groupsOf = yield* groupByName(aliases);
  const names = yield* sortNames(groupsOf.keys());
  const trie = yield* buildTrie(names);
  const prefixQGrams = yield* collectPrefixQGrams(openTrie(trie));
  return {
    version,
    rules: JSON.stringify(rules),
    cues: yield* compileCues(source.cues ?? {}, rules),
    trie,
    prefixQGrams,
    ...(yield* numberEntities(source)),
    ...(yield* listGroups(names, groupsOf, aliases.length)),
  };
}

function* groupByName(aliases: readonly AliasGroup[]): Resumable<Map<string, number[]>> {
  const groups = new Map<string, number[]>();
  for (const [group, { texts }] of aliases.entries()) {
    yield;
    for (const name of texts.flatMap(writtenForms)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return groups;
}

/** Sorts by UTF-16 code, in one step per first letter. */
function* sortNames(names: Iterable<string>): Resumable<string[]> {
  const byLetter = new Map<number, string[]>();
  for (const name of names) {
    yield;
    const letter = name.charCodeAt(0);
    const others = byLetter.get(letter);
    if (others) others.push(name);
    else byLetter.set(letter, [name]);
  }
  const sorted: string[] = [];
  for (const letter of [...byLetter.keys()].sort((a, b) => a - b)) {
    yield;
    for (const name of byLetter.get(letter)?.sort() ?? []) sorted.push(name);
  }
  return sorted;
}

/** The group of each name. The few names in several groups refer to a list, numbered after the `groups` groups. */
function* listGroups(
  names: readonly string[],
  groupsOf: ReadonlyMap<string, readonly number[]>,
  groups: number,
): Resumable<Pick<GazetteerTables, 'groupOf' | 'groupLists'>> {
  const groupOf: number[] = [];
  const groupLists: (readonly number[])[] = [];
  for (const name of names) {
    yield;
    const [group = 0, ...more] = groupsOf.get(name) ?? [];
    groupOf.push(more.length === 0 ? group : groups + groupLists.push([group, ...more]) - 1);
  }
  return { groupOf: toSmallestTypedArray(groupOf), groupLists };
}

/** Of longer names without kana, only the composed form is listed, which keeps the tables small. */
const MAX_DECOMPOSED_LENGTH = 12;

/**
 * The folded name and, if it is short or has kana, its decomposed form too: in a page, accents and half-width dakuten
 * may be characters of their own.
 */
function writtenForms(text: string): string[] {
  const name = foldName(text);
  if (name === '') return [];
  if (name.length > MAX_DECOMPOSED_LENGTH && !/[\u30a0-\u30ff]/.test(name)) return [name];
  const decomposed = name.normalize('NFD');
  return decomposed === name ? [name] : [name, decomposed];
}
