import { isShadowRoot, kindOf } from '../text/element-kinds.ts';
import type { Mark } from './mark.ts';
import { isStretchedLink, isTransparent } from './stretched-link.ts';

/** The element that holds a text; of text right below a shadow root, the host. */
export function elementOf(text: Node): Element | null {
  const { parentElement, parentNode } = text;
  return parentElement ?? (parentNode && isShadowRoot(parentNode) ? parentNode.host : null);
}

/** Whether `top`, which lies in the mark's own element and over the mark, is part of it or hides nothing. */
export function isUncovered({ range }: Mark, top: Element): boolean {
  const ends = [elementOf(range.startContainer), elementOf(range.endContainer)];
  for (let element: Element | null = top; element; element = element.parentElement) {
    if (ends.includes(element) || isWithin(element, range)) return true;
    if (kindOf(element) === 'atom' || !isTransparent(getComputedStyle(element))) return false;
  }
  return false;
}

/** Whether nothing but stretched links lies over the mark's own element; `stack` has the elements from the top down. */
export function isReached(stack: readonly Element[], { range }: Mark, x: number, y: number): boolean {
  const ends = [boxOf(range.startContainer), boxOf(range.endContainer)];
  const depth = stack.findIndex((element) => ends.some((end) => end?.contains(element)));
  return (
    depth >= 0 && stack.slice(0, depth).every((over) => isStretchedLink(over, range.startContainer, x, y))
  );
}

function isWithin(element: Element, { startContainer, endContainer }: AbstractRange): boolean {
  return (
    (startContainer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (endContainer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  );
}

/** The element whose box holds the text. */
function boxOf(text: Node): Element | null {
  let element = elementOf(text);
  while (element && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element;
}
