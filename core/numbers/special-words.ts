import type { Span } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import type { Party } from './find-party.ts';
import { beginsAnew } from './language/frames.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { PreparedTopic } from './prepare-topic.ts';
import type { Scene } from './scene.ts';
import type { NamedPeriod } from './time/periods.ts';
import { wordsWithin } from './word-finder.ts';

/** A number, and what it is taken to be said of. */
export interface Tie {
  readonly prepared: PreparedTopic;
  readonly quantity: ReadQuantity;
  readonly scene: Scene;
  readonly party: Party;
  readonly page: NamesOfPage & {
    readonly quantities: readonly ReadQuantity[];
    readonly periods: () => readonly NamedPeriod[];
    /** Counts the words of a text in lower case that are not plain. */
    readonly countSpecialWords: (lower: string) => number;
  };
}

/** What leads to a party in another clause may well be who is meant. */
const LEADING = 2;
const SPACED_LETTER = /[\p{sc=Latin}\p{sc=Cyrillic}\p{M}]/u;
/** “A price-to-sales ratio of 69”: whatever follows is said of it. */
const OF = /^ (?:\p{L}+ )?(?:of|von|de|di|van) (?:about |around |just |only |some |nur |solo |apenas )?$/u;

/**
 * Counts the words that neither the topic nor any statement explains: in the number's clause, those for what else is
 * measured twice, and if all of it counts also in what leads to the party.
 */
export function countSpecial(tie: Tie, countsLeading: boolean): number {
  const { quantity, scene, party, page } = tie;
  if (scene.isRow) return 0;
  const { clause, sentence } = scene;
  const explained = explainedIn(sentence, tie);
  const count = (span: Span) => page.countSpecialWords(maskedText(page.lower, span, explained));
  let special = count({ start: clause.start, end: endOfStatement(tie) }) + rivalWords(tie);
  const { at } = party;
  if (countsLeading && at && isWithin(at, sentence) && !isWithin(at, clause)) {
    const from = at.end <= clause.start ? sentence.start : clause.end;
    const colon = page.lower.slice(from, at.start).lastIndexOf(':') + 1;
    special += LEADING * count({ start: from + colon, end: at.start });
  }
  if (quantity.start > sentence.start && beginsAnew(scene.read(sentence))) special += 1;
  return special;
}

/** Whether a clause has a span of time beside the number. */
export function hasTimeSpan({ quantity, scene, page }: Tie): boolean {
  return wordsWithin(page.quantities, scene.clause).some(
    (each) => each !== quantity && each.dimension === 'time',
  );
}

/** The end of the clause, or of the number where it is the value of a noun before it. */
function endOfStatement({ prepared, quantity, scene, party, page }: Tie): number {
  if (!party.at || party.at.end > quantity.start) return scene.clause.end;
  const said = [prepared.says, prepared.names].flatMap((list) =>
    list === null ? [] : wordsWithin(page.words[list] ?? [], scene.clause),
  );
  const isValueOf = ({ end }: Span) =>
    end <= quantity.start && OF.test(page.lower.slice(end, quantity.start));
  return said.some(isValueOf) ? quantity.end : scene.clause.end;
}

/** What the topic itself speaks of, and other numbers and times. */
function explainedIn(sentence: Span, { prepared, page }: Tie): readonly Span[] {
  const { topic, says, names, own, differs, parts, party } = prepared;
  const lists = [says, names, own, differs, ...parts.map((part) => part.says)];
  const ofParties = party.parties.flatMap((each) => [each.words, each.needs, each.beside]);
  const known = wordsWithin(page.mentions, sentence).filter(
    ({ entity }) =>
      !page.actors.has(entity) ||
      topic.neutral.includes(entity) ||
      topic.parties.some(({ id }) => id === entity),
  );
  return [
    ...[...lists, ...ofParties].flatMap((list) =>
      list === null ? [] : wordsWithin(page.words[list] ?? [], sentence),
    ),
    ...known,
    ...wordsWithin(page.quantities, sentence).map((each) => withoutNoun(each, page.lower)),
    ...wordsWithin(page.periods(), sentence),
  ];
}

/** Who or what is counted may be what the number is of. */
function withoutNoun({ dimension, start, end }: ReadQuantity, lower: string): Span {
  const noun = dimension === 'count' ? lower.slice(start, end).lastIndexOf(' ') : -1;
  return { start, end: noun > 0 ? start + noun : end };
}

/** A text without the words at some places, each to its end. */
function maskedText(lower: string, { start, end }: Span, masked: readonly Span[]): string {
  const letters = lower.slice(start, end).split('');
  for (const each of masked) {
    let at = Math.max(each.start, start);
    for (; at < Math.min(each.end, end); at++) letters[at - start] = ' ';
    for (; at < end && at >= each.end && SPACED_LETTER.test(lower.charAt(at)); at++)
      letters[at - start] = ' ';
  }
  return letters.join('');
}

/** Special words for what else is measured. */
function rivalWords({ prepared, scene, page }: Tie): number {
  const within = (list: number | null) =>
    list === null ? [] : wordsWithin(page.words[list] ?? [], scene.clause);
  const known = [prepared.says, prepared.names, prepared.own].flatMap(within);
  return within(prepared.rivals).filter(
    ({ start, end }) =>
      page.countSpecialWords(page.lower.slice(start, end)) > 0 &&
      !known.some((each) => each.start < end && start < each.end),
  ).length;
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}
