import { bodyOf, elementFromPoint, rootOf, viewOf } from '../text/safe-node.ts';

/** Heights, as fractions of the window, at which to look for the first visible text. */
const PROBE_HEIGHTS = [0.1, 0.3, 0.5, 0.7];

/**
 * An element near the top of the window, where reading should start on a scrolled page. Undefined if the page is not
 * scrolled or shows nothing there.
 */
export function topmostNode(page: Document): Node | undefined {
  const view = viewOf(page);
  if (!view || view.scrollY === 0) return undefined;
  for (const height of PROBE_HEIGHTS) {
    const element = elementFromPoint(page, view.innerWidth / 2, view.innerHeight * height);
    if (element && element !== bodyOf(page) && element !== rootOf(page)) return element;
  }
  return undefined;
}
