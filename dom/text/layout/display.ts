import { nameOf, viewOf } from '../safe-node.ts';
import { documentOf } from '../tree-order.ts';

/** Values of `display` that let a word continue; any other puts the text in a box of its own. */
export const FLOWING: ReadonlySet<string> = new Set([
  'inline',
  'contents',
  'ruby',
  'ruby-base',
  'ruby-base-container',
  'none',
]);

/** The computed `display` of an element; `inline` in a document without a window, where nothing is laid out. */
export function displayOf(element: Element): string {
  return viewOf(documentOf(element))?.getComputedStyle(element).display ?? 'inline';
}

export function isMonospaced(element: Element): boolean {
  const family = viewOf(documentOf(element))?.getComputedStyle(element).fontFamily ?? '';
  return /mono|courier|consolas|menlo/i.test(family);
}

/**
 * Whether an element is part of a line: text flows through it, or it is a box among words. A hidden element counts as
 * what its kind normally is, because nothing tells us when it is shown.
 */
export function isInLine(element: Element): boolean {
  const display = displayOf(element);
  if (display === 'none') return nameOf(element).includes('-');
  return FLOWING.has(display) || display.startsWith('inline-');
}
