/**
 * Reads nodes through the browser's own getters and methods. The fields of a form, and the named elements of a document,
 * hide properties of the same names: `form.parentNode` may be an input called "parentNode".
 */

type Method = (...args: never[]) => unknown;
type Properties<Owner> = { [Key in keyof Owner]: Owner[Key] extends Method ? never : Key }[keyof Owner];
type Methods<Owner> = { [Key in keyof Owner]: Owner[Key] extends Method ? Key : never }[keyof Owner];

function property<Owner, Key extends Properties<Owner>>(owner: { prototype: Owner }, key: Key) {
  const read = Object.getOwnPropertyDescriptor(owner.prototype, key)?.get;
  if (!read) throw new Error(`the browser has no getter for ${String(key)}`);
  return (node: Owner): Owner[Key] => read.call(node) as Owner[Key];
}

function method<Owner, Key extends Methods<Owner>>(owner: { prototype: Owner }, key: Key) {
  type Call = Extract<Owner[Key], Method>;
  const run = owner.prototype[key] as Call;
  return (node: Owner, ...args: Parameters<Call>) => run.apply(node, args) as ReturnType<Call>;
}

export const childNodesOf = property(Node, 'childNodes');
export const firstChildOf = property(Node, 'firstChild');
export const isAttached = property(Node, 'isConnected');
export const lastChildOf = property(Node, 'lastChild');
export const nextOf = property(Node, 'nextSibling');
export const nodeTypeOf = property(Node, 'nodeType');
export const ownerOf = property(Node, 'ownerDocument');
export const parentElementOf = property(Node, 'parentElement');
export const parentOf = property(Node, 'parentNode');
export const previousOf = property(Node, 'previousSibling');
export const comparePosition = method(Node, 'compareDocumentPosition');
export const treeOf = method(Node, 'getRootNode');

const containsNode = method(Node, 'contains');
export const contains = (node: Node, other: Node | null): boolean => containsNode(node, other);

export const firstElementOf = property(Element, 'firstElementChild');
export const lastElementOf = property(Element, 'lastElementChild');
export const nameOf = property(Element, 'localName');
export const openRootOf = property(Element, 'shadowRoot');
export const nextElementOf = property(Element, 'nextElementSibling');
export const previousElementOf = property(Element, 'previousElementSibling');
export const previousElementOfText = property(CharacterData, 'previousElementSibling');
export const slotOf = property(Element, 'assignedSlot');
export const boundsOf = method(Element, 'getBoundingClientRect');
export const scrollIntoView = method(Element, 'scrollIntoView');
export const isVisible = method(Element, 'checkVisibility');
export const rectsOf = method(Element, 'getClientRects');

const closestElement = Element.prototype.closest;
export const closest = (element: Element, selector: string): Element | null =>
  closestElement.call(element, selector);
const attribute = Element.prototype.getAttribute;
export const attributeOf = (element: Element, name: string): string | null => attribute.call(element, name);
const matchesSelector = Element.prototype.matches;
export const matches = (element: Element, selector: string): boolean =>
  matchesSelector.call(element, selector);

export const addressOf = property(Document, 'URL');
export const bodyOf = property(Document, 'body');
/** None while a page writes its document anew, or has taken the root away. */
export const rootOf: (page: Document) => HTMLElement | null = property(Document, 'documentElement');
export const viewOf = property(Document, 'defaultView');
export const createRangeIn = method(Document, 'createRange');
export const createWalkerIn = method(Document, 'createTreeWalker');
/** What a walk over text shows: sections of `CDATA`, which XML has, are text too. */
export const SHOW_TEXT = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
export const designModeOf = property(Document, 'designMode');
export const focusedIn = property(Document, 'activeElement');
export const fullScreenIn = property(Document, 'fullscreenElement');
export const hasFocus = method(Document, 'hasFocus');
export const isHidden = property(Document, 'hidden');
export const selectionOf = method(Document, 'getSelection');

const fromDocument = {
  one: Document.prototype.elementFromPoint,
  all: Document.prototype.elementsFromPoint,
};
export const elementFromPoint = (page: Document, x: number, y: number): Element | null =>
  fromDocument.one.call(page, x, y);
export const elementsFromPoint = (tree: Document | ShadowRoot, x: number, y: number): Element[] =>
  nodeTypeOf(tree) === 9 ? fromDocument.all.call(tree as Document, x, y) : tree.elementsFromPoint(x, y);

const allInDocument = Document.prototype.querySelectorAll;
export const matchesIn = <Found extends Element = Element>(page: Document, selector: string) =>
  allInDocument.call(page, selector) as NodeListOf<Found>;
const inDocument = Document.prototype.getElementById;
const inFragment = DocumentFragment.prototype.getElementById;
/** The element with an id in the tree that `treeOf` gave; null in a tree that is no longer in a page. */
export function elementWithId(tree: Node, id: string): Element | null {
  if (nodeTypeOf(tree) === 9) return inDocument.call(tree as Document, id);
  return nodeTypeOf(tree) === 11 ? inFragment.call(tree as DocumentFragment, id) : null;
}

const belowElement = Element.prototype.getElementsByTagName;
const belowDocument = Document.prototype.getElementsByTagName;
const belowFragment = DocumentFragment.prototype.querySelectorAll;
/** The descendants with a tag name (`*` for all); live where possible, which is several times faster than a selector. */
export function elementsBelow(root: ParentNode & Node, name: string) {
  if (nodeTypeOf(root) === 1) return belowElement.call(root as Element, name);
  if (nodeTypeOf(root) === 9) return belowDocument.call(root as Document, name);
  return belowFragment.call(root as DocumentFragment, name);
}
