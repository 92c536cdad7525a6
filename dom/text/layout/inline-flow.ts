import { contains, parentElementOf } from '../safe-node.ts';
import { letsFlow, styleOf } from './display.ts';
import { gapBetween } from './text-gap.ts';

/**
 * Whether a name may go on from `before` to `after`: every element that starts or ends between them has an inline
 * computed style, or else the reader sees the two side by side. Costs a style lookup, so call it for hits only.
 */
export function flowsInline(before: Text, after: Text): boolean {
  if (leavesInline(before, after) && leavesInline(after, before)) return true;
  return gapBetween(before, after) !== 'wide';
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
  const style = styleOf(element);
  return style === null || letsFlow(style);
}
