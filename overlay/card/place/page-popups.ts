import type { Rect } from '../../../core/geometry.ts';
import {
  boundsOf,
  contains,
  elementsFromPoint,
  matches,
  parentElementOf,
  viewOf,
} from '../../../dom/text/safe-node.ts';
import { documentOf } from '../../../dom/text/tree-order.ts';

/** A card or menu that the page opens for a name begins within this distance of it. */
const NEAR_PX = 48;
/** What takes up more of the window than this is part of the page's layout. */
const MAX_SHARE = 0.5;
/** Points across and down at which an area is searched. */
const STEPS = [0.04, 0.35, 0.65, 0.96] as const;

/**
 * The boxes in an area that the page seems to have opened for the name at `name`, as hover cards and menus are: out of
 * the flow, close by, painted, and not around the name itself. `host` is our own card.
 */
export function popupsIn(area: Rect, name: Rect, context: Element, host: HTMLElement): Element[] {
  const found = new Set<Element>();
  for (const across of STEPS) {
    for (const down of STEPS) {
      const x = area.left + (area.right - area.left) * across;
      const y = area.top + (area.bottom - area.top) * down;
      const below = elementsFromPoint(documentOf(context), x, y).find((each) => !isCard(each, host));
      const popup = below && popupAround(below, name, context);
      if (popup) found.add(popup);
    }
  }
  return [...found];
}

function popupAround(element: Element, name: Rect, context: Element): Element | null {
  let popup: Element | null = null;
  let isPainted = false;
  for (let each: Element | null = element; each && !contains(each, context); each = parentElementOf(each)) {
    const style = getComputedStyle(each);
    isPainted ||= style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.boxShadow !== 'none';
    const isOut = style.position === 'absolute' || style.position === 'fixed';
    if (isOut && isPainted && isBeside(each, name)) popup = each;
  }
  return popup;
}

function isBeside(element: Element, name: Rect): boolean {
  const { innerWidth, innerHeight } = viewOf(documentOf(element)) ?? window;
  const box = boundsOf(element);
  if (box.width * box.height > innerWidth * innerHeight * MAX_SHARE) return false;
  const dx = Math.max(name.left - box.right, 0, box.left - name.right);
  const dy = Math.max(name.top - box.bottom, 0, box.top - name.bottom);
  return Math.hypot(dx, dy) < NEAR_PX;
}

/** The host itself, or another card: hosts are popovers that nothing but us closes. */
function isCard(element: Element, host: HTMLElement): boolean {
  return (
    element === host ||
    (parentElementOf(element) === parentElementOf(host) && matches(element, ':popover-open'))
  );
}
