import { EDITABLE } from './editable.ts';

/**
 * How an element affects the text around it: the text flows through it (`inline`), ends at it (`break`), ignores it
 * (`skip`), treats it as one foreign character (`atom`) or as a line break (`newline`).
 */
export type ElementKind = 'break' | 'inline' | 'skip' | 'atom' | 'newline';

/** The element that holds our own cards; never read. */
export const HOST_TAG = 'factlight-card';

const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...tags('inline', 'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rbc'),
  ...tags('inline', 'ruby s small span strike strong time tt u var'),
  // Invisible between two letters.
  ...tags('skip', 'link meta noscript param rp rt rtc script source style template track wbr'),
  // Part of the line but not of a word; the text inside is a block of its own.
  ...tags('atom', 'audio canvas code embed iframe img input kbd math meter object picture progress samp'),
  ...tags('atom', 'select sub sup svg textarea video'),
  ...tags('newline', 'br'),
]);

/** Text inside these is never read: fields, code, text that is not displayed, our own card. */
const NEVER_READ = new Set(
  (
    'audio canvas code embed head iframe input kbd math noscript object pre rp rt rtc samp script ' +
    `select style svg template textarea title video ${HOST_TAG}`
  ).split(' '),
);

/** Decided by tag name, because computed styles would cost more than the rest of the walk. */
export function kindOf(element: Element): ElementKind {
  const kind = KINDS.get(element.localName) ?? 'break';
  return kind === 'inline' && element.matches(EDITABLE) ? 'atom' : kind;
}

/** Whether `node` is an element that the text flows through. */
export function isInline(node: Node | null): node is Element {
  return isElement(node) && kindOf(node) === 'inline';
}

/** By node type, because `instanceof` fails for elements of another window. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** Whether an element around `node`, in this tree or in one that hosts it, forbids reading its text. */
export function isNeverRead(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  // By tag name first: one selector with all the names takes several times as long.
  let top: Element | null = null;
  for (let each = element; each; each = each.parentElement) {
    if (NEVER_READ.has(each.localName)) return true;
    top = each;
  }
  if (element?.closest(EDITABLE)) return true;
  const root = (top ?? node).parentNode;
  return root !== null && isShadowRoot(root) && isNeverRead(root.host);
}

function tags(kind: ElementKind, names: string): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}
