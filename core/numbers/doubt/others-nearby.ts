import type { Span } from '../../mention.ts';
import { endsInPlace } from '../language/statements.ts';
import { wordsWithin } from '../word-finder.ts';
import type { Tie } from './tie.ts';

const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** Special words for what else is measured. */
export function rivalWords({ prepared, scene, page }: Tie): number {
  const within = (list: number | null) =>
    list === null ? [] : wordsWithin(page.words[list] ?? [], scene.clause);
  const known = [prepared.says, prepared.names, prepared.own].flatMap(within);
  return within(prepared.rivals).filter(
    (rival) =>
      page.countSpecialWords(page.lower.slice(rival.start, rival.end)) > 0 && !overlapsAny(rival, known),
  ).length;
}

/** Somebody else in the clause: a name that nobody knows, one that the topic knows as another's, or an abbreviation. */
export function otherNames({ prepared, page, scene }: Tie, span: Span, explained: readonly Span[]): number {
  const others = [
    ...wordsWithin(page.strangers(), span),
    ...wordsWithin(page.words[prepared.party.others] ?? [], span),
    ...[...scene.text.slice(span.start, span.end).matchAll(ABBREVIATION)].map(({ index, 0: { length } }) => ({
      start: span.start + index,
      end: span.start + index + length,
    })),
  ].filter(
    (each) =>
      page.countSpecialWords(page.lower.slice(each.start, each.end)) > 0 && !overlapsAny(each, explained),
  );
  return new Set(others.map(({ start }) => start)).size;
}

/** Whether a measure of a company is told of a place. */
export function isElsewhere(
  { prepared: { party }, scene, page }: Tie,
  statement: Span,
  explained: readonly Span[],
): boolean {
  if (party.isOfPlace) return false;
  return party.elsewhere
    .flatMap((list) => wordsWithin(page.words[list] ?? [], statement))
    .some(
      (place) =>
        !overlapsAny(place, explained) &&
        endsInPlace(scene.read({ start: statement.start, end: place.start })),
    );
}

function overlapsAny({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((each) => each.start < end && start < each.end);
}
