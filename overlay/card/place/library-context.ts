import { isShadowRoot } from '../../../dom/text/element-kinds.ts';
import { attributeOf, nameOf, parentOf } from '../../../dom/text/safe-node.ts';

const fieldsOf = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;

/**
 * The element for Floating UI to climb from, or null if it must not: it reads nodes directly, and in a form with a field
 * named "parentNode" it would climb for ever.
 */
export function libraryContext(context: Element | null): Element | null {
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
