import { attributeOf, elementWithId, treeOf } from '../../text/safe-node.ts';

/** A page may list thousands. */
const MOST_IDS = 6;
const MOST_CHARS = 1000;

/** The elements of the same tree that an attribute names by their ids. */
export function namedElements(element: Element, attribute: string): Element[] {
  const ids = attributeOf(element, attribute)?.slice(0, MOST_CHARS).match(/\S+/g) ?? [];
  return ids.slice(0, MOST_IDS).flatMap((id) => elementWithId(treeOf(element), id) ?? []);
}
