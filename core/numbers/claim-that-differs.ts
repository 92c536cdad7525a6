import type { ReadQuantity } from '../quantities/quantity.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import { comparable, type Question } from './choose-value.ts';
import { isWithin } from './doubt/statement.ts';
import { equalsValue } from './equals-value.ts';
import type { KnownValue } from './number-table.ts';
import type { Scene } from './scene.ts';
import { isOfPeriod } from './time/match-period.ts';
import { type Found, hasWord } from './word-finder.ts';

/** Expected, planned, denied or somebody's wish: no statement that could differ. */
const NOT_STATED =
  /expect|pencilled|forecast|analyst|i['’]d want|hoped|would like|could|might|erwarte|prévoi|attend|esper|预期|預期|预计|預計|見込|예상|전망|прогноз|never|denie|not true|否认|보태|더하면|합치면|足すと|足せば|相加/u;
/** Relative times, which a table of values cannot place. */
const OTHER_TIME =
  /quarter before|previous|prior|years? (?:earlier|before|ago)|上季|上一季|上期|前期|trimestre anterior|vorquartal|trimestre précédent|(?:the|im|au|el|nel|no|в|het) (?:second|third|fourth|zweiten|dritten|vierten|deuxième|troisième|quatrième|segundo|tercero|cuarto|secondo|terzo|quarto|terceiro|втором|третьем|четв[её]ртом|tweede|derde|vierde)(?=[.,;)]|$)/u;
const FORESEEN_BEFORE = /(?<!\p{L})may (?!\d|20)\p{Ll}+ (?:\p{L}+ )?$/u;
const FORESEEN_AFTER = /(?:analysts?|strategists?|forecasters?)[^.]{0,24} (?:expect|predict|forecast|think)/u;
const COMPARED_BEFORE = plainPattern(
  String.raw`(?:compar\p{L}+ (?:with|to|à|con|com|met)|versus|vs\.?|against|verglichen mit|gegenüber|im vergleich zu|par rapport à|contre|frente al?|rispetto al?|tegenover|против|по сравнению с)(?: (?:about|over|some|rund|environ|unos))? $`,
);
const COMPARED_CHARS = 40;
/** “Compares with 21 for the runner-up.” */
const FOR_ANOTHER = plainPattern(
  String.raw`^ (?:for|at|für|bei|pour|chez|para|per|для|у|voor|bij) (?:the|an?|den|die|das|le|la|les|el|los|las|o|os|as|il|lo|i|gli|de|het) (?:\p{L}+-?){1,2}(?:[.,;)]|$)`,
);
const LEAST_SHARE_OF_KNOWN = 0.05;

/**
 * The claim that a number contradicts when none of the known values is this; null if it may be of something else. What is
 * contested has just been said to have a known value, so that it needs no words of its own.
 */
export function claimThatDiffers(
  question: Question,
  scene: Scene,
  words: Found,
  isContested = false,
): string | null {
  const { quantity, prepared, values } = question;
  const { topic, differs, not } = prepared;
  const isOpen = topic.differs !== false && (differs === null || hasWord(words, differs, scene.clause));
  if (!isOpen && !isContested) return null;
  if (not !== null && hasWord(words, not, scene.sentence)) return null;
  // Half of something is half of much else.
  if (quantity.form === 'words' && quantity.dimension === 'share') return null;
  const clause = scene.read(scene.clause);
  if (NOT_STATED.test(clause) || OTHER_TIME.test(clause) || isForeseenOrCompared(scene, quantity))
    return null;
  if (isOfAnotherPart(question, scene)) return null;
  const others = comparable(question);
  const [other] = others;
  if (!other || !others.some((value) => isOfMagnitude(quantity, value))) return null;
  return claimOf(other, values);
}

/** A known value, said of a part that the text does not name, or of a time that the clause does not: somebody gives it. */
function isOfAnotherPart(
  { quantity, prepared, values, periods }: Question,
  { clause, line, isRow }: Scene,
): boolean {
  const own = isRow ? line : clause;
  // “R1 beat o1, 79.8 to 79.2”: the score of a game of two.
  const isOfAnother = (value: KnownValue) =>
    typeof quantity.value === 'number'
      ? !prepared.topic.isTimed && equalsValue(quantity, value) === 'exact'
      : quantity.value.includes(value.low);
  if (prepared.known.some(isOfAnother)) return true;
  const isOfTime = (value: KnownValue) =>
    periods.length === 0 || periods.some((each) => isOfPeriod(each, value) || !isWithin(each, own));
  return values.some(
    (value) => equalsValue(quantity, value) === 'exact' && (!prepared.topic.isTimed || isOfTime(value)),
  );
}

/** “It may cost 100 million, analysts expect”, “which compares with 21 for the runner-up”. */
function isForeseenOrCompared({ sentence, read }: Scene, { start, end }: ReadQuantity): boolean {
  const before = read({ start: sentence.start, end: start });
  const after = read({ start: end, end: sentence.end });
  if (COMPARED_BEFORE.test(before.slice(-COMPARED_CHARS)) || FOR_ANOTHER.test(after)) return true;
  return FORESEEN_BEFORE.test(before) || FORESEEN_AFTER.test(after);
}

function isOfMagnitude({ value, unit }: ReadQuantity, known: KnownValue): boolean {
  const [low] = typeof value === 'number' ? [value] : value;
  if (unit === 'none' && known.unit === 'percent' && low > 100) return false;
  if (unit === 'none' && known.low > 0 && low / known.low < 0.001) return false;
  const share = known.low === 0 ? 1 : low / known.low;
  return share >= LEAST_SHARE_OF_KNOWN && share <= 1 / LEAST_SHARE_OF_KNOWN;
}

function claimOf(other: KnownValue, values: readonly KnownValue[]): string {
  return (
    values.find(({ relation, measure }) => relation === 'article' && measure === other.measure)?.claim ??
    other.claim
  );
}
