import type { Span } from '../mention.ts';

const SENTENCE_END = /[.!?。！？]["”’»)）」]*(?=\s|$)|[。！？]["”’»）」]*|[;；]|\n/gu;
const ABBREVIATION =
  /(?:\b(?:mrd|mio|bn|mn|u\.s|u\.k|vs|approx|ca|z\.b|d\.h|nr|no|st|dr|mr|ms)|(?<!\p{L})\p{L})\.$/iu;
const CLAUSE_END =
  /[,;:(—–](?=\s|\S?\s|$)|[,(](?=\D)|[，；：、（）;)]|\s—\s|\t|[|｜…]|\s(?:and|while|whereas|against|but|und|et|y|e|и)\s/giu;
const CELLS = /[\t|｜]/u;
const HEADING_CHARS = 140;

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
  /** Lines above that speak for it: a headline, and in a table the header. */
  readonly heading: string;
  /** Where the headline ends; 0 if there is none. */
  readonly titleEnd: number;
  /** The text of a span, in lower case. */
  readonly read: (span: Span) => string;
}

/** Splits a text once, and says for each number where it stands. */
export function createScenes(text: string): (number: Span) => Scene {
  const lower = foldCase(text);
  const sentences = split(text, sentenceEnds(text));
  const lines = split(
    text,
    [...text.matchAll(/\n/g)].map((match) => match.index + 1),
  );
  const read = ({ start, end }: Span) => lower.slice(start, end);
  return (number) => {
    const sentence = around(sentences, number);
    const line = around(lines, number);
    const isRow = CELLS.test(read(line));
    return {
      text,
      clause: clauseOf(lower, sentence, number),
      sentence,
      previous: before(sentences, sentence),
      line,
      isRow,
      heading: headingOf(lower, lines, line),
      titleEnd: titleEnd(lines, line),
      read,
    };
  };
}

/** Lower case of the same length, with plain apostrophes. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
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
    .map((match) => match.index + match[0].length);
}

function split(text: string, ends: readonly number[]): Span[] {
  const starts = [0, ...ends];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

function around(spans: readonly Span[], { start }: Span): Span {
  return spans.findLast((span) => span.start <= start) ?? { start: 0, end: start };
}

function before(spans: readonly Span[], { start }: Span): Span {
  return spans.findLast((span) => span.start < start && span.end > span.start) ?? { start: 0, end: 0 };
}

function clauseOf(lower: string, sentence: Span, number: Span): Span {
  let { start, end } = sentence;
  for (const match of lower.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const at = sentence.start + match.index;
    if (at + match[0].length <= number.start) start = at + match[0].length;
    else if (at >= number.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

function titleEnd([first]: readonly Span[], line: Span): number {
  return first && first.start !== line.start && first.end <= HEADING_CHARS ? first.end : 0;
}

/** The first line if it is a heading, and the lines above a row. */
function headingOf(lower: string, lines: readonly Span[], line: Span): string {
  const [first] = lines;
  if (!first || first.start === line.start) return '';
  const title = lower.slice(0, titleEnd(lines, line));
  const header =
    lines[1] && lines[1].start < line.start && CELLS.test(lower.slice(lines[1].start, lines[1].end))
      ? lower.slice(lines[1].start, lines[1].end).split(CELLS).slice(1).join(' ')
      : '';
  return `${title} ${header}`;
}
