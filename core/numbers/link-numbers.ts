import { memoise, once } from '../memoise.ts';
import type { Mention } from '../mention.ts';
import { withHeadedUnit, withUnitOfRate } from '../quantities/headed-unit.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { withUnitOfRun } from '../quantities/run-unit.ts';
import { withSharedCurrency } from '../quantities/shared-currency.ts';
import { firstIndexWhere } from '../text/binary-search.ts';
import { isRow } from '../text/table-columns.ts';
import { createContradictionReader } from './contradiction.ts';
import { explainedIn } from './doubt/explained-words.ts';
import { createSpecialWordCounter } from './language/count-special-words.ts';
import { guessLanguage } from './language/guess-language.ts';
import { US } from './language/places.ts';
import { findStrangers } from './language/strangers.ts';
import { withMultiplesOfSales } from './multiples-of-sales.ts';
import type { NumberLink } from './number-link.ts';
import type { NumberTable } from './number-table.ts';
import type { PageOfNumbers } from './page-of-numbers.ts';
import { type PreparedTopic, prepareTopics } from './prepare-topic.ts';
import { createReader, type Reading } from './read-topic.ts';
import { createScenes, foldCase, type Scene } from './scene.ts';
import { readPageDay } from './time/page-day.ts';
import { findPeriods } from './time/periods.ts';
import { createWordFinder, type Found } from './word-finder.ts';

/** A link below this is not shown. */
const LEAST_SCORE = 0.5;
/** Scripts without capitals, in which nothing looks like a name but what is one. */
const EAST = /[\u1100-\uffff]/u;
/** “Arm’s 40 times sales”. */
const HAS_NUMBER = /^'s [$€£]?\d/u;
const HAS_CHARS = 8;

interface LinkOptions {
  /** Without it, the text's own words say which language it is. */
  readonly language?: string | undefined;
  /** The day of the page, `2025-08-01` or a longer ISO time. Without it, “last year” is no time, and 上半年 is of any. */
  readonly pageDate?: string | undefined;
  /** The offset of the first number that is wanted; what stands before only speaks for those after it. */
  readonly from?: number | undefined;
}

/** Links the numbers of a text. */
export type NumberLinker = (
  text: string,
  mentions: readonly Mention[],
  options?: LinkOptions,
) => readonly NumberLink[];

/**
 * Prepares a table once. What is returned finds the numbers that the dataset knows; in doubt one is left alone. `onRead`
 * gets all quantities of each text.
 */
export function createNumberLinker(
  table: NumberTable,
  onRead: (quantities: readonly ReadQuantity[]) => void = () => undefined,
): NumberLinker {
  const { topics, lists, notStrangers } = prepareTopics(table);
  const findWords = createWordFinder(lists);
  const actors = new Set(table.actors);
  const wordsOfId = memoise(findWords);
  const counter = once(() => createSpecialWordCounter(table.plain));
  const countSpecialWords = (words: string) => counter()(words);
  return (text, mentions, { language = guessLanguage(text), pageDate, from = 0 } = {}) => {
    const read = readQuantities(text, language);
    onRead(read);
    const lower = foldCase(text);
    const found = withMultiplesOfSales(
      withUnitOfRun(withSharedCurrency(withUnitOfRate(read, text), text), text),
      lower,
    );
    const isWanted = ({ start }: ReadQuantity) => start >= from;
    if (!found.some(isWanted)) return [];
    const words = findWords(lower);
    const spoken = topics.filter((each) => isSpokenOf(each, found, words) && hasParty(each, mentions, words));
    if (spoken.length === 0) return [];
    const sceneOf = createScenes(text, lower);
    const quantities = isRow(text) ? found.map((each) => inTable(each, sceneOf(each))) : found;
    const day = readPageDay(pageDate);
    const periods = once(() => findPeriods(lower, day));
    const page: PageOfNumbers = {
      ...{ lower, words, quantities, table, actors, wordsOfId, day, countSpecialWords },
      mentions: mentions.map((each) => beforeNumber(each, found)),
      explained: memoise((prepared) => memoise((sentence) => explainedIn(sentence, prepared, page))),
      ...{ periods, dated: once(() => periods().filter(({ year }) => year !== null)) },
      strangers: once(() =>
        findStrangers(
          text,
          [...mentions, ...quantities, ...notStrangers.flatMap((list) => words[list] ?? [])],
          language,
        ).filter(
          ({ start, end, isPlace }) =>
            // “Net” and “Limit or amount” head columns, but “Arm’s 40” and 一家公司 are of somebody.
            (isPlace && !language?.startsWith('de')) ||
            EAST.test(lower.charAt(start)) ||
            countSpecialWords(lower.slice(start, end)) > 0 ||
            HAS_NUMBER.test(lower.slice(end, end + HAS_CHARS)),
        ),
      ),
      us: once(() => [...lower.matchAll(US)].map(({ index }) => ({ start: index, end: index + 2 }))),
    };
    const readers = spoken.map((each) => createReader(each, page));
    const readingOf = memoise((quantity: ReadQuantity) => {
      const scene = sceneOf(quantity);
      return bestOf(readers.flatMap((read) => read(quantity, scene) ?? []));
    });
    const readContradiction = createContradictionReader(spoken, page, readingOf);
    return quantities.filter(isWanted).flatMap((quantity) => {
      const best = readingOf(quantity) ?? readContradiction(quantity, sceneOf(quantity));
      return best ? [linkOf(text, quantity, best, table)] : [];
    });
  };
}

/** “Qwen 17.7 per cent”: what looks like a version is the number. */
function beforeNumber(mention: Mention, quantities: readonly ReadQuantity[]): Mention {
  const { start, end } = mention;
  const within = quantities[firstIndexWhere(quantities, (each) => each.start > start)];
  return within && within.start < end && within.dimension !== 'none'
    ? { ...mention, end: within.start }
    : mention;
}

/** In a table, the head of the column or the line above the table may say the unit. */
function inTable(quantity: ReadQuantity, { isRow: isInRow, column, headings, read }: Scene): ReadQuantity {
  if (!isInRow || quantity.dimension !== 'none') return quantity;
  const byColumn = column ? withHeadedUnit(quantity, read(column.own)) : quantity;
  return byColumn === quantity ? withHeadedUnit(quantity, headings.map(read).join('')) : byColumn;
}

/** Whether a topic can be meant at all. */
function isSpokenOf(
  { says, party: { dimensions } }: PreparedTopic,
  quantities: readonly ReadQuantity[],
  words: Found,
): boolean {
  if (says !== null && (words[says]?.length ?? 0) === 0) return false;
  return quantities.some(({ dimension }) => dimension === 'none' || dimensions.includes(dimension));
}

/** Whether a text names anybody whom a topic can be of. */
function hasParty({ topic, party }: PreparedTopic, mentions: readonly Mention[], words: Found): boolean {
  return (
    topic.assumed !== null ||
    party.parties.some(({ words: list }) => (words[list]?.length ?? 0) > 0) ||
    topic.parties.some(({ id }) => mentions.some(({ entity }) => entity === id))
  );
}

/** The best reading; none if two claims are as likely. A known value comes before a differing one. */
function bestOf(readings: readonly Reading[]): Reading | null {
  const [first, second] = [...readings].sort((a, b) => b.score - a.score);
  if (!first || first.score < LEAST_SCORE) return null;
  if (first.relation === 'differs' && second && second.claim !== first.claim) return null;
  return first;
}

function linkOf(
  text: string,
  { start, end }: ReadQuantity,
  { claim, value, relation, score, why }: Reading,
  { claims }: NumberTable,
): NumberLink {
  const entities = claims[claim]?.entities ?? [];
  const entity = entities.find((each) => each === value?.subject) ?? entities[0] ?? null;
  return { start, end, surface: text.slice(start, end), claim, entity, relation, score, why };
}
