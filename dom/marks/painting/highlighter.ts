import type { CategoryId } from '../../../core/entity.ts';
import type { Mark } from '../mark.ts';
import { createPatience } from './patience.ts';

/** Paints marks over the page with the CSS Custom Highlight API; highlight.css of the content script has the rules. */
interface Highlighter {
  paint(mark: Mark): void;
  unpaint(mark: Mark): void;
  /** Draws a ring around one mark, or around none. */
  ring(mark: Mark | null): void;
  /** All painted marks, including the ringed one. */
  painted(): Iterable<Mark>;
  /** Paints again what the page took out of the registry, as in-page searches do; a page that insists wins. */
  repair(): void;
  clear(): void;
}

/** A highlight, and the ranges that it should have. */
interface Layer {
  readonly painted: Highlight;
  readonly ranges: Set<AbstractRange>;
}

/** In place of a category. */
export const RING = 'ring';
const RING_NAME = highlightName(RING);

/** The highlight name of a category, such as `factlight-models`. */
function highlightName(category: CategoryId): string {
  return `factlight-${category}`;
}

/**
 * Removes what an earlier script left: Firefox ends the scripts of an updated extension before they can clean up. By
 * name, because their highlights are dead objects that must not be touched.
 */
export function removeLeftovers(categories: readonly CategoryId[]): void {
  for (const category of categories) CSS.highlights.delete(highlightName(category));
}

export function createHighlighter(categoryOf: (mark: Mark) => CategoryId): Highlighter {
  const layers = new Map<string, Layer>();
  const names = new Map<Mark, string>();
  const patience = createPatience();
  let ringed: Mark | null = null;

  function layer(name: string): Layer {
    const known = layers.get(name);
    if (known) return known;
    const created = { painted: new Highlight(), ranges: new Set<AbstractRange>() };
    if (name === RING_NAME) created.painted.priority = 1;
    layers.set(name, created);
    CSS.highlights.set(name, created.painted);
    return created;
  }

  function add(name: string, { range }: Mark): void {
    const { painted, ranges } = layer(name);
    ranges.add(range);
    painted.add(range);
  }

  function remove(name: string, { range }: Mark): void {
    layers.get(name)?.ranges.delete(range);
    layers.get(name)?.painted.delete(range);
  }

  function ring(mark: Mark | null): void {
    if (ringed) remove(RING_NAME, ringed);
    ringed = mark;
    if (mark) add(RING_NAME, mark);
  }

  return {
    paint(mark) {
      const name = highlightName(categoryOf(mark));
      names.set(mark, name);
      add(name, mark);
    },
    unpaint(mark) {
      remove(names.get(mark) ?? '', mark);
      names.delete(mark);
      if (ringed === mark) ring(null);
    },
    ring,
    painted: () => (ringed && !names.has(ringed) ? [...names.keys(), ringed] : names.keys()),
    repair() {
      const damaged = [...layers].filter(([name, each]) => isDamaged(name, each));
      if (!patience.allows(damaged.length > 0)) return;
      for (const [name, { painted, ranges }] of damaged) {
        painted.clear();
        for (const range of ranges) painted.add(range);
        CSS.highlights.set(name, painted);
      }
    },
    clear() {
      names.clear();
      ringed = null;
      for (const [name, { painted }] of layers) {
        painted.clear();
        if (CSS.highlights.get(name) === painted) CSS.highlights.delete(name);
      }
      layers.clear();
    },
  };
}

/** Whether the page has replaced or emptied a highlight. */
function isDamaged(name: string, { painted, ranges }: Layer): boolean {
  return CSS.highlights.get(name) !== painted || painted.size !== ranges.size;
}
