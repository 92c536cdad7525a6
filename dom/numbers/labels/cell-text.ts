import { looksLikeValue } from '../../../core/page-numbers/looks-like-value.ts';
import { parentElementOf } from '../../text/safe-node.ts';
import { textNodesIn } from '../../text/tree-order.ts';

/** What says what a number is of is no longer than this, as a headline is. */
const MOST_CHARS = 140;
/** Nor does it have more text nodes, white space included. */
const MOST_NODES = 100;
const BOLD = 600;

/** The text of a short element, without looking at computed styles; null if it is long. */
function shortText(element: Element): string | null {
  let text = '';
  let count = 0;
  for (const node of textNodesIn(element)) {
    text += node.data.length > MOST_CHARS ? node.data.trim() : node.data;
    if (++count > MOST_NODES || text.replace(/\s+/g, ' ').length > MOST_CHARS) return null;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether an element can be a label: it says something, and is short. */
export function isLabel(element: Element): boolean {
  return (shortText(element) ?? '') !== '';
}

export function hasLetter(cell: Element): boolean {
  return /\p{L}/u.test(shortText(cell) ?? '');
}

/** Whether a cell states a quantity, and so is none of those that say what it is of. */
export function isValue(cell: Element): boolean {
  return looksLikeValue(shortText(cell) ?? '');
}

/** Whether the text of a cell is set in bold. */
export function isBold(cell: Element): boolean {
  for (const node of textNodesIn(cell)) {
    const around = /\S/.test(node.data) ? parentElementOf(node) : null;
    if (around) return Number(getComputedStyle(around).fontWeight) >= BOLD;
  }
  return false;
}
