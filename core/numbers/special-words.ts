import type { Span } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import type { Party } from './find-party.ts';
import { beginsAnew, lengthOfSpeech, startOfSpeechAfter } from './language/frames.ts';
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
const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;
const SPACED_LETTER = /[\p{sc=Latin}\p{sc=Cyrillic}\p{M}]/u;
/** “A price-to-sales ratio of 69”: whatever follows is said of it. */
const OF = /^ (?:\p{L}+ )?(?:of|von|de|di|van) (?:about |around |just |only |some |nur |solo |apenas )?$/u;

/**
 * Counts the words that neither the topic nor any statement explains: in the number's clause, those for what else is
 * measured twice, and if all of it counts also in what leads to the party.
 */
export function countSpecial(tie: Tie, countsLeading: boolean): number {
  const { quantity, scene, page } = tie;
  if (scene.isRow) return 0;
  const { sentence } = scene;
  const explained = explainedIn(sentence, tie);
  const count = (span: Span) => page.countSpecialWords(maskedText(page.lower, span, explained));
  const statement = statementOf(tie);
  let special = count(statement) + rivalWords(tie) + otherNames(tie, statement, explained);
  if (countsLeading) special += LEADING * leadingSpans(tie).reduce((sum, span) => sum + count(span), 0);
  if (
    statement.start === sentence.start &&
    quantity.start > sentence.start &&
    beginsAnew(scene.read(sentence))
  )
    special += 1;
  return special;
}

/** What leads from the number's clause to a party, or to the measure, that only another clause of the sentence names. */
function leadingSpans({ prepared, scene, party, page }: Tie): readonly Span[] {
  const { clause, sentence } = scene;
  const { at } = party;
  const spans: Span[] = [];
  if (at && isWithin(at, sentence) && !isWithin(at, clause)) {
    const colon = page.lower.slice(sentence.start, at.start).lastIndexOf(':') + 1;
    const start = sentence.start + (at.end <= clause.start ? colon : 0);
    if (at.end <= clause.start) spans.push({ start, end: at.start });
    else spans.push({ start, end: clause.start }, { start: clause.end, end: at.start });
  }
  const said = prepared.says === null ? [] : wordsWithin(page.words[prepared.says] ?? [], sentence);
  const [first] = said;
  if (first && first.start >= clause.end) spans.push({ start: clause.end, end: first.start });
  return spans;
}

/** Whether a clause has a span of time beside the number. */
export function hasTimeSpan({ quantity, scene, page }: Tie): boolean {
  return wordsWithin(page.quantities, scene.clause).some(
    (each) => each !== quantity && each.dimension === 'time',
  );
}

/** The clause without who says it, to the number where that is the value of a noun before it. */
function statementOf({ prepared, quantity, scene, party, page }: Tie): Span {
  const { clause } = scene;
  if (!party.at) return clause;
  const said = clause.start + lengthOfSpeech(scene.read(clause));
  const start = said <= Math.min(party.at.start, quantity.start) ? said : clause.start;
  const speech = startOfSpeechAfter(scene.read({ start: quantity.end, end: clause.end }));
  const end = speech < 0 ? clause.end : quantity.end + speech;
  if (party.at.end > quantity.start) return { start, end };
  const names = [prepared.says, prepared.names].flatMap((list) =>
    list === null ? [] : wordsWithin(page.words[list] ?? [], clause),
  );
  const isValueOf = ({ end }: Span) =>
    end <= quantity.start && OF.test(page.lower.slice(end, quantity.start));
  return { start, end: names.some(isValueOf) ? quantity.end : end };
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

/** Somebody else in the clause: a name that nobody knows, one that the topic knows as another's, or an abbreviation. */
function otherNames({ prepared, page, scene }: Tie, span: Span, explained: readonly Span[]): number {
  const others = [
    ...wordsWithin(page.strangers(), span),
    ...wordsWithin(page.words[prepared.party.others] ?? [], span),
    ...[...scene.text.slice(span.start, span.end).matchAll(ABBREVIATION)].map(({ index, 0: { length } }) => ({
      start: span.start + index,
      end: span.start + index + length,
    })),
  ].filter(
    (each) =>
      page.countSpecialWords(page.lower.slice(each.start, each.end)) > 0 &&
      !explained.some(({ start, end }) => start < each.end && each.start < end),
  );
  return new Set(others.map(({ start }) => start)).size;
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}
