import { type Resumable, runToCompletion } from '../resumable.ts';
import { foldName } from '../text/fold-text.ts';
import { compileCues } from './cue-tables.ts';
import type { GazetteerTables } from './gazetteer.ts';
import type { AliasGroup, GazetteerSource } from './gazetteer-source.ts';
import { numberEntities } from './number-entities.ts';
import { findPrefixes } from './qgram-filter.ts';
import { buildTrie, openTrie } from './trie.ts';
import { toSmallestTypedArray } from './typed-arrays.ts';

/** Compiles a source at once; takes tens of milliseconds for some thousand aliases. */
export function compileGazetteer(source: GazetteerSource): GazetteerTables {
  return runToCompletion(compileInSteps(source));
}

/** Compiles a source once for all pages; half a second or more of work for 100,000 aliases. */
export function* compileInSteps(source: GazetteerSource): Resumable<GazetteerTables> {
  const { version, aliases, rules = [] } = source;
  const groupsOf = yield* groupByName(aliases);
  const names = yield* sortNames(groupsOf.keys());
  const trie = yield* buildTrie(names);
  const prefixes = yield* findPrefixes(openTrie(trie));
  return {
    version,
    rules: JSON.stringify(rules),
    cues: yield* compileCues(source.cues ?? {}, rules),
    trie,
    prefixes,
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

/** By UTF-16 code, one first letter after the other. */
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

/** The group of each name; for the few that have several, where they stand in `several`, counted on from the groups. */
function* listGroups(
  names: readonly string[],
  groupsOf: ReadonlyMap<string, readonly number[]>,
  groups: number,
): Resumable<Pick<GazetteerTables, 'groupOf' | 'several'>> {
  const groupOf: number[] = [];
  const several: (readonly number[])[] = [];
  for (const name of names) {
    yield;
    const [group = 0, ...more] = groupsOf.get(name) ?? [];
    groupOf.push(more.length === 0 ? group : groups + several.push([group, ...more]) - 1);
  }
  return { groupOf: toSmallestTypedArray(groupOf), several };
}

/**
 * The folded name and, if it is short or has kana, its decomposed form: half-width dakuten and accents may be
 * letters of their own.
 */
function writtenForms(text: string): string[] {
  const name = foldName(text);
  if (name === '') return [];
  if (name.length > 12 && !/[\u30a0-\u30ff]/.test(name)) return [name];
  const decomposed = name.normalize('NFD');
  return decomposed === name ? [name] : [name, decomposed];
}
