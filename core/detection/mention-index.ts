import type { EntityId } from '../entity.ts';
import { once } from '../memoise.ts';
import type { Mention } from '../mention.ts';
import { firstIndexWhere } from '../text/binary-search.ts';

/** The mentions of a block, to ask which entities stand beside a name. */
export interface MentionIndex {
  /** Whether an entity has a mention other than the one around `offset`. */
  hasBeside(offset: number, entity: EntityId): boolean;
}

/** Indexes mentions that are in order and do not overlap. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const counts = once(() => countEntities(mentions));
  return {
    hasBeside(offset, entity) {
      const count = counts().get(entity) ?? 0;
      if (count !== 1) return count > 1;
      const around = mentions[firstIndexWhere(mentions, ({ end }) => end > offset)];
      return !around || around.start > offset || around.entity !== entity;
    },
  };
}

function countEntities(mentions: readonly Mention[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
