import type { EntityId } from '../entity.ts';
import type { Mention } from '../mention.ts';

/** What a page has said so far. */
export interface PageContext {
  /** The entities that it mentions, each with the names that it uses. */
  readonly names: NamesInUse;
  /** Abbreviation, as written, to the entity that it was introduced for. */
  readonly abbreviations: ReadonlyMap<string, EntityId>;
  /** Names that mean something else on this page. */
  readonly refusals: NamesInUse;
  /** Whether it is about the subject, so that quiet entities are marked. */
  readonly isOnSubject: boolean;
}

/** Names, in small letters, by the entity that they mean or could mean. */
export type NamesInUse = ReadonlyMap<EntityId, ReadonlySet<string>>;

/** A name, as written, and the entity that it means or could mean. */
type NamedEntity = Pick<Mention, 'entity' | 'surface'>;

/** A shorter name is an abbreviation itself. */
const MIN_NAME_LENGTH = 6;
/** The introduction and up to eight capitals or a short title, in UTF-16 units. */
const MAX_BRACKET_LENGTH = 64;

/** `(WAICO)`: capitals in brackets. */
const CAPITALS = /^["”’»]?\s?[(（]["“]?([A-Z][A-Z0-9+&-]{1,7})["”]?[)）]/;
/** `(hereinafter the "Labeling Measures")`, `（下称《标识办法》）`: a short title after words that introduce it. */
const SHORT_TITLE =
  /^["”’»》]?\s?[(（](?:hereinafter|hereafter|以下简称|以下簡稱|以下稱|以下称|下称|下稱|简称|簡稱|以下、?|이하)[^"“《「『'‘)）]{0,24}["“《「『'‘]([^"”》」』'’)）]{2,32})["”》」』'’]/u;

const BRACKET = 0x28;
const WIDE_BRACKET = 0xff08;

interface MutablePageContext extends PageContext {
  readonly names: Map<EntityId, Set<string>>;
  readonly abbreviations: Map<string, EntityId>;
  readonly refusals: Map<EntityId, Set<string>>;
  isOnSubject: boolean;
}

/** An empty context; `observeMentions` fills it, and `detectMentions` reads it. */
export function createPageContext(): MutablePageContext {
  return { names: new Map(), abbreviations: new Map(), refusals: new Map(), isOnSubject: false };
}

/** Adds the mentions of one block, and the abbreviations that it introduces, to the context. */
export function observeMentions(
  context: MutablePageContext,
  text: string,
  mentions: readonly Mention[],
): void {
  for (const mention of mentions) addName(context.names, mention);
  for (const [abbreviation, entity] of findAbbreviations(text, mentions)) {
    context.abbreviations.set(abbreviation, entity);
  }
}

/** Adds a name; false if it was there. */
export function addName(names: Map<EntityId, Set<string>>, { entity, surface }: NamedEntity): boolean {
  const name = surface.toLowerCase();
  const known = names.get(entity);
  if (known?.has(name)) return false;
  if (known) known.add(name);
  else names.set(entity, new Set([name]));
  return true;
}

export function namesOf(list: readonly NamedEntity[]): NamesInUse {
  const names = new Map<EntityId, Set<string>>();
  for (const each of list) addName(names, each);
  return names;
}

/** The short names that a text introduces right after a long one, as written. */
export function findAbbreviations(text: string, mentions: readonly Mention[]): Map<string, EntityId> {
  const found = new Map<string, EntityId>();
  for (const { end, surface, entity } of mentions) {
    if (surface.length < MIN_NAME_LENGTH || !hasBracketNear(text, end)) continue;
    const behind = text.slice(end, end + MAX_BRACKET_LENGTH);
    const short = (CAPITALS.exec(behind) ?? SHORT_TITLE.exec(behind))?.[1];
    if (short) found.set(short, entity);
  }
  return found;
}

/** Whether a bracket opens where an introduction has it: after a quotation mark and a space at most. */
function hasBracketNear(text: string, end: number): boolean {
  for (let at = end; at <= end + 2; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACKET || code === WIDE_BRACKET) return true;
  }
  return false;
}
