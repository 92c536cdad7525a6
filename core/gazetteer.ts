import { type Cues, createCues } from './cues.ts';
import type { CategoryId, EntityId } from './entity.ts';
import type { NameFinder } from './find-name.ts';
import type { CueSets, LinkRule } from './link-rule.ts';
import { memoise } from './memoise.ts';
import { buildNameFilter, findPrefixes } from './name-filter.ts';
import { foldName } from './normalize.ts';
import { buildTrie } from './trie.ts';

/** Names of one entity that are linked by one rule; built from the dataset, plain JSON. */
export interface AliasGroup {
  readonly entity: EntityId;
  readonly texts: readonly string[];
  /** Index in `GazetteerSource.rules`; absent for names that mean their entity everywhere. */
  readonly rule?: number | undefined;
}

/** All aliases of the enabled categories and datasets, as plain JSON: what storage keeps and pages read. */
export interface GazetteerSource {
  /** Changes whenever the content does; a content script rescans when it sees a new one. */
  readonly version: string;
  readonly entities: Readonly<Record<EntityId, { readonly name: string; readonly category: CategoryId }>>;
  readonly aliases: readonly AliasGroup[];
  /** Absent: no name is ambiguous. */
  readonly rules?: readonly LinkRule[] | undefined;
  readonly cues?: CueSets | undefined;
}

/** Names of one entity, compiled: their texts are in the trie alone. */
export interface Alias {
  readonly entity: EntityId;
  readonly rule: LinkRule | undefined;
  /** Only where the rule asks for the exact spelling. */
  readonly texts: readonly string[];
}

/** A compiled gazetteer: what detection reads. */
export interface Gazetteer extends NameFinder {
  readonly version: string;
  readonly entities: GazetteerSource['entities'];
  readonly rules: readonly LinkRule[];
  readonly cues: Cues;
  /** What is written as name `name` of the trie. */
  aliasesOf(name: number): readonly Alias[];
}

/** Compiles a source for detection. Takes milliseconds for a thousand aliases; do it once per source. */
export function compileGazetteer(source: GazetteerSource): Gazetteer {
  const rules = source.rules ?? [];
  const groups = new Map<string, number[]>();
  for (const [group, { texts }] of source.aliases.entries()) {
    for (const name of texts.flatMap(writtenForms)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  const names = [...groups.keys()].sort();
  const trie = buildTrie(names);
  const first = new Uint32Array(names.length + 1);
  for (const [i, name] of names.entries()) first[i + 1] = (first[i] ?? 0) + (groups.get(name)?.length ?? 0);
  const groupOf = Uint32Array.from(names.flatMap((name) => groups.get(name) ?? []));
  const aliases = source.aliases.map(({ entity, rule, texts }): Alias => {
    const found = rule === undefined ? undefined : rules[rule];
    return { entity, rule: found, texts: found?.case === 'exact' ? texts : [] };
  });
  return {
    version: source.version,
    entities: source.entities,
    rules,
    cues: createCues(source.cues ?? {}),
    trie,
    filter: buildNameFilter(findPrefixes(trie)),
    aliasesOf: memoise((name) =>
      Array.from(groupOf.subarray(first[name], first[name + 1]), (group) => aliases[group]).filter(
        (alias) => alias !== undefined,
      ),
    ),
  };
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
