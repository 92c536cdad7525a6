import type { CueTables } from './cue-tables.ts';
import { type Cues, openCues } from './cues.ts';
import type { CategoryId, EntityId } from './entity.ts';
import type { NameFinder } from './find-name.ts';
import type { LinkRule } from './link-rule.ts';
import { memoise } from './memoise.ts';
import { buildNameFilter, type NamePrefixes } from './name-filter.ts';
import type { Numbers } from './numbers.ts';
import { openTrie, type StoredTrie } from './trie.ts';

/**
 * All names of the enabled categories and datasets, compiled: strings and typed arrays only, to be stored once and
 * opened by every page. Groups are the names of one entity that go by one rule.
 */
export interface GazetteerTables {
  /** Changes whenever the content does; a content script rescans when it sees a new one. */
  readonly version: string;
  readonly categories: readonly CategoryId[];
  /** Entity ids, one after the other, and where each ends. */
  readonly ids: string;
  readonly idEnds: Numbers;
  /** Per entity: index in `categories`. */
  readonly categoryOf: Uint8Array;
  /** Per group: entity, and index in `rules` plus 1 (0: names that mean their entity everywhere). */
  readonly entityOf: Numbers;
  readonly ruleOf: Uint16Array;
  /** Names as written, by group, where the rule asks for the exact spelling. */
  readonly spellings: Readonly<Record<number, readonly string[]>>;
  /** Per name of the trie: its groups, from `firstGroup` to the next name's. */
  readonly firstGroup: Numbers;
  readonly groups: Numbers;
  readonly trie: StoredTrie;
  readonly prefixes: NamePrefixes;
  readonly rules: readonly LinkRule[];
  readonly cues: CueTables;
}

/** Names of one entity that go by one rule. */
export interface Alias {
  readonly entity: EntityId;
  readonly category: CategoryId;
  readonly rule: LinkRule | undefined;
  /** Only where the rule asks for the exact spelling. */
  readonly texts: readonly string[];
}

/** A gazetteer as detection reads it. */
export interface Gazetteer extends NameFinder {
  readonly version: string;
  readonly rules: readonly LinkRule[];
  readonly cues: Cues;
  /** What is written as name `name` of the trie. */
  aliasesOf(name: number): readonly Alias[];
  /** Category of an entity of which `aliasesOf` told. */
  categoryOf(entity: EntityId): CategoryId;
}

/** Makes tables ready for detection; takes about a millisecond, whatever their size. */
export function openGazetteer(tables: GazetteerTables): Gazetteer {
  const { firstGroup, groups, version, rules } = tables;
  const categoryOf = new Map<EntityId, CategoryId>();
  const readGroup = memoise((group: number) => {
    const alias = readAlias(tables, group);
    categoryOf.set(alias.entity, alias.category);
    return alias;
  });
  return {
    version,
    rules,
    cues: openCues(tables.cues),
    trie: openTrie(tables.trie),
    filter: buildNameFilter(tables.prefixes),
    aliasesOf: (name) =>
      Array.from(groups.subarray(firstGroup[name], firstGroup[name + 1]), (group) => readGroup(group)),
    categoryOf: (entity) => categoryOf.get(entity) ?? '',
  };
}

function readAlias(tables: GazetteerTables, group: number): Alias {
  const entity = tables.entityOf[group] ?? 0;
  const { ids, idEnds, categories, categoryOf, rules, ruleOf, spellings } = tables;
  return {
    entity: ids.slice(entity === 0 ? 0 : idEnds[entity - 1], idEnds[entity]),
    category: categories[categoryOf[entity] ?? 0] ?? '',
    rule: rules[(ruleOf[group] ?? 0) - 1],
    texts: spellings[group] ?? [],
  };
}
