import { distanceTo } from '../../core/geometry.ts';

/** What a page stretches over a card to make all of it one target. */
const LINKS = 'a[href], button, label, [role=link], [role=button]';

/**
 * Whether `top` is of a link that lies transparent over the box that also holds `text`, at a point in client
 * coordinates: the whole card is the link, and its text is what the reader sees.
 */
export function isStretchedLink(top: Element, text: Node, x: number, y: number): boolean {
  const link = top.closest(LINKS);
  if (!link || !containingBox(link)?.contains(text)) return false;
  // A button's own colour does not reach as far as what it stretches.
  const isOnLink = [...link.getClientRects()].some((rect) => distanceTo(rect, { x, y }) === 0);
  const parts = isOnLink ? [null, '::before', '::after'] : ['::before', '::after'];
  return parts.every((part) => isTransparent(getComputedStyle(link, part)));
}

/** The element that the link which `top` belongs to may be stretched over; null when there is no such link. */
export function boxUnderLink(top: Element): Element | null {
  const link = top.closest(LINKS);
  return link && containingBox(link);
}

/** The element that a box stretched by the link is laid out in; null for the page, over which anything may lie. */
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
