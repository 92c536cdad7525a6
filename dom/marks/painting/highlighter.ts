import type { CategoryId } from '../../../core/entity.ts';
import type { Mark } from '../mark.ts';

/** Paints marks over the page with the CSS Custom Highlight API; highlight.css of the content script has the rules. */
interface Highlighter {
  paint(mark: Mark): void;
  unpaint(mark: Mark): void;
  /** Draws a ring around one mark, or around none. */
  ring(mark: Mark | null): void;
  /** All painted marks, including the ringed one. */
  painted(): Iterable<Mark>;
  clear(): void;
}

const RING_NAME = 'factlight-ring';

/** The highlight name of a category, such as `factlight-models`. */
function highlightName(category: CategoryId): string {
  return `factlight-${category}`;
}

/**
 * Removes what an earlier script left: Firefox ends the scripts of an updated extension before they can clean up. By
 * name, because their highlights are dead objects that must not be touched.
 */
export function removeLeftovers(categories: readonly CategoryId[]): void {
  for (const name of [RING_NAME, ...categories.map(highlightName)]) CSS.highlights.delete(name);
}

export function createHighlighter(categoryOf: (mark: Mark) => CategoryId): Highlighter {
  const highlights = new Map<string, Highlight>();
  const names = new Map<Mark, string>();
  let ringed: Mark | null = null;

  function highlight(name: string): Highlight {
    const known = highlights.get(name);
    if (known) return known;
    const created = new Highlight();
    if (name === RING_NAME) created.priority = 1;
    highlights.set(name, created);
    CSS.highlights.set(name, created);
    return created;
  }

  function ring(mark: Mark | null): void {
    if (ringed) highlights.get(RING_NAME)?.delete(ringed.range);
    ringed = mark;
    if (mark) highlight(RING_NAME).add(mark.range);
  }

  return {
    paint(mark) {
      const name = highlightName(categoryOf(mark));
      names.set(mark, name);
      highlight(name).add(mark.range);
    },
    unpaint(mark) {
      highlights.get(names.get(mark) ?? '')?.delete(mark.range);
      names.delete(mark);
      if (ringed === mark) ring(null);
    },
    ring,
    painted: () => (ringed && !names.has(ringed) ? [...names.keys(), ringed] : names.keys()),
    clear() {
      names.clear();
      ringed = null;
      for (const [name, created] of highlights) {
        created.clear();
        if (CSS.highlights.get(name) === created) CSS.highlights.delete(name);
      }
      highlights.clear();
    },
  };
}
