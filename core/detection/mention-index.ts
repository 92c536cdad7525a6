import type { EntityId } from '../entity.ts';
import { once } from '../memoise.ts';
import type { Mention, Span } from '../mention.ts';
import { firstIndexWhere } from '../text/binary-search.ts';

/** A name by its entity and its offset in the text as written. */
export interface NameAt {
  readonly entity: EntityId;
  readonly start: number;
}

/** The mentions of a block, to ask which entities stand beside a name. */
export interface MentionIndex {
  /** Whether an entity has a mention other than the one around `offset`. */
  hasBeside(offset: number, entity: EntityId): boolean;
  /** Whether an entity has a mention, or a name that neighbours refused, that begins between two offsets. */
  hasBetween(from: number, to: number, entity: EntityId): boolean;
  hasRefusedBetween(from: number, to: number, entity: EntityId): boolean;
  /** The entity that the wording around a span of the text makes its owner: `Moonshot AI's Kimi`. */
  ownerOf(span: Span, text: string): EntityId | undefined;
}

/** `Moonshot AI's Kimi`, `字节跳动旗下的豆包`, `Kimi von Moonshot AI`: what joins an owner and its product. */
const OWNS = /^(?:(?:['’]?s|['’])? |(?:旗下|公司|自家)?的?|の|의 ?)$/u;
const OWNED_BY =
  /^ ?(?:(?:by|from|of|von|de|di|da|van|od|от|från|fra|dari|của|made by|par|por) |d['’]|[(（])$/u;
/** More than the longest of them. */
const REACH_CHARS = 16;

/** Indexes mentions that are in order and do not overlap, and refused names. */
export function indexMentions(mentions: readonly Mention[], refused: readonly NameAt[]): MentionIndex {
  const starts = once(() => startsByEntity(mentions));
  const refusedStarts = once(() => startsByEntity(refused));
  return {
    hasBeside(offset, entity) {
      const count = starts().get(entity)?.length ?? 0;
      if (count !== 1) return count > 1;
      const around = mentions[firstIndexWhere(mentions, ({ end }) => end > offset)];
      return !around || around.start > offset || around.entity !== entity;
    },
    hasBetween: (from, to, entity) => hasFrom(starts().get(entity), from, to),
    hasRefusedBetween: (from, to, entity) => hasFrom(refusedStarts().get(entity), from, to),
    ownerOf({ start, end }, text) {
      if (mentions.length === 0) return undefined;
      const left = mentions[firstIndexWhere(mentions, (other) => other.end > start) - 1];
      if (left && start - left.end < REACH_CHARS && OWNS.test(text.slice(left.end, start)))
        return left.entity;
      const right = mentions[firstIndexWhere(mentions, (other) => other.start >= end)];
      const isOwner = right && right.start - end < REACH_CHARS && OWNED_BY.test(text.slice(end, right.start));
      return isOwner ? right.entity : undefined;
    },
  };
}

function hasFrom(starts: readonly number[] | undefined, from: number, to: number): boolean {
  return starts !== undefined && (starts[firstIndexWhere(starts, (start) => start >= from)] ?? to) < to;
}

function startsByEntity(names: readonly NameAt[]): ReadonlyMap<EntityId, number[]> {
  const starts = new Map<EntityId, number[]>();
  for (const { entity, start } of names) {
    const known = starts.get(entity);
    if (known) known.push(start);
    else starts.set(entity, [start]);
  }
  return starts;
}
