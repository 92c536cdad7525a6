import { intersect, type Point, type Rect } from '../../../core/geometry.ts';
import { boundsOf, isAttached, isVisible, matches, rootOf } from '../../../dom/text/safe-node.ts';
import { documentOf } from '../../../dom/text/tree-order.ts';
import { popupsIn } from './page-popups.ts';

/** When the area is searched again after a card opens: most pages' own hover cards are there by then. */
const SEARCH_AT_MS = [150, 300, 450, 600, 800, 1100] as const;

/** The name as it is now. */
interface NamePlace {
  readonly rect: () => DOMRect | null;
  readonly context: Element | null;
}

interface PopupWatch {
  /** Searches the box of a card whose corner is there. */
  search(corner: Point): void;
  /** Whether a card with its corner there covers no popup that was found. */
  isClear(corner: Point): boolean;
  /** The same, and it is inside the window and does not cover the name. */
  isGood(corner: Point, name: Rect): boolean;
  /** A rectangle around the name and the popups at it. */
  around(name: Rect): DOMRect;
}

/** Keeps a card off what the page itself opens at the same name; `onFound` when something has opened. */
export function createPopupWatch(
  host: HTMLElement,
  { rect, context }: NamePlace,
  onFound: () => void,
  signal: AbortSignal,
): PopupWatch {
  const popups = new Map<Element, Rect>();

  const searchIn = (area: Rect) => {
    const name = rect();
    if (name === null || context === null) return;
    for (const popup of popupsIn(area, name, context, host)) {
      popups.set(popup, boundsOf(popup));
    }
  };
  const searchAgain = () => {
    // A card that the reader has reached stays where it is.
    if (matches(host, ':hover')) return;
    const before = popups.size;
    searchIn(boundsOf(host));
    if (popups.size > before) onFound();
  };
  const timers = SEARCH_AT_MS.map((ms) => setTimeout(searchAgain, ms));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });

  /** One that has closed keeps its place while the reader is on the card, which would jump otherwise. */
  const current = () => {
    for (const popup of popups.keys()) {
      if (isOpen(popup)) popups.set(popup, boundsOf(popup));
      else if (!matches(host, ':hover')) popups.delete(popup);
    }
    return [...popups.values()];
  };
  const boxAt = ({ x, y }: Point): Rect => {
    const { offsetWidth, offsetHeight } = host;
    return { left: x, top: y, right: x + offsetWidth, bottom: y + offsetHeight };
  };
  const isClear = (corner: Point) => current().every((box) => intersect(box, boxAt(corner)) === null);

  return {
    search: (corner) => searchIn(boxAt(corner)),
    isClear,
    isGood(corner, name) {
      const box = boxAt(corner);
      const height = rootOf(documentOf(host))?.clientHeight ?? 0;
      const isInside = box.top >= 0 && box.bottom <= height;
      return isInside && intersect(box, name) === null && isClear(corner);
    },
    around(name) {
      const boxes = [name, ...current()];
      const [left, top] = [
        Math.min(...boxes.map((box) => box.left)),
        Math.min(...boxes.map((box) => box.top)),
      ];
      const right = Math.max(...boxes.map((box) => box.right));
      return new DOMRect(left, top, right - left, Math.max(...boxes.map((box) => box.bottom)) - top);
    },
  };
}

function isOpen(popup: Element): boolean {
  return isAttached(popup) && isVisible(popup, { opacityProperty: true, visibilityProperty: true });
}
