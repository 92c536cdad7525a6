import type { Span } from '../../mention.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import type { Chosen } from '../choose-value.ts';
import { isOfDocument } from '../language/assertions.ts';
import {
  hasTurn,
  isDenying,
  isDisputing,
  isNegated,
  isOfOwnPast,
  isOfPast,
  isOfThoseAsked,
  isOfYears,
  isSupposed,
} from '../language/statements.ts';
import { isSupposedInEast, isTakenBackInEast } from '../language/taken-back-east.ts';
import { isOfPeriod } from '../time/match-period.ts';
import { hasWord, wordsWithin } from '../word-finder.ts';
import { countSpecial } from './count-special.ts';
import { isDistinctive } from './is-distinctive.ts';
import type { Tie } from './tie.ts';

/**
 * How many special words may stand around a number. Something else is always spoken of in words of its own, so the more
 * of them there are, the less sure it is what a number is of. A warning must be sure; a value that few other things have
 * is known by its digits.
 */
const MOST_SPECIAL = { warning: 1, open: 3, differs: 3, link: 4, distinct: 9 } as const;

/** 今天的69倍 */
const OF_NOW =
  /(?:今天|今日|[现現]在|目前|如今|眼下|[去上前今明昨]年|当[前年]|當[前年]|지금|현재|작년|지난해|전년|올해)(?:同期)?(?:的|の|의) ?$/u;

/** “Nicht bei”, “not from”. */
const NEGATION_CHARS = 16;

/** “1年分の売上の69倍”: the span is that of the sales. */
const OF_SALES = /^(?:分)?(?:の|的|치)? ?(?:売上|売り上げ|[营營][收业業]|收入|[销銷]售|매출)/u;
const OF_SALES_CHARS = 8;

/** “That sum, $5.6 million, leaves out wages.” */
const GOES_ON = plainPattern(
  String.raw`^\W*(?:that|this|the (?:same|famous|much-quoted|oft-quoted|headline)) (?:sum|figure|number|price|amount|bill|total|multiple|share)(?!\p{L})`,
);

/** Too little to tie a number to a claim: a sentence that only supposes, or that may speak of something else. */
export function isDoubtful(
  tie: Tie,
  what: keyof typeof MOST_SPECIAL,
  { fit, value }: Partial<Chosen> = {},
): boolean {
  const { prepared, scene, party, page } = tie;
  const isWarning = what === 'warning';
  // What must stand beside the number itself is enough to know it by.
  const isKnownByItself = prepared.own !== null && !isWarning;
  const isDistinct = what === 'link' && fit === 'exact' && isDistinctive(tie.quantity);
  const most = MOST_SPECIAL[isDistinct ? 'distinct' : what];
  if (!isKnownByItself && countSpecial(tie, isWarning) > most) return true;
  if (isWarning) {
    const clause = scene.read(scene.clause);
    if (isOfAnotherRatio(tie) || hasTurn(clause) || isTakenBack(tie)) return true;
    if (!isPartSaid(tie, value) || isOfOtherTime(tie, value) || isRuledOut(tie)) return true;
  }
  if (what === 'differs' || what === 'link') return false;
  const sentence = scene.read(scene.sentence);
  if (isSupposed(sentence) || isSupposedInEast(sentence) || isOfThoseAsked(sentence)) return true;
  const { reach } = party;
  if (reach === 'clause' || reach === 'sentence' || reach === 'heading' || scene.isRow) return false;
  if (reach === 'far' && fit !== 'exact') return true;
  const { names } = prepared;
  const spans =
    GOES_ON.test(sentence) || isOfDocument(sentence) ? [scene.sentence, scene.previous] : [scene.clause];
  return names !== null && !spans.some((span) => hasWord(page.words, names, span));
}

/** “Never got 138 billion”, “294,000 and not 5.6 million”, “It is a myth that …” */
function isTakenBack({ quantity, scene }: Tie): boolean {
  const { clause, sentence, read } = scene;
  const before = read({
    start: Math.max(sentence.start, quantity.start - NEGATION_CHARS),
    end: quantity.start,
  });
  const beforeAll = read({ start: sentence.start, end: quantity.start });
  const after = read({ start: quantity.end, end: sentence.end });
  if (isTakenBackInEast(beforeAll, after)) return true;
  return isDenying(read(clause)) || isDisputing(read(sentence)) || isNegated(before, read(sentence));
}

/** A multiple over a span of time is growth, and one of somebody else is a comparison. */
function isOfAnotherRatio(tie: Tie): boolean {
  const { prepared, scene } = tie;
  if (!prepared.party.dimensions.includes('factor')) return false;
  const before = { start: scene.sentence.start, end: scene.clause.end };
  if (
    !prepared.topic.isGrowth &&
    OF_NOW.test(scene.read({ start: scene.clause.start, end: tie.quantity.start }))
  )
    return true;
  return isOfOwnPast(scene.read(scene.clause)) || isOfPast(scene.read(before)) || hasTimeSpan(tie);
}

/** Whether its sentence gives all numbers times that the value is not of: “57.9% of money, but a third of deals in the first quarter”. */
function isOfOtherTime(
  { prepared, quantity, scene, page }: Tie,
  value: Chosen['value'] | undefined,
): boolean {
  if (!prepared.topic.isTimed || value === undefined) return false;
  if (isOfYears(scene.read(scene.clause))) return true;
  const isOfAll = wordsWithin(page.quantities, scene.sentence).every(
    ({ dimension }) => dimension === quantity.dimension,
  );
  if (!isOfAll) return false;
  const named = wordsWithin(page.periods(), scene.sentence);
  return named.length > 0 && !named.some((each) => isOfPeriod(each, value, true));
}

/** “Of what venture funds got back, AI was 57.9%”: where another clause says the measure, it may rule it out. */
function isRuledOut({ prepared: { says, not }, scene: { sentence, clause }, page }: Tie): boolean {
  if (not === null || says === null || hasWord(page.words, says, clause)) return false;
  return hasWord(page.words, not, { start: sentence.start, end: clause.start });
}

/** Of what part the value is must be said by the end of the clause, not in what follows, unless that counts it: 落进16家. */
function isPartSaid({ prepared, quantity, scene, page }: Tie, value: Chosen['value'] | undefined): boolean {
  const span = { start: scene.sentence.start, end: scene.clause.end };
  const [next] = wordsWithin(page.quantities, { start: quantity.end, end: scene.sentence.end });
  const isCounted = ({ start, end }: Span) => next !== undefined && start < next.end && next.start < end;
  const isFollowing = (list: number) =>
    hasWord(page.words, list, scene.sentence) &&
    !hasWord(page.words, list, span) &&
    !wordsWithin(page.words[list] ?? [], scene.sentence).some(isCounted);
  return !prepared.parts.some(
    ({ observations, says }) =>
      says !== null && value !== undefined && observations.includes(value.observation) && isFollowing(says),
  );
}

/** Whether a clause has a span of time beside the number. */
function hasTimeSpan({ quantity, scene, page }: Tie): boolean {
  return wordsWithin(page.quantities, scene.clause).some(
    (each) =>
      each !== quantity &&
      each.dimension === 'time' &&
      !OF_SALES.test(page.lower.slice(each.end, each.end + OF_SALES_CHARS)),
  );
}
