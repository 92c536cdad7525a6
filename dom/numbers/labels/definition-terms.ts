import {
  attributeOf,
  closest,
  firstElementOf,
  nameOf,
  nextElementOf,
  parentElementOf,
} from '../../text/safe-node.ts';

export const DEFINITION = 'dd, [role=definition]';
/** Several terms may share a definition; those further up are not looked at. */
const MOST_TERMS = 3;
/** Terms and definitions may stand in boxes of their own. */
const MOST_DEPTH = 3;

/** The terms of each definition of a list. */
type Terms = WeakMap<Element, readonly Element[]>;

/** The list that a definition is in. */
export function listOf(definition: Element): Element | null {
  return closest(definition, 'dl') ?? parentElementOf(definition);
}

/** Reads a list once, however many definitions it has. */
export function readTerms(list: Element): Terms {
  const terms: Terms = new WeakMap();
  let current: readonly Element[] = [];
  let isNamed = false;
  const read = (parent: Element, depth: number) => {
    for (let child = firstElementOf(parent); child; child = nextElementOf(child)) {
      const role = attributeOf(child, 'role') ?? '';
      const name = nameOf(child);
      if (name === 'dt' || role === 'term') {
        current = isNamed ? [...current, child].slice(-MOST_TERMS) : [child];
        isNamed = true;
      } else if (name === 'dd' || role === 'definition') {
        terms.set(child, current);
        isNamed = false;
      } else if (depth > 0) read(child, depth - 1);
    }
  };
  read(list, MOST_DEPTH);
  return terms;
}
