/** How an element takes part in the text around it. */
export type ElementKind = 'break' | 'inline' | 'skip' | 'atom' | 'newline';

/** The element that holds our own cards; never read. */
export const HOST_TAG = 'factlight-card';

const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...tags('inline', 'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rbc'),
  ...tags('inline', 'ruby s small span strike strong time tt u var'),
  // Nothing of these is seen between two letters.
  ...tags('skip', 'link meta noscript param rp rt rtc script source style template track wbr'),
  // They stand in the line and part words; what is inside them is a text of its own.
  ...tags('atom', 'audio canvas code embed iframe img input kbd math meter object picture progress samp'),
  ...tags('atom', 'select sub sup svg textarea video'),
  ...tags('newline', 'br'),
]);

/** Text below these is never read: fields, code, what is not shown as text, our own card. */
const UNREAD = new Set(
  (
    'audio canvas code embed head iframe input kbd math noscript object pre rp rt rtc samp script ' +
    `select style svg template textarea title video ${HOST_TAG}`
  ).split(' '),
);

/** Elements whose text is edited: never read; marks leave them as soon as they get the focus. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role=textbox]';

/** By tag name, because asking for styles while walking would cost more than all the rest; a field in a line is an atom. */
export function kindOf(element: Element): ElementKind {
  const kind = KINDS.get(element.localName) ?? 'break';
  return kind === 'inline' && element.matches(EDITABLE) ? 'atom' : kind;
}

/** Whether `node` is an element that the text flows through. */
export function isInline(node: Node | null): node is Element {
  return isElement(node) && kindOf(node) === 'inline';
}

/** Not `instanceof`: a frame's elements are of another window's classes. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** Whether the text in `node` must not be read, because of an element around it, in any shadow tree above. */
export function isUnread(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  // Names first: a selector with all of them would be asked of each ancestor, at several times the cost.
  let top: Element | null = null;
  for (let each = element; each; each = each.parentElement) {
    if (UNREAD.has(each.localName)) return true;
    top = each;
  }
  if (element?.closest(EDITABLE)) return true;
  const root = (top ?? node).parentNode;
  return root !== null && isShadowRoot(root) && isUnread(root.host);
}

/** Whether the whole page is an editor. */
export function isEditorPage(page: Document): boolean {
  return page.designMode === 'on';
}

function tags(kind: ElementKind, names: string): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}
