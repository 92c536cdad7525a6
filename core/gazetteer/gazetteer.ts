import type { CategoryId, EntityId } from '../entity.ts';
import { memoise, once } from '../memoise.ts';
import type { CueTables } from './cue-tables.ts';
import { type Cues, openCues } from './cues.ts';
import { decodeDeltaVarint } from './delta-varint.ts';
import { type NameFinder, openNameFinder } from './find-name.ts';
import type { LinkRule } from './link-rule.ts';
import type { PrefixQGrams } from './qgram-filter.ts';
import { isTerminal, nameAt, type StoredTrie } from './trie.ts';
import type { UnsignedArray } from './typed-arrays.ts';

/**
 * All names of the enabled categories and datasets, compiled to strings and typed arrays: stored once, opened by every
 * page. A group is the names of one entity that share a link rule.
 */
export interface GazetteerTables {
  /** Changes with the content; a content script rescans its page when it sees a new version. */
  readonly version: string;
  readonly categories: readonly CategoryId[];
  /** All entity ids joined, and where each ends, as delta varints. */
  readonly ids: string;
  readonly idEnds: Uint8Array;
  /** Per entity: index in `categories`. */
  readonly categoryOf: Uint8Array;
  /** Per group: its entity; index in `rules` plus 1, or 0 for names that mean their entity everywhere. */
  readonly entityOf: UnsignedArray;
  readonly ruleOf: UnsignedArray;
  /** By entity: the cue sets of a quiet one. */
  readonly onlyWith: Readonly<Record<number, readonly string[]>>;
  /** By group: the names as written, where the rule asks for the exact spelling. */
  readonly spellings: Readonly<Record<number, readonly string[]>>;
  /** Per name of the trie: its group; for a name in several groups, number of groups + index in `groupLists`. */
  readonly groupOf: UnsignedArray;
  readonly groupLists: readonly (readonly number[])[];
  readonly trie: StoredTrie;
  readonly prefixQGrams: PrefixQGrams;
  /** `LinkRule[]` as JSON, because a page without a name never needs to parse it. */
  readonly rules: string;
  readonly cues: CueTables;
}

/** An entity that a name may mean, and how to decide whether it does. */
export interface Alias {
  readonly entity: EntityId;
  readonly category: CategoryId;
  /** Undefined: the name means the entity everywhere. */
  readonly rule: LinkRule | undefined;
  /**
   * Of a quiet entity, which is mentioned only where another entity or a cue of these sets shows the subject; undefined
   * for all others.
   */
  readonly onlyWith: readonly string[] | undefined;
  /** The names of the group as written; empty unless the rule asks for the exact spelling. */
  readonly texts: readonly string[];
}

/** A gazetteer ready to search. */
export interface Gazetteer extends NameFinder {
  readonly version: string;
  readonly rules: readonly LinkRule[];
  readonly cues: Cues;
  /** What the name that ends at this node of the trie may mean; empty where none ends. */
  aliasesAt(node: number): readonly Alias[];
  /** Category of an entity that `aliasesAt` has returned. */
  categoryOf(entity: EntityId): CategoryId;
  /** The cue sets of such an entity if it is quiet. */
  onlyWith(entity: EntityId): readonly string[] | undefined;
}

const NO_ALIASES: readonly Alias[] = [];

/** Opens the tables in one or two milliseconds, nearly all of them for `finder`; the rest opens on first use. */
export function openGazetteer(
  tables: GazetteerTables,
  finder: NameFinder = openNameFinder(tables),
): Gazetteer {
  const { entityOf, groupOf, groupLists, version } = tables;
  const known = new Map<EntityId, Alias>();
  const idEnds = once(() => decodeDeltaVarint(tables.idEnds));
  const rules = once(() => JSON.parse(tables.rules) as readonly LinkRule[]);
  const readGroup = memoise((group: number) => {
    const alias = readAlias(tables, idEnds(), rules(), group);
    known.set(alias.entity, alias);
    return alias;
  });
  const readNode = memoise((node: number) => {
    const group = groupOf[nameAt(finder.trie, node)] ?? 0;
    return (groupLists[group - entityOf.length] ?? [group]).map(readGroup);
  });
  return {
    version,
    get rules() {
      return rules();
    },
    cues: openCues(tables.cues),
    // Not spread: the engine looks fields up in such an object by a slower way.
    trie: finder.trie,
    filter: finder.filter,
    aliasesAt: (node) => (isTerminal(finder.trie, node) ? readNode(node) : NO_ALIASES),
    categoryOf: (entity) => known.get(entity)?.category ?? '',
    onlyWith: (entity) => known.get(entity)?.onlyWith,
  };
}

function readAlias(
  { ids, entityOf, categories, categoryOf, ruleOf, onlyWith, spellings }: GazetteerTables,
  idEnds: Uint32Array,
  rules: readonly LinkRule[],
  group: number,
): Alias {
  const entity = entityOf[group] ?? 0;
  return {
    entity: ids.slice(entity === 0 ? 0 : idEnds[entity - 1], idEnds[entity]),
    category: categories[categoryOf[entity] ?? 0] ?? '',
    rule: rules[(ruleOf[group] ?? 0) - 1],
    onlyWith: onlyWith[entity],
    texts: spellings[group] ?? [],
  };
}
