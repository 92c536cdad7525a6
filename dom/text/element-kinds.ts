import { EDITABLE } from './editable.ts';
import { isInLine } from './layout/display.ts';
import { attributeOf, elementsBelow, matches, nameOf, nodeTypeOf } from './safe-node.ts';

/**
 * How an element affects the text around it: the text flows through it (`inline`), ends at it (`break`), ignores it
 * (`skip`), treats it as one foreign character (`atom`) or as a line break (`newline`).
 */
export type ElementKind = 'break' | 'inline' | 'skip' | 'atom' | 'newline';

const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...tags('inline', 'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rbc'),
  ...tags('inline', 'ruby s small span strike strong time tt u var'),
  // Invisible between two letters.
  ...tags('skip', 'link meta noscript param rp rt rtc script source style template track wbr'),
  // Part of the line but not of a word; the text inside is a block of its own.
  ...tags('atom', 'audio canvas code embed iframe img input kbd math meter object picture progress samp'),
  ...tags('atom', 'select sub sup svg textarea video'),
  ...tags('newline', 'br'),
  // Boxes of their own, however they are laid out.
  ...tags('break', 'body button fieldset html legend option slot summary td th'),
]);

/** Inline tags that a page makes cells of a table of. */
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader', 'term', 'definition']);

/**
 * Decided by tag name, because computed styles would cost more than the rest of the walk; only unknown elements and
 * those that normally are blocks are asked, which is where a run ends.
 */
export function kindOf(element: Element): ElementKind {
  const name = nameOf(element);
  // Its HTML is text of the page, in boxes of its own.
  if (name === 'svg' && elementsBelow(element, 'foreignObject').length > 0) return 'break';
  const kind = KINDS.get(name) ?? (isInLine(element) ? 'inline' : 'break');
  if (kind !== 'inline') return kind;
  if (CELL_ROLES.has(attributeOf(element, 'role') ?? '')) return 'break';
  return matches(element, EDITABLE) ? 'atom' : 'inline';
}

/** Whether `node` is an element that the text flows through. */
export function isInline(node: Node | null): node is Element {
  return isElement(node) && kindOf(node) === 'inline';
}

/** By node type, because `instanceof` fails for elements of another window. */
export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === 1;
}

/** As `SHOW_TEXT` of safe-node.ts. */
export function isText(node: Node | null): node is Text {
  if (node === null) return false;
  const type = nodeTypeOf(node);
  return type === 3 || type === 4;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === 11 && 'host' in node;
}

function tags(kind: ElementKind, names: string): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}
