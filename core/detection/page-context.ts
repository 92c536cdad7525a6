import type { EntityId } from '../entity.ts';
import type { Mention } from '../mention.ts';

/** What a page has said so far: the entities it mentions, and the abbreviations it introduced. */
export interface PageContext {
  /** How often each entity was mentioned. */
  readonly entities: ReadonlyMap<EntityId, number>;
  /** Abbreviation, as written, to the entity that it was introduced for. */
  readonly abbreviations: ReadonlyMap<string, EntityId>;
}

/** A shorter name is an abbreviation itself. */
const MIN_NAME_LENGTH = 6;
/** Space, brackets, quotes and up to eight capitals, in UTF-16 units. */
const MAX_BRACKET_LENGTH = 16;

interface MutablePageContext extends PageContext {
  readonly entities: Map<EntityId, number>;
  readonly abbreviations: Map<string, EntityId>;
}

/** An empty context; `observeMentions` fills it, and `detectMentions` reads it. */
export function createPageContext(): MutablePageContext {
  return { entities: new Map(), abbreviations: new Map() };
}

/** Adds the mentions of one block, and the abbreviations that it introduces, to the context. */
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

/** `World AI Cooperation Organization (WAICO)`: capitals in brackets right after a long name. */
export function findAbbreviations(text: string, mentions: readonly Mention[]): Map<string, EntityId> {
  const found = new Map<string, EntityId>();
  for (const { end, surface, entity } of mentions) {
    if (surface.length < MIN_NAME_LENGTH) continue;
    const bracket = /^["”’»]?\s?[(（]["“]?([A-Z][A-Z0-9+&-]{1,7})["”]?[)）]/.exec(
      text.slice(end, end + MAX_BRACKET_LENGTH),
    );
    if (bracket?.[1]) found.set(bracket[1], entity);
  }
  return found;
}
