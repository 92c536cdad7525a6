import type { Span } from '../mention.ts';
import type { Question } from './choose-value.ts';
import { isDenying } from './language/statements.ts';
import type { PageOfNumbers } from './page-of-numbers.ts';
import type { Party } from './party/find-party.ts';
import type { Scene } from './scene.ts';
import { hasWord } from './word-finder.ts';

/** What goes on after a semicolon is of the same. */
const SEMICOLON_CHARS = 3;
const ENDS_WITH_SEMICOLON = /[;；]\s*$/u;
const FULL_STOP = /[.!?。！？](?=\s|$)|[。！？]/u;
const BEFORE_CHARS = 320;
const FRAGMENT_CHARS = 12;

/**
 * Whether a list has a word where a narrower value must be spoken of. Words of another sentence that say the measure may
 * say the part too: “AIME 2024”.
 */
export function saysAround(
  scene: Scene,
  { id, reach }: Party,
  measure: readonly Span[],
  page: PageOfNumbers,
): Question['says'] {
  const { previous, line } = scene;
  const isFar = reach === 'before' || reach === 'sole';
  const spans = [
    { ...scene.sentence, start: startOfWhole(scene) },
    ...(scene.isRow || reach === 'heading' ? scene.headings : []),
    // 十六家。 Less than a sentence, it belongs to the next.
    ...(previous.end - previous.start <= FRAGMENT_CHARS && previous.start >= line.start ? [previous] : []),
    // What a sentence denies is not what the next one is of.
    ...(isFar ? [scene.previous].filter((each) => !isDenying(scene.read(each))) : measure),
  ];
  return (list) =>
    spans.some((span) => hasWord(page.words, list, span)) || (page.wordsOfId(id)[list]?.length ?? 0) > 0;
}

/** Where the sentence begins that a semicolon parts. */
function startOfWhole({ sentence, line, read }: Scene): number {
  const { start } = sentence;
  if (!ENDS_WITH_SEMICOLON.test(read({ start: start - SEMICOLON_CHARS, end: start }))) return start;
  const before = read({ start: Math.max(line.start, start - BEFORE_CHARS), end: start });
  return start - (before.split(FULL_STOP).at(-1)?.length ?? 0);
}
