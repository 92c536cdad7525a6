import type { Span } from '../../mention.ts';
import { endsInNegation } from '../language/statements.ts';
import type { PreparedTopic } from '../prepare-topic.ts';
import type { Scene } from '../scene.ts';
import { type Found, hasWord, wordsWithin } from '../word-finder.ts';

/** How far from a number its measure is said. */
export type Nearness = 'clause' | 'sentence' | 'after' | 'previous' | 'heading' | 'before';

const BEFORE_CHARS = 320;
const DENIAL_CHARS = 12;
/** “May not exceed” is what is measured. */
const LIMITS = /^(?:exceed|surpass|top)/u;

/** Where what is measured is said, nearest first; null if nowhere. */
export function measureSaid(
  prepared: PreparedTopic,
  number: Span,
  scene: Scene,
  words: Found,
): Nearness | null {
  const isSaid = isSaidIn(prepared, words);
  if (isSaid(scene.clause)) return 'clause';
  if (scene.column && !isSaid(scene.column.own) && scene.column.others.some(isSaid)) return null;
  if (isSaid({ start: scene.sentence.start, end: number.end })) return 'sentence';
  if (isSaid(scene.sentence)) return 'after';
  if (!scene.isRow && scene.previous.start >= scene.titleEnd && isSaid(scene.previous)) return 'previous';
  if (scene.headings.some(isSaid)) return 'heading';
  const before = { start: Math.max(0, scene.sentence.start - BEFORE_CHARS), end: scene.sentence.start };
  return isSaid(before) ? 'before' : null;
}

/** Places have numbers of everything: what is measured must be said before the number. */
export function saidBefore(
  prepared: PreparedTopic,
  { isRow, previous, line }: Scene,
  words: Found,
): Nearness | null {
  const isOfParagraph = !isRow && previous.start >= line.start;
  return isOfParagraph && isSaidIn(prepared, words)(previous) ? 'previous' : null;
}

/** Whether all that is said of the measure is that it is not: “with no venture capital”. */
export function isDenied({ says }: PreparedTopic, { sentence, read }: Scene, words: Found): boolean {
  const said = saidIn({ says }, sentence, words);
  const isDeniedAt = ({ start, end }: Span) =>
    !LIMITS.test(read({ start, end })) &&
    endsInNegation(
      read({ start: Math.max(sentence.start, start - DENIAL_CHARS), end: start }),
      read(sentence),
    );
  return said.length > 0 && said.every(isDeniedAt);
}

export function isSaidIn({ says }: PreparedTopic, words: Found): (span: Span) => boolean {
  return (span) => says === null || hasWord(words, says, span);
}

/** The words within a span that say what is measured. */
export function saidIn({ says }: Pick<PreparedTopic, 'says'>, span: Span, words: Found): readonly Span[] {
  return says === null ? [] : wordsWithin(words[says] ?? [], span);
}
