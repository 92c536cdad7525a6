import { isShadowRoot, kindOf } from '../text/element-kinds.ts';
import { follows } from '../text/tree-order.ts';
import type { Mark } from './mark.ts';
import { isStretchedLink, isTransparent } from './stretched-link.ts';

/** The element that contains a text node; the host, if its parent is a shadow root. */
export function elementOf(text: Node): Element | null {
  const { parentElement, parentNode } = text;
  return parentElement ?? (parentNode && isShadowRoot(parentNode) ? parentNode.host : null);
}

/** Whether `top`, an element over the mark and inside the mark's own element, is part of the mark or transparent. */
export function isUncovered({ range }: Mark, top: Element): boolean {
  const ends = [elementOf(range.startContainer), elementOf(range.endContainer)];
  for (let element: Element | null = top; element; element = element.parentElement) {
    if (ends.includes(element) || isWithin(element, range)) return true;
    if (kindOf(element) === 'atom' || !isTransparent(getComputedStyle(element))) return false;
  }
  return false;
}

/** Whether only stretched links lie over the mark's own element; `stack` lists the elements, topmost first. */
export function isReached(stack: readonly Element[], { range }: Mark, x: number, y: number): boolean {
  const ends = [boxOf(range.startContainer), boxOf(range.endContainer)];
  const depth = stack.findIndex((element) => ends.some((end) => end?.contains(element)));
  return (
    depth >= 0 && stack.slice(0, depth).every((over) => isStretchedLink(over, range.startContainer, x, y))
  );
}

function isWithin(element: Element, { startContainer, endContainer }: AbstractRange): boolean {
  return follows(element, startContainer) && follows(endContainer, element);
}

/** The innermost element around the text that has a box. */
function boxOf(text: Node): Element | null {
  let element = elementOf(text);
  while (element && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element;
}
