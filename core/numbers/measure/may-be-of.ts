import type { Span } from '../../mention.ts';
import type { ReadQuantity } from '../../quantities/quantity.ts';
import { firstIndexWhere } from '../../text/binary-search.ts';
import type { NamesOfPage } from '../party/names-of-page.ts';
import type { PreparedTopic } from '../prepare-topic.ts';
import type { Scene } from '../scene.ts';
import { type Found, hasWord, wordsWithin } from '../word-finder.ts';
import { isChange, isComparison, isOfDimension } from './is-of-dimension.ts';

const OWN_CHARS = 24;
/** No word of a list is longer. */
const WORD_CHARS = 100;
const CELL_END = /[\t|｜]/u;
/** “Developers: more than 16 million”. */
const LABEL = /^[^:：.。\n]{1,32}[:：][^:：.。,，\d\n]{0,24}$/u;
const SIGNIFICANT = /[\p{L}\p{N}]/u;

/** 960は1万5488個: the first number names what has the second. */
const NAMES_WHAT_HAS = /^(?:[はがも]|[은는이가] ?|[则則有是为為要能可配装裝达達塞]{1,2})[约約]?\d/u;

/** Whether the number and the words around it allow the topic at all. */
export function mayBeOf(
  prepared: PreparedTopic,
  quantity: ReadQuantity,
  scene: Scene,
  { lower, words, quantities, mentions }: NamesOfPage & { readonly quantities: readonly ReadQuantity[] },
): boolean {
  const { not, own } = prepared;
  const isOwn = (each: ReadQuantity, clause = scene.clause) =>
    own !== null &&
    [ownSpan(each, { ...scene, clause }), ...headsOf(scene)].some((span) =>
      wordsWithin(words[own] ?? [], span).some((word) => !isInName(word)),
    );
  // ModelScope is no model.
  const isInName = ({ start, end }: Span) => mentions.some((name) => name.start <= start && end <= name.end);
  // “The 950 has 8,192 chips, the 960 15,488.”
  const isElliptical = () =>
    quantity.noun === '' &&
    wordsWithin(quantities, { start: scene.sentence.start, end: quantity.start }).some((each) =>
      isOwn(each, scene.sentence),
    );
  return (
    isOfDimension(prepared, quantity, lower) &&
    !(quantity.dimension === 'none' && NAMES_WHAT_HAS.test(lower.slice(quantity.end, quantity.end + 5))) &&
    !isPartOfWord(prepared, quantity, words, lower) &&
    (not === null || !hasWord(words, not, spanOfMeasure(prepared, quantity, scene, { lower, words }))) &&
    (prepared.topic.compares || !isComparison(quantity, lower)) &&
    (prepared.topic.isGrowth || !isChange(quantity, lower)) &&
    (own === null || isOwn(quantity) || isElliptical()) &&
    !isOfRival(prepared, quantity, scene, words)
  );
}

/** The clause; where that says only by how much something rose, also what stands before it in the sentence. */
function spanOfMeasure(
  { says, names }: PreparedTopic,
  quantity: ReadQuantity,
  { clause, sentence }: Scene,
  { lower, words }: Pick<NamesOfPage, 'lower' | 'words'>,
): Span {
  const isSaid = [says, names].some((list) => list !== null && hasWord(words, list, clause));
  return isSaid || !isChange(quantity, lower) ? clause : { start: sentence.start, end: clause.end };
}

/** “Three-digit growth”, 前十名, “Atlas 950”: the number is a word of the measure or of a party, and no value. */
function isPartOfWord(
  { says, party }: PreparedTopic,
  { start, end }: Span,
  words: Found,
  lower: string,
): boolean {
  const isPart = (list: number) => {
    const all = words[list] ?? [];
    const first = firstIndexWhere(all, (word) => word.start >= start - WORD_CHARS);
    const next = firstIndexWhere(all, (word) => word.start > start);
    return all
      .slice(first, next)
      .some(
        (word) =>
          !word.hasGap &&
          (word.start < start || word.end > end) &&
          SIGNIFICANT.test(lower.slice(start, word.end)),
      );
  };
  return (says !== null && isPart(says)) || party.parties.some((each) => isPart(each.words));
}

/** Whether something else that is measured is named nearer to the number. */
function isOfRival(prepared: PreparedTopic, number: Span, scene: Scene, words: Found): boolean {
  const { clause, column } = scene;
  const isHead = (list: number | null) =>
    list !== null && column !== null && hasWord(words, list, column.own);
  if (isHead(prepared.rivals) && !isHead(prepared.says) && !isHead(prepared.names)) return true;
  const within = (list: number | null) => (list === null ? [] : wordsWithin(words[list] ?? [], clause));
  const ofParts = prepared.parts.map(({ says }) => says);
  const own = [prepared.says, prepared.names, prepared.own, ...ofParts].flatMap(within);
  const rivals = within(prepared.rivals).filter(
    (rival) => !own.some(({ start, end }) => start < rival.end && rival.start < end),
  );
  if (rivals.length === 0) return false;
  const names = prepared.names === null ? within(prepared.says) : within(prepared.names);
  return nearestOf(rivals, number) < nearestOf(names, number);
}

function nearestOf(spans: readonly Span[], { start, end }: Span): number {
  return Math.min(
    ...spans.map((span) => Math.max(span.start - end, start - span.end)),
    Number.POSITIVE_INFINITY,
  );
}

/** What says in a table what its cells are: the first of the row, and the head of the column. */
function headsOf({ isRow, line, column, read }: Scene): readonly Span[] {
  if (!isRow) return [];
  const first = { start: line.start, end: line.start + read(line).search(CELL_END) };
  return column ? [first, column.own] : [first];
}

/** The number and the words directly after it; before it in the same clause, or the label of its line. */
function ownSpan({ start, end }: Span, { clause, sentence, line, read }: Scene): Span {
  const isLabelled = LABEL.test(read({ start: line.start, end: start }));
  return {
    start: isLabelled ? line.start : Math.max(clause.start, start - OWN_CHARS),
    end: Math.min(sentence.end, end + OWN_CHARS),
  };
}
