import type { Automaton } from './automaton.ts';
import { type Cues, createCues } from './cues.ts';
import type { CategoryId, EntityId } from './entity.ts';
import type { CueSets, LinkRule } from './link-rule.ts';
import { foldName } from './normalize.ts';
import { buildPrefixFilter } from './prefix-filter.ts';
import { buildTrie } from './trie.ts';

/** An alias with what the linker must know about it; built from the dataset, plain JSON. */
export interface GazetteerAlias {
  readonly text: string;
  readonly entity: EntityId;
  /** Index in `GazetteerSource.rules`; absent for a name that means its entity everywhere. */
  readonly rule?: number | undefined;
}

/** All aliases of the enabled categories and datasets, as plain JSON: what storage keeps and pages read. */
export interface GazetteerSource {
  /** Changes whenever the content does; a content script rescans when it sees a new one. */
  readonly version: string;
  readonly entities: Readonly<Record<EntityId, { readonly name: string; readonly category: CategoryId }>>;
  readonly aliases: readonly GazetteerAlias[];
  /** Absent: no name is ambiguous. */
  readonly rules?: readonly LinkRule[] | undefined;
  readonly cues?: CueSets | undefined;
}

/** A compiled gazetteer: what detection reads. */
export interface Gazetteer extends Automaton {
  readonly version: string;
  readonly entities: GazetteerSource['entities'];
  readonly rules: readonly LinkRule[];
  readonly cues: Cues;
  /** The aliases that are written as name `name` of the trie. */
  aliasesOf(name: number): readonly GazetteerAlias[];
}

/** Compiles a source for detection. Milliseconds for a thousand aliases; do it once per source. */
export function compileGazetteer(source: GazetteerSource): Gazetteer {
  const byName = new Map<string, GazetteerAlias | GazetteerAlias[]>();
  for (const alias of source.aliases) {
    for (const name of writtenForms(alias.text)) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, alias);
      else if (Array.isArray(known)) known.push(alias);
      else if (known !== alias) byName.set(name, [known, alias]);
    }
  }
  const names = [...byName.keys()].sort();
  const trie = buildTrie(names);
  const aliases = names.map((name) => byName.get(name));
  return {
    version: source.version,
    entities: source.entities,
    rules: source.rules ?? [],
    cues: createCues(source.cues ?? {}),
    trie,
    filter: buildPrefixFilter(trie),
    aliasesOf: (name) => {
      const found = aliases[name];
      if (found === undefined) return [];
      return Array.isArray(found) ? found : [found as GazetteerAlias];
    },
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
