/** Heights, as shares of the window, at which the first text of the viewport is sought. */
const PROBES = [0.1, 0.3, 0.5, 0.7];

/**
 * The element that is shown near the top of the window, to begin with when the page is scrolled; undefined
 * when it is not scrolled or nothing is shown there.
 */
export function topmostNode(page: Document): Node | undefined {
  const view = page.defaultView;
  if (!view || view.scrollY === 0) return undefined;
  for (const share of PROBES) {
    const element = page.elementFromPoint(view.innerWidth / 2, view.innerHeight * share);
    if (element && element !== page.body && element !== page.documentElement) return element;
  }
  return undefined;
}
