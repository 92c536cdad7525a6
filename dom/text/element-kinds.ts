import { isCardHost } from './card-hosts.ts';
import { isInLine } from './display.ts';
import { EDITABLE } from './editable.ts';
import { closest, matches, nameOf, nodeTypeOf, parentElementOf, parentOf } from './safe-node.ts';

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

/** Text inside these is never read: fields, code, text that is not displayed. */
const NEVER_READ = new Set(
  (
    'audio canvas code embed head iframe input kbd math noscript object pre rp rt rtc samp script ' +
    'select style svg template textarea title video'
  ).split(' '),
);

/**
 * Decided by tag name, because computed styles would cost more than the rest of the walk; only unknown elements and
 * those that normally are blocks are asked, which is where a run ends.
 */
export function kindOf(element: Element): ElementKind {
  const kind = KINDS.get(nameOf(element)) ?? (isInLine(element) ? 'inline' : 'break');
  return kind === 'inline' && matches(element, EDITABLE) ? 'atom' : kind;
}

/** Whether `node` is an element that the text flows through. */
export function isInline(node: Node | null): node is Element {
  return isElement(node) && kindOf(node) === 'inline';
}

/** By node type, because `instanceof` fails for elements of another window. */
export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === 1;
}

export function isText(node: Node | null): node is Text {
  return node !== null && nodeTypeOf(node) === 3;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === 11 && 'host' in node;
}

/** What `isNeverRead` found for elements deep in a tree; true only as long as the page stays as it is. */
export type KnownReadability = WeakMap<Element, boolean>;

/** Answers are kept from this depth on: below it, climbing again costs less. */
const DEEP = 64;

/** Whether an element around `node`, in this tree or in one that hosts it, forbids reading its text. */
export function isNeverRead(node: Node, known?: KnownReadability): boolean {
  const element = isElement(node) ? node : parentElementOf(node);
  const passed: Element[] = [];
  for (let each = element; each; each = parentElementOf(each)) {
    const answer = known?.get(each);
    // By tag name first: one selector with all the names takes several times as long.
    if (answer === true || NEVER_READ.has(nameOf(each)) || isCardHost(each))
      return keepAnswer(passed, true, known);
    if (answer === false) {
      return passed.some((inner) => matches(inner, EDITABLE)) || keepAnswer(passed, false, known);
    }
    passed.push(each);
  }
  if (element && closest(element, EDITABLE)) return keepAnswer([element], true, known);
  const root = parentOf(passed.at(-1) ?? node);
  return keepAnswer(passed, root !== null && isShadowRoot(root) && isNeverRead(root.host, known), known);
}

function keepAnswer(passed: readonly Element[], answer: boolean, known?: KnownReadability): boolean {
  if (known && passed.length > DEEP) for (const each of passed) known.set(each, answer);
  return answer;
}

function tags(kind: ElementKind, names: string): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}
