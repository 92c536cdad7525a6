import type { CategoryId, EntityId } from '../../entity.ts';
import type { Resumable } from '../../resumable.ts';
import { encodeDeltaVarint } from '../delta-varint.ts';
import type { GazetteerTables } from '../gazetteer.ts';
import type { AliasGroup, GazetteerSource } from '../gazetteer-source.ts';
import type { LinkRule } from '../link-rule.ts';
import { toSmallestTypedArray } from '../typed-arrays.ts';

type EntityTables = Pick<
  GazetteerTables,
  'categories' | 'ids' | 'idEnds' | 'categoryOf' | 'onlyWith' | 'entityOf' | 'ruleOf' | 'spellings'
>;

/** Numbers entities, categories and rules, and lists them by entity and by group. */
export function* numberEntities({ entities, aliases, rules = [] }: GazetteerSource): Resumable<EntityTables> {
  const ids = Object.keys(entities);
  yield;
  const idEnds: number[] = [];
  const categoryOf = new Uint8Array(ids.length);
  const onlyWith: Record<number, readonly string[]> = {};
  const categories: CategoryId[] = [];
  const numbers = new Map<EntityId, number>();
  let end = 0;
  for (const [number, id] of ids.entries()) {
    yield;
    numbers.set(id, number);
    end += id.length;
    idEnds.push(end);
    const { category = '', onlyWith: cues } = entities[id] ?? {};
    if (cues) onlyWith[number] = cues;
    const known = categories.indexOf(category);
    categoryOf[number] = known < 0 ? categories.push(category) - 1 : known;
  }
  const groups = yield* numberGroups(aliases, rules, numbers);
  return {
    categories,
    ids: ids.join(''),
    idEnds: encodeDeltaVarint(idEnds),
    categoryOf,
    onlyWith,
    ...groups,
  };
}

function* numberGroups(
  aliases: readonly AliasGroup[],
  rules: readonly LinkRule[],
  numbers: ReadonlyMap<EntityId, number>,
): Resumable<Pick<EntityTables, 'entityOf' | 'ruleOf' | 'spellings'>> {
  const entityOf: number[] = [];
  const ruleOf: number[] = [];
  const spellings: Record<number, readonly string[]> = {};
  for (const [group, { entity, rule, texts }] of aliases.entries()) {
    yield;
    entityOf.push(numbers.get(entity) ?? 0);
    ruleOf.push(rule === undefined ? 0 : rule + 1);
    if (rule !== undefined && rules[rule]?.case === 'exact') spellings[group] = texts;
  }
  return { entityOf: toSmallestTypedArray(entityOf), ruleOf: toSmallestTypedArray(ruleOf), spellings };
}
