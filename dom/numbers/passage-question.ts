import type { PassageQuestion } from '../../core/page-numbers/link-passage.ts';
import { composePassage, type Surroundings } from '../../core/page-numbers/passage.ts';
import { attributeOf, closest, parentElementOf } from '../text/safe-node.ts';
import type { BlockPart } from './block-parts.ts';

/** Longer than any tag of a language. */
const MOST_LANGUAGE_CHARS = 100;

/** What the background is asked about a part of the block that begins with `first`. */
export function questionOf(
  part: BlockPart,
  around: Surroundings,
  first: Node,
  pageDate: string | undefined,
): PassageQuestion {
  const before = part.before ?? around.before;
  const { text, mentions, start } = composePassage({ ...around, before }, part);
  const names = mentions.map(({ start, end, entity }) => ({ start, end, entity }));
  return { text, start, names, language: languageOf(first), pageDate: pageDate ?? null };
}

export function isSameQuestion(a: PassageQuestion, b: PassageQuestion): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The language that the page names. */
function languageOf(node: Node): string | null {
  const element = parentElementOf(node);
  const named = element && closest(element, '[lang]');
  const language = named ? attributeOf(named, 'lang') : null;
  return language !== null && language.length <= MOST_LANGUAGE_CHARS ? language : null;
}
