import { isShadowRoot } from '../text/element-kinds.ts';
import { boundsOf, isVisible, matches, parentElementOf, parentOf } from '../text/safe-node.ts';
import { follows } from '../text/tree-order.ts';
import type { Mark } from './mark.ts';
import { isPaintedOver } from './paint-order.ts';
import { isSeeThrough } from './see-through.ts';

/** The element that contains a text node; the host, if its parent is a shadow root. */
export function elementOf(text: Node): Element | null {
  const parent = parentOf(text);
  if (parent && isShadowRoot(parent)) return parent.host;
  return parentElementOf(text);
}

/** The innermost element around the text that has a box. */
export function boxOf(text: Node): Element | null {
  return boxAround(elementOf(text));
}

/** The element, or the innermost one around it, that has a box. */
export function boxAround(element: Element | null): Element | null {
  let box = element;
  while (box && getComputedStyle(box).display === 'contents') box = parentElementOf(box);
  return box;
}

/** Whether an element is the mark's own, or lies within it. */
export function isPartOf({ range }: Mark, element: Element): boolean {
  const { startContainer, endContainer } = range;
  if (element === elementOf(startContainer) || element === elementOf(endContainer)) return true;
  return follows(element, startContainer) && follows(endContainer, element);
}

/**
 * Whether the reader sees the mark at a point in client coordinates, where its text is in `box`. `stack` lists the
 * elements there, topmost first.
 */
export function isSeen(mark: Mark, box: Element, stack: readonly Element[], x: number, y: number): boolean {
  if (!isShown(box)) return false;
  const isClear = (element: Element) => isPartOf(mark, element) || isSeeThrough(element, x, y);
  const depth = stack.indexOf(box);
  if (depth >= 0) return stack.slice(0, depth).every(isClear);
  // Hit tests leave out what the pointer passes through, what is inert, and some text that overflows its box.
  return (
    !isClipped(box, stack, x, y) &&
    stack.every((element) => isClear(element) || !(isModal(element) || isPaintedOver(element, box)))
  );
}

/** Whether an element is displayed at all; false at opacity 0, for example. */
export function isShown(element: Element): boolean {
  return isVisible(element, { opacityProperty: true, visibilityProperty: true });
}

function isModal(element: Element): boolean {
  return matches(element, 'dialog:modal');
}

/** Whether a box around `box` cuts off the point. One that is in the stack is not cut off itself. */
function isClipped(box: Element, stack: readonly Element[], x: number, y: number): boolean {
  let position = 'static';
  for (let element: Element | null = box; element && !stack.includes(element); element = elementOf(element)) {
    const style = getComputedStyle(element);
    // Too little is known of these: a clip may leave out anything, and a hidden back may be turned to the reader.
    if (style.clipPath !== 'none' || style.backfaceVisibility === 'hidden') return true;
    const isAround =
      position === 'static' ||
      (position === 'absolute' && style.position !== 'static') ||
      style.transform !== 'none';
    if (!isAround) continue;
    position = /absolute|fixed/.test(style.position) ? style.position : 'static';
    if (style.overflow === 'visible') continue;
    const { left, top, right, bottom } = boundsOf(element);
    if (x < left || x > right || y < top || y > bottom) return true;
  }
  return false;
}
