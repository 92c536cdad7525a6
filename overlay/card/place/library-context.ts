import { isShadowRoot } from '../../../dom/text/element-kinds.ts';
import { attributeOf, bodyOf, nameOf, parentOf } from '../../../dom/text/safe-node.ts';
import { documentOf } from '../../../dom/text/tree-order.ts';

/** Floating UI takes for granted that a document has one. */
export function hasBody(node: Node): boolean {
  return bodyOf(documentOf(node)) !== null;
}

const fieldsOf = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;

/**
 * The element for Floating UI to climb from, or null if it must not: it reads nodes directly, and in a form with a field
 * named "parentNode" it would climb for ever.
 */
export function libraryContext(context: Element | null): Element | null {
  if (context && !hasBody(context)) return null;
  for (let node: Node | null = context; node; ) {
    if (node instanceof Element && nameOf(node) === 'form' && hidesProperties(node)) return null;
    node = isShadowRoot(node) ? node.host : parentOf(node);
  }
  return context;
}

function hidesProperties(form: Element): boolean {
  const fields = fieldsOf?.call(form) as HTMLFormControlsCollection;
  return [...fields].some((field) =>
    ['name', 'id'].some((key) => (attributeOf(field, key) ?? '') in HTMLFormElement.prototype),
  );
}
