import type { CategoryId, EntityId } from './entity.ts';
import type { GazetteerTables } from './gazetteer.ts';
import type { CueSets, LinkRule } from './link-rule.ts';
import { findPrefixes } from './name-filter.ts';
import { foldName } from './normalize.ts';
import { packNumbers } from './numbers.ts';
import { buildTrie } from './trie.ts';

/** Names of one entity that are linked by one rule; built from the dataset, plain JSON. */
export interface AliasGroup {
  readonly entity: EntityId;
  readonly texts: readonly string[];
  /** Index in `GazetteerSource.rules`; absent for names that mean their entity everywhere. */
  readonly rule?: number | undefined;
}

/** All aliases of the enabled categories and datasets. */
export interface GazetteerSource {
  readonly version: string;
  readonly entities: Readonly<Record<EntityId, { readonly category: CategoryId }>>;
  readonly aliases: readonly AliasGroup[];
  /** Absent: no name is ambiguous. */
  readonly rules?: readonly LinkRule[] | undefined;
  readonly cues?: CueSets | undefined;
}

/** Compiles a source once for all pages; takes tens of milliseconds for some thousand aliases. */
export function compileGazetteer(source: GazetteerSource): GazetteerTables {
  const { version, aliases, rules = [], cues = {} } = source;
  const groupsOf = groupByName(aliases);
  const names = [...groupsOf.keys()].sort();
  const trie = buildTrie(names);
  const lists = names.map((name) => groupsOf.get(name) ?? []);
  return {
    version,
    rules,
    cues,
    trie,
    prefixes: findPrefixes(trie),
    ...numberEntities(source),
    ruleOf: Uint16Array.from(aliases, ({ rule }) => (rule === undefined ? 0 : rule + 1)),
    spellings: Object.fromEntries(
      aliases.flatMap(({ rule, texts }, group) =>
        rule !== undefined && rules[rule]?.case === 'exact' ? [[group, texts]] : [],
      ),
    ),
    firstGroup: packNumbers([0, ...endsOf(lists)]),
    groups: packNumbers(lists.flat()),
  };
}

function groupByName(aliases: readonly AliasGroup[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [group, { texts }] of aliases.entries()) {
    for (const name of texts.flatMap(writtenForms)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return groups;
}

function numberEntities({ entities, aliases }: GazetteerSource) {
  const ids = Object.keys(entities);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const categories = [...new Set(Object.values(entities).map(({ category }) => category))];
  const numberOf = new Map(categories.map((category, number) => [category, number]));
  return {
    categories,
    ids: ids.join(''),
    idEnds: packNumbers(endsOf(ids)),
    categoryOf: Uint8Array.from(Object.values(entities), ({ category }) => numberOf.get(category) ?? 0),
    entityOf: packNumbers(aliases.map(({ entity }) => numbers.get(entity) ?? 0)),
  };
}

/** Where each part ends when all stand in a row. */
function endsOf(parts: readonly { readonly length: number }[]): number[] {
  let end = 0;
  return parts.map(({ length }) => {
    end += length;
    return end;
  });
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
