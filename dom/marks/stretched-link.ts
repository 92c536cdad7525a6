import { distanceTo } from '../../core/geometry.ts';

/** Elements that pages stretch over a card so that all of it can be clicked. */
const LINKS = 'a[href], button, label, [role=link], [role=button]';

/**
 * Whether `top` belongs to a transparent link over the box that also contains `text`, at a point in client coordinates.
 * The whole card is then the link, and its text is what the reader sees.
 */
export function isStretchedLink(top: Element, text: Node, x: number, y: number): boolean {
  const link = top.closest(LINKS);
  if (!link || !containingBox(link)?.contains(text)) return false;
  // A button's background covers its own box, but not the box that it stretches.
  const isOnLink = [...link.getClientRects()].some((rect) => distanceTo(rect, { x, y }) === 0);
  const parts = isOnLink ? [null, '::before', '::after'] : ['::before', '::after'];
  return parts.every((part) => isTransparent(getComputedStyle(link, part)));
}

/** The element over which the link around `top` may be stretched; null if there is no such link. */
export function boxUnderLink(top: Element): Element | null {
  const link = top.closest(LINKS);
  return link && containingBox(link);
}

/** The containing block of a box stretched by the link; null for the page, which anything may cover. */
function containingBox(link: Element): Element | null {
  for (
    let element = link.parentElement;
    element && element !== element.ownerDocument.body;
    element = element.parentElement
  ) {
    const { position, transform, contain } = getComputedStyle(element);
    if (position === 'fixed') return null;
    if (position !== 'static' || transform !== 'none' || contain.includes('paint')) return element;
  }
  return null;
}

export function isTransparent({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundImage === 'none' && /^(transparent|rgba\(.*, 0\)|.* \/ 0\))$/.test(backgroundColor);
}
