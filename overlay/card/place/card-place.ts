import { closest, fullScreenIn, matches, matchesIn, rootOf, treeOf } from '../../../dom/text/safe-node.ts';
import { documentOf } from '../../../dom/text/tree-order.ts';
import { deepActiveElement, flatParentOf, type ShadowRootOf } from './flat-tree.ts';

/** Replaced elements, which do not render children. */
const REPLACED = 'video, audio, iframe, frame, img, canvas, object, embed, input, textarea, select';

/** Closed by the browser at a press outside; a card inside them belongs to them. */
const LIGHT_DISMISSED =
  ':popover-open:is([popover=""], [popover="auto" i], [popover="hint" i]), dialog[open][closedby="any" i]';

/**
 * The element that a card must be inside to be visible and usable: the modal dialog, full-screen element or popover
 * around its name, else the one that covers the page, else the document's root, if it has one at the moment. Shadow trees
 * are looked into.
 */
export function placeOf(
  document: Document,
  context: Node | null,
  shadowRootOf: ShadowRootOf,
): Element | null {
  const start = context?.isConnected ? context : null;
  for (let node = start; node !== null; node = flatParentOf(node, shadowRootOf)) {
    if (node instanceof Element && isPlace(node)) return node;
  }
  const topmost = topmostDialog(document, shadowRootOf) ?? fullScreenElement(document, shadowRootOf);
  return topmost && isPlace(topmost) ? topmost : rootOf(document);
}

function isPlace(element: Element): boolean {
  if (element === rootOf(documentOf(element)) || matches(element, REPLACED)) return false;
  if (matches(element, 'dialog:modal')) return true;
  // Nothing inside could be clicked.
  if (closest(element, '[inert]')) return false;
  const root = treeOf(element) as Document | ShadowRoot;
  return matches(element, LIGHT_DISMISSED) || root.fullscreenElement === element;
}

/** The last modal dialog of the document, else the one in a shadow tree that has focus, as the topmost one does. */
function topmostDialog(document: Document, shadowRootOf: ShadowRootOf): Element | null {
  let node: Node | null = deepActiveElement(document, shadowRootOf);
  for (; node !== null; node = flatParentOf(node, shadowRootOf)) {
    if (node instanceof Element && matches(node, 'dialog:modal')) return node;
  }
  const dialogs = matchesIn(document, 'dialog:modal');
  return dialogs[dialogs.length - 1] ?? null;
}

/** Each tree names its own element; in the trees around it that is the host. */
function fullScreenElement(document: Document, shadowRootOf: ShadowRootOf): Element | null {
  let element = fullScreenIn(document);
  for (let inner = element; inner; inner = shadowRootOf(inner)?.fullscreenElement ?? null) element = inner;
  return element;
}
