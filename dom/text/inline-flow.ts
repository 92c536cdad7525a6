import { contains, parentElementOf, viewOf } from './safe-node.ts';
import { documentOf } from './tree-order.ts';

/** Values of `display` that let a word continue; any other puts the text in a box of its own. */
const FLOWING = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-base-container', 'none']);

/**
 * Whether text flows from `before` into `after` without a box edge: every element that starts or ends between them has
 * an inline computed style. Costs a style lookup, so call it for hits only.
 */
export function flowsInline(before: Node, after: Node): boolean {
  return leavesInline(before, after) && leavesInline(after, before);
}

/** Whether every element around `node` that is not also around `other` is inline. */
function leavesInline(node: Node, other: Node): boolean {
  for (
    let element = parentElementOf(node);
    element && !contains(element, other);
    element = parentElementOf(element)
  ) {
    if (!isFlowing(element)) return false;
  }
  return true;
}

/** Whether an element's computed style lets a word continue across its edges. */
export function isFlowing(element: Element): boolean {
  const display = viewOf(documentOf(element))?.getComputedStyle(element).display;
  return display === undefined || FLOWING.has(display);
}
