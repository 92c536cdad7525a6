import type { EntityId } from '../entity.ts';
import type { Mention } from '../mention.ts';

/** What a page has said so far: what it is about, and the abbreviations that it introduced. */
export interface PageContext {
  /** How often each entity was mentioned. */
  readonly entities: ReadonlyMap<EntityId, number>;
  /** Abbreviation, as written, to the entity whose name stood before it. */
  readonly abbreviations: ReadonlyMap<string, EntityId>;
}

interface MutablePageContext extends PageContext {
  readonly entities: Map<EntityId, number>;
  readonly abbreviations: Map<string, EntityId>;
}

/** An empty context, for `observeMentions` to fill and `detectMentions` to read. */
export function createPageContext(): MutablePageContext {
  return { entities: new Map(), abbreviations: new Map() };
}

/** Adds the mentions of one block, and the abbreviations in brackets after them, to the context. */
export function observeMentions(
  context: MutablePageContext,
  text: string,
  mentions: readonly Mention[],
): void {
  for (const mention of mentions) {
    context.entities.set(mention.entity, (context.entities.get(mention.entity) ?? 0) + 1);
  }
  for (const [abbreviation, entity] of findAbbreviations(text, mentions)) {
    context.abbreviations.set(abbreviation, entity);
  }
}

/** `World AI Cooperation Organization (WAICO)`: capitals in brackets right after a name of several words. */
export function findAbbreviations(text: string, mentions: readonly Mention[]): Map<string, EntityId> {
  const found = new Map<string, EntityId>();
  for (const { end, surface, entity } of mentions) {
    if (surface.length < 6) continue;
    const bracket = /^["”’»]?\s?[(（]["“]?([A-Z][A-Z0-9+&-]{1,7})["”]?[)）]/.exec(text.slice(end, end + 16));
    if (bracket?.[1]) found.set(bracket[1], entity);
  }
  return found;
}
