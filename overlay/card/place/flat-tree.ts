import { focusedIn, openRootOf, parentOf, treeOf } from '../../../dom/text/safe-node.ts';
/** An element's shadow root, open or closed, as far as the browser reveals it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

export const openShadowRootOf: ShadowRootOf = (element) => openRootOf(element);

/** What a node is rendered inside: the slot that it is assigned to, the host of its tree, or its parent. */
export function flatParentOf(node: Node, shadowRootOf: ShadowRootOf): Node | null {
  const parent = node instanceof ShadowRoot ? node.host : parentOf(node);
  const root = parent instanceof Element && !(node instanceof ShadowRoot) ? shadowRootOf(parent) : null;
  return (root && slotOf(node, root)) ?? parent;
}

/** A closed tree hides its slots from `assignedSlot`, but a slot tells what it shows. */
function slotOf(node: Node, root: ShadowRoot): Element | null {
  const slots = [...root.querySelectorAll('slot')];
  return slots.find((slot) => slot.assignedNodes().includes(node as Element | Text)) ?? null;
}

/** The element that has focus, in whichever tree it is. */
export function deepActiveElement(document: Document, shadowRootOf: ShadowRootOf): Element | null {
  let element = focusedIn(document);
  for (let inner = element; inner; inner = shadowRootOf(inner)?.activeElement ?? null) element = inner;
  return element;
}

/** Whether `target`, as a listener on the window sees it, stands for `element`: itself, or the host of its tree. */
export function isRetargeted(target: EventTarget, element: Element): boolean {
  const root = treeOf(element);
  if (!(root instanceof ShadowRoot)) return false;
  return root.host === target || isRetargeted(target, root.host);
}
