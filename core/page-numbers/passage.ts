import type { Mention } from '../mention.ts';

/** A text with the mentions in it. */
export interface TextPart {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** What the page says around a block of text with numbers, nearest last. */
export interface Surroundings {
  /** Headline and heading. */
  readonly titles: readonly TextPart[];
  /** The block before, or the one that introduces a list. */
  readonly before: TextPart | null;
  /** What heads its row and its column, or names its value in a list of definitions. */
  readonly labels: readonly TextPart[];
}

/** A text that can be read for itself: the block's own text comes last, and begins at `start`. */
export interface Passage extends TextPart {
  readonly start: number;
}

/** core/numbers/scene.ts takes a first line of up to this length for a headline. */
const TITLE_CHARS = 139;
/** How far back core/numbers/ looks for what is measured, rounded up. */
const BEFORE_CHARS = 400;
/** The labels of a cell are short and few; a page may make any number of them. */
const LABELS_CHARS = 2000;
const CELL_BREAK = ' | ';

/** Joins a block and its surroundings: the titles in one line, what comes before, then the block with its labels. */
export function composePassage({ titles, before, labels }: Surroundings, own: TextPart): Passage {
  const title = joinTitles(titles);
  const parts: TextPart[] = [
    end(title, '\n'),
    ...(before ? [end(lastChars(before), '\n')] : []),
    ...nearest(labels).map((label) => end(oneLine(label), CELL_BREAK)),
  ];
  const around = join(parts);
  return { ...join([around, own]), start: around.text.length };
}

/** As many labels as fit, the last ones. */
function nearest(labels: readonly TextPart[]): readonly TextPart[] {
  let chars = 0;
  const tooFar = labels.findLastIndex(({ text }) => {
    chars += text.length + CELL_BREAK.length;
    return chars > LABELS_CHARS;
  });
  return labels.slice(tooFar + 1);
}

/** As many of the titles as fit, the nearest first. */
function joinTitles(titles: readonly TextPart[]): TextPart {
  return titles.map(oneLine).reduceRight<TextPart>(
    (nearer, title) => {
      const both = nearer.text === '' ? title : join([end(title, ': '), nearer]);
      return both.text.length <= TITLE_CHARS ? both : nearer;
    },
    { text: '', mentions: [] },
  );
}

function join(parts: readonly TextPart[]): TextPart {
  let text = '';
  const mentions: Mention[] = [];
  for (const part of parts) {
    for (const each of part.mentions) mentions.push(moved(each, text.length));
    text += part.text;
  }
  return { text, mentions };
}

function end({ text, mentions }: TextPart, sign: string): TextPart {
  return { text: text + sign, mentions };
}

/** Line breaks would make several lines of it, and an icon before a word a name of it. No offset changes. */
function oneLine({ text, mentions }: TextPart): TextPart {
  return { text: text.replace(/[\s\uFFFC]/g, ' '), mentions };
}

function lastChars(part: TextPart): TextPart {
  const { text, mentions } = oneLine(part);
  const from = Math.max(0, text.length - BEFORE_CHARS);
  const kept = mentions.filter(({ start }) => start >= from);
  return { text: text.slice(from), mentions: kept.map((each) => moved(each, -from)) };
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}
