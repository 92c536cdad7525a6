import { nameOf, viewOf } from '../safe-node.ts';
import { documentOf } from '../tree-order.ts';

/** Values of `display` that let a word continue; any other puts the text in a box of its own. */
const FLOWING: ReadonlySet<string> = new Set([
  'inline',
  'contents',
  'ruby',
  'ruby-base',
  'ruby-base-container',
  'none',
]);

/** Whether a style lets a word continue across the edges of its element. A hidden float will be a box when it is shown. */
export function letsFlow({ display, float, position }: CSSStyleDeclaration): boolean {
  if (display === 'none') return float === 'none' && position !== 'absolute';
  return FLOWING.has(display);
}

/** Null in a document without a window, where nothing is laid out. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return viewOf(documentOf(element))?.getComputedStyle(element) ?? null;
}

/** The computed `display` of an element; `inline` where nothing is laid out. */
function displayOf(element: Element): string {
  return styleOf(element)?.display ?? 'inline';
}

export function isMonospaced(element: Element): boolean {
  const family = styleOf(element)?.fontFamily ?? '';
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
