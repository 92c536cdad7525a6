import { memoise } from '../memoise.ts';
import type { Span } from '../mention.ts';
import { firstIndexWhere } from '../text/binary-search.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import { type ColumnHead, createColumnHeads, isRow } from '../text/table-columns.ts';

const SENTENCE_END = /[.!?。！？।؟]["”’»)）」]*(?=\s|$)|[。！？]["”’»）」]*|[;；]|\n/gu;
const ABBREVIATION = plainPattern(
  String.raw`(?:(?<!\p{L})(?:mrd|mio|bn|mn|u\.s|u\.k|vs|approx|ca|z\.b|d\.h|nr|no|st|dr|mr|ms|mln|mld|proc|tys|ok|млрд|млн|тыс|долл)|(?<![\p{L}\d])[\p{sc=Latin}\p{sc=Cyrillic}])\.$`,
  'i',
);
/** For text in lower case. */
const CLAUSE_END =
  /[,;:(—–،؛](?=\s|\S?\s|$)|[,(](?=\D)|[，；：、（）;)]|\s—\s|——|――|\t|[|｜…\u3000]|(?:[했였었았됐이르하늘줄넘돌치물받주쓰두놓지]고|했으며|이며|지만)\s|\s(?:and|while|whereas|against|but|und|et|y|e|и|ve|và|oraz)\s/gu;
const OPENING = /^[(（]$/u;
const CLOSING = /^[)）]$/u;
const ABBREVIATED = /^(?:[\w\s./&-]{1,8}|.{1,3})$/u;
const ORDINAL =
  /(?<!\d)\d{1,2}\. (?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Halbjahr|Platz|Mal)/u;
/** A Russian dash says that one thing is the other. */
const IS = /^\s?[—–]\s\p{sc=Cyrillic}/u;
/** “— And Nvidia?”, “CFO: …”: somebody speaks. */
const TURN = /^\s*(?:[—–-]\s|\p{Lu}[\p{L} .]{0,24}:\s)/u;
/** “Daily B: no, it is …” */
const OBJECTION =
  /^\s*(?:[—–-]|\p{Lu}[\p{L} .]{0,24}:)\s(?:no|nope|wrong|not so|not quite|actually)(?!\p{L})/iu;
const QUESTION_END = /\?["”’»)]*\s*$/u;
const YES_OR_NO = plainPattern(
  String.raw`^\W*(?:yes|no|nope|ja|nein|oui|non|s[ií]|não|sim|nee|да|нет)(?!\p{L})`,
  'i',
);
const ANSWER_CHARS = 60;
const FULL_STOP = /[.。]["”’»）」)]*\s*$/u;
const HEADING_CHARS = 140;
/** Longer than any sentence that somebody wrote. */
const MOST_SENTENCE_CHARS = 4000;
const NOWHERE: Span = { start: 0, end: 0 };

/** Where a number stands in its text. */
export interface Scene {
  readonly text: string;
  readonly clause: Span;
  readonly sentence: Span;
  /** The sentence before it; empty at the beginning. */
  readonly previous: Span;
  /** The line, which in a table is a row and in a list an entry. */
  readonly line: Span;
  readonly isRow: boolean;
  /** In a table, what heads the column. */
  readonly column: ColumnHead | null;
  /** Lines above that speak for it: a headline, and in a table the head of the column. */
  readonly headings: readonly Span[];
  /** Where the headline ends; 0 if there is none. */
  readonly titleEnd: number;
  /** The text of a span, in lower case. */
  readonly read: (span: Span) => string;
}

/** Splits a text once, and says for each number where it stands. */
export function createScenes(text: string, lower: string): (number: Span) => Scene {
  const sentences = joinAnswers(text, split(text, sentenceEnds(text))).flatMap(cutLong);
  const lines = split(text, lineEnds(text));
  const talks = joinTurns(text, lines);
  const read = ({ start, end }: Span) => lower.slice(start, end);
  const title = titleOf(lower, lines);
  const columnHeadAt = createColumnHeads(lower, lines);
  const clauseEndsOf = memoise((index: number) => clauseEnds(sentences[index] ?? NOWHERE, read));
  const isLineRow = memoise((index: number) => isRow(read(lines[index] ?? NOWHERE)));
  return (number) => {
    const index = indexAt(sentences, number.start);
    const sentence = sentences[index] ?? NOWHERE;
    const lineIndex = indexAt(lines, number.start);
    const line = lines[lineIndex] ?? NOWHERE;
    const column = columnHeadAt(lineIndex, number.start);
    const talk = talks[indexAt(talks, number.start)] ?? line;
    const isBelow = title !== null && line.start > title.start;
    return {
      text,
      clause: clauseOf(clauseEndsOf(index), sentence, number, read),
      sentence,
      previous: sentences[index - 1] ?? NOWHERE,
      line: talk,
      isRow: isLineRow(lineIndex),
      column,
      headings: [...(isBelow ? [title] : []), ...(column ? [column.own] : [])],
      titleEnd: isBelow ? title.end : 0,
      read,
    };
  };
}

/** Lower case of the same length, with plain apostrophes. */
export function foldCase(text: string): string {
  // A Turkish İ grows in lower case.
  const lower = text.replaceAll('İ', 'i').toLowerCase().replaceAll('’', "'");
  return lower.length === text.length ? lower : text;
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)]
    .filter(
      (match) =>
        !(
          match[0].startsWith('.') &&
          ABBREVIATION.test(text.slice(Math.max(0, match.index - 6), match.index + 1))
        ),
    )
    .filter((match) => !(match[0] === '.' && isOrdinal(text, match.index)))
    .map((match) => match.index + match[0].length);
}

/** “Am 4. September”, “im 2. Quartal”. */
function isOrdinal(text: string, at: number): boolean {
  return ORDINAL.test(text.slice(Math.max(0, at - 3), at + 12));
}

/** Each number looks at its whole sentence, so one without an end would take time by the square of its numbers. */
function cutLong({ start, end }: Span): Span[] {
  const parts: Span[] = [];
  for (let at = start; at < end; at += MOST_SENTENCE_CHARS)
    parts.push({ start: at, end: Math.min(end, at + MOST_SENTENCE_CHARS) });
  return parts;
}

function lineEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at + 1);
  return ends;
}

function split(text: string, ends: readonly number[]): Span[] {
  const starts = [0, ...ends];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return end > start ? [{ start, end }] : [];
  });
}

/** A question and its short answer are one sentence: “And Nvidia? Forty.” */
function joinAnswers(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    const isAnswer = end - start <= ANSWER_CHARS && !YES_OR_NO.test(text.slice(start, end));
    if (last && isAnswer && QUESTION_END.test(text.slice(last.start, last.end)))
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** Lines that ask, answer or object to one another are one paragraph. */
function joinTurns(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let before = '';
  for (const { start, end } of lines) {
    const words = text.slice(start, end);
    const last = joined.at(-1);
    const goesOn = () => before.includes('?') || words.includes('?') || OBJECTION.test(words);
    if (last && TURN.test(before) && TURN.test(words) && goesOn())
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
    before = words;
  }
  return joined;
}

function indexAt(spans: readonly Span[], at: number): number {
  return firstIndexWhere(spans, ({ start }) => start > at) - 1;
}

function clauseEnds(sentence: Span, read: Scene['read']): Span[] {
  return [...read(sentence).matchAll(CLAUSE_END)].map(({ index, 0: { length } }) => ({
    start: sentence.start + index,
    end: sentence.start + index + length,
  }));
}

function clauseOf(ends: readonly Span[], sentence: Span, number: Span, read: Scene['read']): Span {
  const next = firstIndexWhere(ends, ({ end }) => end > number.start);
  const isEnd = ({ start }: Span) =>
    start > number.end + 1 || (start >= number.end && !IS.test(read({ start, end: sentence.end })));
  let last = next;
  while (last < ends.length && !isEnd(ends[last] as Span)) last++;
  const first = beforeAside(ends, next - 1, read);
  return { start: ends[first]?.end ?? sentence.start, end: ends[last]?.start ?? sentence.end };
}

/** A short word in brackets before a number parts no clause: 市销率（PS）为69倍. */
function beforeAside(ends: readonly Span[], last: number, read: Scene['read']): number {
  const signAt = (index: number) => read(ends[index] ?? NOWHERE).trim();
  let first = last;
  while (CLOSING.test(signAt(first))) {
    let opening = first - 1;
    while (opening >= 0 && !OPENING.test(signAt(opening))) opening--;
    const aside = read({ start: ends[opening]?.end ?? 0, end: ends[first]?.start ?? 0 });
    if (opening < 0 || !ABBREVIATED.test(aside)) return first;
    first = opening - 1;
  }
  return first;
}

/** The first line, if it is a heading: short, no whole sentence, and not the first row of a table. */
function titleOf(lower: string, [first, second]: readonly Span[]): Span | null {
  if (!first || !second || first.end > HEADING_CHARS) return null;
  const [one, two] = [first, second].map(({ start, end }) => lower.slice(start, end));
  if (one === undefined || FULL_STOP.test(one)) return null;
  return isRow(one) && isRow(two ?? '') ? null : first;
}
