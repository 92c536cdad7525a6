import type { Span } from '../../mention.ts';
import { beginsAnew } from '../language/frames.ts';
import { maskedText } from './explained-words.ts';
import { isElsewhere, otherNames, rivalWords } from './others-nearby.ts';
import { isWithin, leadingSpans, statementOf } from './statement.ts';
import type { Tie } from './tie.ts';

/** What leads to a party in another clause may well be who is meant. */
const LEADING = 2;
const ELSEWHERE = 3;

/**
 * Counts the words that neither the topic nor any statement explains: in the number's clause, those for what else is
 * measured twice, and if all of it counts also in what leads to the party.
 */
export function countSpecial(tie: Tie, countsLeading: boolean): number {
  const { quantity, scene, page } = tie;
  if (scene.isRow) return 0;
  const { clause, sentence } = scene;
  const explained = page.explained(tie.prepared)(sentence);
  const count = (span: Span) => page.countSpecialWords(maskedText(page.lower, span, explained));
  const statement = statementOf(tie);
  let special = countSpecialIn(statement, tie);
  const { at } = tie.party;
  // What stands between the two narrows what the number is of.
  if (!countsLeading && at && isWithin(at, clause) && at.end < quantity.start)
    special += count({ start: at.end, end: quantity.start });
  if (countsLeading) special += LEADING * leadingSpans(tie).reduce((sum, span) => sum + count(span), 0);
  if (
    statement.start === sentence.start &&
    quantity.start > sentence.start &&
    beginsAnew(scene.read(sentence))
  )
    special += 1;
  return special;
}

/** Counts them in a part of the sentence: in it, who and what else the clause names, and another place. */
export function countSpecialIn(statement: Span, tie: Tie): number {
  const { page, prepared, scene } = tie;
  const explained = page.explained(prepared)(scene.sentence);
  const words = page.countSpecialWords(maskedText(page.lower, statement, explained));
  const elsewhere = isElsewhere(tie, statement, explained) ? ELSEWHERE : 0;
  return words + rivalWords(tie) + otherNames(tie, statement, explained) + elsewhere;
}
