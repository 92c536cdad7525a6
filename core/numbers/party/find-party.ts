import { memoise } from '../../memoise.ts';
import type { Span } from '../../mention.ts';
import type { ReadQuantity } from '../../quantities/quantity.ts';
import { firstIndexWhere } from '../../text/binary-search.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { beginsAnew, hasOwnNumber, isCompared, isInAside, isOfWhom } from '../language/frames.ts';
import { PLACES } from '../language/places.ts';
import { endsInPlace } from '../language/statements.ts';
import type { Topic } from '../number-table.ts';
import type { PartyWords } from '../prepare-topic.ts';
import type { Scene } from '../scene.ts';
import { wordsWithin } from '../word-finder.ts';
import { isForWhom, isLinkedAfter, opensStatement } from './linked-after.ts';
import { type Named, type NamesOfPage, namedIn } from './names-of-page.ts';
import { followingParty, orderedParty } from './parties-in-order.ts';

/** Who or where a number is said of, and how far from it that is named. */
export interface Party {
  readonly id: string;
  /** Where it is named; null if it is assumed. */
  readonly at: Span | null;
  readonly reach: 'clause' | 'sentence' | 'sole' | 'heading' | 'before' | 'far' | 'assumed';
}

/** Stock indices stand for comparison, and nobody goes on about them. */
const INDEX = /^(?:s&p|nasdaq)/u;
const SPEAKER = plainPattern(
  String.raw`(?<!\p{L})(?:according to|says|said|reckons|estimates|reports|laut|nach angaben von|sagt|schätzt|meldet|selon|d'après|estime|calcule|affirme|según|segundo|de acordo com|calcula|estima|diz|dice|afirma|secondo|stima|calcola|volgens|aldus|schat|по данным|по оценке|сообщает|считает|menurut|theo|według)(?:,? (?:the|die|das|der|la|le|el|o|a|il|lo|de|het|den))? (?:l')?$`,
);
const SPEAKER_CHARS = 32;
/** “57.9% of (all) European …”, “polskiego …”, and after the noun “… du capital-risque français”. */
const OF = plainPattern(
  String.raw`^\.? ?(?:(?:of|der|des|du|de|del|della|do|da|van(?: het)?|из) )?(?:the |all |l'|la |les )?$|^ (?:du|de|del|do|da|della) [\p{L}-]+(?: \p{L}+)? $`,
);
const COUNTRY = plainPattern(String.raw`(?<!\p{L})(?:the|that) (?:country|nation)(?!\p{L})`);

/** Finds the party of each number for one topic: named nearest before it, or after it in the same clause. */
export function createPartyFinder(
  topic: Topic,
  lists: PartyWords,
  page: NamesOfPage,
  quantities: readonly ReadQuantity[],
): (quantity: ReadQuantity, scene: Scene) => Party | null {
  const { lower } = page;
  const named = namedIn(topic, lists, page);
  /** Those that are named for many reasons. */
  const needing = new Set(
    lists.parties.flatMap(({ id, needs, beside }) => (needs === null && beside === null ? [] : [id])),
  );
  const isSole = named[0] !== undefined && named[0].id !== '' && named.every(({ id }) => id === named[0]?.id);
  const places = named.filter(isAnywhere);
  const isOther = memoise((each: Named) => isCompared(lower, each, page.actors.has(each.id)));
  const isPlaced = ({ id }: Named, quantity: Span, { sentence, clause, line, read }: Scene) => {
    if (!lists.isOfPlace || id in PLACES) return false;
    const isOfNumber = ({ start, end }: Span) =>
      end <= quantity.start ||
      (start >= quantity.end && end <= clause.end && isOfPlace(read({ start: quantity.end, end: start })));
    return isElsewhere(withPlaceBefore(named, places, sentence, line), isOfNumber);
  };
  return (quantity, scene) => {
    const inSentence = wordsWithin(named, scene.sentence);
    const all = inSentence.filter((each) => hasOwnNumber(lower, each, quantity) || !isOther(each));
    // Whoever it is of, it is none of those that it is compared with.
    if (all.length === 0 && inSentence.length > 0) return null;
    const inOrder = orderedParty(lists, all, quantities, quantity, scene);
    if (inOrder) return partyAt(inOrder, 'clause');
    const forWhom = all.find((each) => isForWhom(lower, quantity, each));
    if (forWhom) return partyAt(forWhom, 'clause');
    const following = followingParty(all, quantities, quantity, scene);
    if (following) return partyAt(following, 'clause');
    const isMeant = (each: Named) =>
      each.start < quantity.start || !needing.has(each.id) || isLinkedAfter(lower, quantity, each);
    // “69 times sales, the most in the S&P 500”.
    const isRange = ({ start, end }: Span) => start >= quantity.end && INDEX.test(lower.slice(start, end));
    const inClause = wordsWithin(all, scene.clause).filter((each) => !isRange(each));
    const meant = nearest(inClause.filter(isMeant), quantity) ?? nearest(inClause, quantity);
    const narrower =
      meant && needing.has(meant.id)
        ? narrowerOf(topic, meant, isOfWhom(scene.read(scene.clause)) ? all : inClause, quantity)
        : undefined;
    const clause = narrower ?? meant;
    if (clause)
      return isMeant(clause) && !isPlaced(clause, quantity, scene) ? partyAt(clause, 'clause') : null;
    const before = lastOutsideAside(
      all.filter(({ end }) => end <= quantity.start),
      (each) => isInAside(lower, each, quantity, scene.sentence),
    );
    const after = all.find(
      (each) =>
        each.start >= quantity.end &&
        each.id !== '' &&
        isMeant(each) &&
        !opensStatement(lower, quantity, each),
    );
    const sentence = before ?? after;
    if (sentence) return isPlaced(sentence, quantity, scene) ? null : partyAt(sentence, 'sentence');
    if (scene.isRow) {
      const heading = namedInHeadings(named, scene);
      return heading ? partyAt(heading, 'heading') : assumed(topic);
    }
    // “A bank in Ohio …” begins about somebody else.
    if (topic.hasStrangers && !lists.isOfPlace && beginsAnew(scene.read(scene.sentence))) return null;
    const earlier = countryMeant(lists, places, scene) ?? earlierParty(named, lower, scene);
    if (earlier && isSole && earlier.start >= Math.max(scene.previous.start, scene.line.start))
      return partyAt(earlier, 'sole');
    if (earlier) return partyAt(earlier, reachOf(earlier, scene));
    return assumed(topic);
  };
}

/** “Going from V3 to R1 cost DeepSeek $294,000”: of the model, not of its maker. */
function narrowerOf(
  { parties }: Topic,
  { id }: Named,
  named: readonly Named[],
  { start }: Span,
): Named | undefined {
  const subjectsOf = (of: string) => parties.find((each) => each.id === of)?.subjects ?? [];
  const wide = subjectsOf(id);
  return named.findLast((each) => {
    const subjects = subjectsOf(each.id);
    const isPart =
      subjects.length > 0 && subjects.length < wide.length && subjects.every((of) => wide.includes(of));
    return isPart && each.end <= start;
  });
}

/** Whom a sentence goes on about: the last one named that no aside is about; if only asides name any, the last of these. */
function lastOutsideAside(before: readonly Named[], isAside: (each: Named) => boolean): Named | undefined {
  return before.findLast((each) => !isAside(each)) ?? before.at(-1);
}

/** The party of a name; null if that is somebody else's. */
function partyAt({ id, start, end }: Named, reach: Party['reach']): Party | null {
  return id === '' ? null : { id, at: { start, end }, reach };
}

function earlierParty(named: readonly Named[], lower: string, { sentence }: Scene): Named | undefined {
  for (let index = firstIndexWhere(named, ({ end }) => end > sentence.start) - 1; index >= 0; index--) {
    const each = named[index] as Named;
    if (!isAside(lower, each)) return each;
  }
  return undefined;
}

/** “The country added …”: the last one that the paragraph names. */
function countryMeant(
  { isOfPlace }: PartyWords,
  places: readonly Named[],
  { sentence, clause, line, read }: Scene,
): Named | undefined {
  if (!isOfPlace || !COUNTRY.test(read(clause))) return undefined;
  return places.findLast(({ start, end }) => end <= sentence.start && start >= line.start);
}

/** An index, or who says something of others: “…, calcula a Microsoft”. */
function isAside(lower: string, { id, start, end }: Named): boolean {
  if (INDEX.test(lower.slice(start, end))) return true;
  return id === '' && SPEAKER.test(lower.slice(Math.max(0, start - SPEAKER_CHARS), start));
}

function reachOf({ start, end }: Span, { line, titleEnd }: Scene): Party['reach'] {
  if (start >= line.start) return 'before';
  return end <= titleEnd ? 'heading' : 'far';
}

function assumed({ assumed: id }: Topic): Party | null {
  return id === null ? null : { id, at: null, reach: 'assumed' };
}

/** Named at the head of the column, or alone at those of the others, else in the headline. */
function namedInHeadings(named: readonly Named[], { column, titleEnd }: Scene): Named | undefined {
  const [head] = column ? wordsWithin(named, column.own) : [];
  const others = column ? column.others.flatMap((each) => wordsWithin(named, each)) : [];
  const [other] = others;
  if (!head && other && others.every(({ id }) => id === other.id)) return other;
  return head ?? wordsWithin(named, { start: 0, end: titleEnd }).find(({ id }) => id !== '');
}

/** Whether a sentence that names no place of the topic is about another. */
function isElsewhere(named: readonly Named[], isOfNumber: (place: Span) => boolean): boolean {
  return named.some((each) => each.isPlace && isOfNumber(each)) && !named.some(({ id }) => id in PLACES);
}

/** Whether the words from a number to a place say that it is of there: “57.9% of American …”, “… in Britain”. */
function isOfPlace(between: string): boolean {
  return OF.test(between) || endsInPlace(between);
}

/** Who is named in a sentence, and if that names no place, the last one of its paragraph before. */
function withPlaceBefore(
  named: readonly Named[],
  places: readonly Named[],
  sentence: Span,
  line: Span,
): readonly Named[] {
  const within = wordsWithin(named, sentence);
  if (within.some(isAnywhere)) return within;
  const before = places[firstIndexWhere(places, ({ end }) => end > sentence.start) - 1];
  return before && before.start >= line.start ? [before, ...within] : within;
}

function isAnywhere({ id, isPlace }: Named): boolean {
  return isPlace || id in PLACES;
}

function nearest(named: readonly Named[], { start, end }: Span): Named | undefined {
  return named.findLast((each) => each.end <= start) ?? named.find((each) => each.start >= end);
}
