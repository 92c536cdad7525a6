import type { CategoryId, EntityId } from '../entity.ts';
import { memoise } from '../memoise.ts';
import type { CueTables } from './cue-tables.ts';
import { type Cues, openCues } from './cues.ts';
import type { NameFinder } from './find-name.ts';
import type { LinkRule } from './link-rule.ts';
import { buildQGramFilter, type NamePrefixes } from './qgram-filter.ts';
import { openTrie, type StoredTrie } from './trie.ts';
import { decodeDeltaVarint, type UnsignedArray } from './typed-arrays.ts';

/**
 * All names of the enabled categories and datasets, compiled: strings and typed arrays only, to be stored once and
 * opened by every page. Groups are the names of one entity that go by one rule.
 */
export interface GazetteerTables {
  /** Changes whenever the content does; a content script rescans when it sees a new one. */
  readonly version: string;
  readonly categories: readonly CategoryId[];
  /** Entity ids, one after the other, and where each ends, ascending. */
  readonly ids: string;
  readonly idEnds: Uint8Array;
  /** Per entity: index in `categories`. */
  readonly categoryOf: Uint8Array;
  /** Per group: entity, and index in `rules` plus 1 (0: names that mean their entity everywhere). */
  readonly entityOf: UnsignedArray;
  readonly ruleOf: UnsignedArray;
  /** Names as written, by group, where the rule asks for the exact spelling. */
  readonly spellings: Readonly<Record<number, readonly string[]>>;
  /** Per name of the trie: its group, or beyond those where its groups stand in `several`. */
  readonly groupOf: UnsignedArray;
  readonly several: readonly (readonly number[])[];
  readonly trie: StoredTrie;
  readonly prefixes: NamePrefixes;
  /** JSON of `LinkRule[]`: a page without a name never parses it. */
  readonly rules: string;
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

/** Makes tables ready to search, in one or two milliseconds; what a page without a name does not need waits. */
export function openGazetteer(tables: GazetteerTables): Gazetteer {
  const { entityOf, groupOf, several, version } = tables;
  const categoryOf = new Map<EntityId, CategoryId>();
  let idEnds: Uint32Array | undefined;
  let rules: readonly LinkRule[] | undefined;
  const readGroup = memoise((group: number) => {
    idEnds ??= decodeDeltaVarint(tables.idEnds);
    const alias = readAlias(tables, idEnds, gazetteer.rules, group);
    categoryOf.set(alias.entity, alias.category);
    return alias;
  });
  const gazetteer: Gazetteer = {
    version,
    get rules() {
      rules ??= JSON.parse(tables.rules) as readonly LinkRule[];
      return rules;
    },
    cues: openCues(tables.cues),
    trie: openTrie(tables.trie),
    filter: buildQGramFilter(tables.prefixes),
    aliasesOf(name) {
      const group = groupOf[name] ?? 0;
      return (several[group - entityOf.length] ?? [group]).map(readGroup);
    },
    categoryOf: (entity) => categoryOf.get(entity) ?? '',
  };
  return gazetteer;
}

function readAlias(
  { ids, entityOf, categories, categoryOf, ruleOf, spellings }: GazetteerTables,
  idEnds: Uint32Array,
  rules: readonly LinkRule[],
  group: number,
): Alias {
  const entity = entityOf[group] ?? 0;
  return {
    entity: ids.slice(entity === 0 ? 0 : idEnds[entity - 1], idEnds[entity]),
    category: categories[categoryOf[entity] ?? 0] ?? '',
    rule: rules[(ruleOf[group] ?? 0) - 1],
    texts: spellings[group] ?? [],
  };
}
