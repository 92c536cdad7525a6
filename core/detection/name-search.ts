import { findName, type NameFinder } from '../gazetteer/find-name.ts';
import { beginsName } from '../text/word-boundaries.ts';
import type { PageDetector } from './page-detector.ts';

const NOTHING = { mentions: [], isOpen: false };

/**
 * Stands in for a page's detector until it is needed, so that a page without a name never loads it: finds no mention,
 * and calls `onNeeded` for each block in which one may be.
 */
export function createNameSearch(finder: NameFinder, onNeeded: () => void): PageDetector {
  return {
    findName: (text, from) => findName(text, from, finder),
    // biome-ignore lint/correctness/useYield: a block that waits for its detector takes no time.
    *detect(text) {
      if (mayNameSomething(text, finder)) onNeeded();
      return NOTHING;
    },
    learn: () => false,
    categoryOf: () => '',
  };
}

/** Characters in which a name is looked for; a longer text is taken to have one, because the search has to end. */
const MOST_CHARS = 65_536;

function mayNameSomething(text: string, finder: NameFinder): boolean {
  if (text.length > MOST_CHARS) return true;
  let at = findName(text, 0, finder);
  while (at >= 0 && !beginsName(text, at)) at = findName(text, at + 1, finder);
  return at >= 0;
}
