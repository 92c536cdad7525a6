import type { PageDetector } from '../detection/page-detector.ts';
import type { Mention, Span } from '../mention.ts';
import { guessLanguage } from '../numbers/language/guess-language.ts';
import { createNumberLinker } from '../numbers/link-numbers.ts';
import type { NumberLink } from '../numbers/number-link.ts';
import type { NumberTable } from '../numbers/number-table.ts';
import type { Resumable } from '../resumable.ts';
import { cutText } from '../text/cut-text.ts';

/** About twenty printed pages. Found in a quarter of a second; showing more would make the page slow. */
const MAX_CHECKED_CHARS = 50_000;
/** Up to this length, every sentence is evidence for every number. */
const WHOLE_CHARS = 8192;
/** A longer text is linked in parts, so that the page stays responsive. */
const PART_CHARS = 4096;
/** What of the text before a part is seen with it: a few sentences. */
const BEFORE_CHARS = 1024;
/** A first line up to this length is a headline, which every part sees. */
const HEADLINE_CHARS = 140;

/** What was found in a text. */
export interface TextFindings {
  /** The part of the text that was read. */
  readonly text: string;
  readonly uncheckedChars: number;
  /** Undefined if the script decides, or nothing does. */
  readonly language: string | undefined;
  readonly mentions: readonly Mention[];
  readonly links: readonly NumberLink[];
  /** All numbers that the text states, linked or not. */
  readonly quantities: readonly Span[];
}

interface KnownNamesAndNumbers {
  readonly detector: Pick<PageDetector, 'detect'>;
  readonly table: NumberTable;
}

/** Finds the names and numbers of a text, in steps of a few milliseconds. */
export function* findInText(
  whole: string,
  { detector, table }: KnownNamesAndNumbers,
): Resumable<TextFindings> {
  const text = whole.slice(0, cutText(whole, MAX_CHECKED_CHARS)[0]?.end ?? 0);
  const { mentions } = yield* detector.detect(text);
  const language = guessLanguage(text);
  const links: NumberLink[] = [];
  const quantities: Span[] = [];
  let read: readonly Span[] = [];
  const link = createNumberLinker(table, (found) => {
    read = found;
  });
  yield;
  for (const part of partsOf(text)) {
    const { seen, offset, start, end } = part;
    const inPart = (span: Span) => span.start + offset >= start && span.start + offset < end;
    const near = mentions.filter((each) => each.start >= start - BEFORE_CHARS && each.end <= end);
    const shifted = near.map((each) => shift(each, -offset)).filter((each) => each.start >= part.head);
    const headline = mentions.filter((each) => each.end <= part.head);
    const found = link(seen, [...headline, ...shifted], { language }).filter(inPart);
    links.push(...found.map((each) => shift(each, offset)));
    quantities.push(...read.filter(inPart).map((each) => shift(each, offset)));
    yield;
  }
  return { text, uncheckedChars: whole.length - text.length, language, mentions, links, quantities };
}

/** A part of a text as it is linked: with its headline, and with what stands before it. */
interface Part extends Span {
  readonly seen: string;
  /** Length of the headline in `seen`. */
  readonly head: number;
  /** From places in `seen`, the headline excepted, to places in the text. */
  readonly offset: number;
}

function partsOf(text: string): readonly Part[] {
  if (text.length <= WHOLE_CHARS) return [{ start: 0, end: text.length, seen: text, head: 0, offset: 0 }];
  const firstLine = text.indexOf('\n') + 1;
  const headline = firstLine <= HEADLINE_CHARS ? firstLine : 0;
  return cutText(text, PART_CHARS).map(({ start, end }) => {
    // From the beginning of a line, or half a sentence could pass for a headline.
    const line = start === 0 ? 0 : text.indexOf('\n', Math.max(0, start - BEFORE_CHARS)) + 1;
    const from = line > 0 && line <= start ? line : start;
    const head = from < headline ? 0 : headline;
    return { start, end, seen: text.slice(0, head) + text.slice(from, end), head, offset: from - head };
  });
}

function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
