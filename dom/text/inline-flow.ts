/** Displays through which a word goes on; anything else puts its text in a box of its own. */
const FLOWING = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-base-container', 'none']);

/**
 * Whether the text flows from `before` into `after` without a box edge: every element that begins or ends
 * between the two is inline by its computed style. Asked for hits only.
 */
export function flowsInline(before: Node, after: Node): boolean {
  return leavesInline(before, after) && leavesInline(after, before);
}

/** Whether all elements around `node` that are not around `other` are inline. */
function leavesInline(node: Node, other: Node): boolean {
  for (
    let element = node.parentElement;
    element && !element.contains(other);
    element = element.parentElement
  ) {
    const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
    if (display !== undefined && !FLOWING.has(display)) return false;
  }
  return true;
}
