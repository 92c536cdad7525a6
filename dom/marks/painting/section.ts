import { isElement } from '../../text/element-kinds.ts';
import {
  closest,
  contains,
  firstElementOf,
  matches,
  nodeTypeOf,
  parentElementOf,
  previousElementOf,
  previousElementOfText,
  treeOf,
} from '../../text/safe-node.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const SECTIONING = 'article, section, aside, nav, main, body';

/**
 * Returns a function that finds the section of a node: the nearest heading before it, or else the sectioning element
 * around it. It caches the elements that it passes, so that siblings are walked only once.
 */
export function createSectionFinder(): (node: Node) => Node {
  const known = new WeakMap<Element, Node>();

  return function sectionOf(node) {
    const passed: Element[] = [];
    let place: Node = node;
    let found: Node | undefined;
    while (!found) {
      if (isElement(place)) {
        found = known.get(place) ?? (matches(place, HEADINGS) ? place : undefined);
        if (found) break;
        passed.push(place);
      }
      const previous: Element | null = previousElement(place);
      if (previous) {
        found = lastHeading(previous);
        place = previous;
        continue;
      }
      const parent: Element | null = parentElementOf(place);
      if (!parent || matches(parent, SECTIONING)) found = parent ?? treeOf(place);
      else place = parent;
    }
    const section = found;
    for (const each of passed) known.set(each, section);
    return section;
  };
}

function previousElement(node: Node): Element | null {
  if (isElement(node)) return previousElementOf(node);
  // A document type stands before everything.
  return nodeTypeOf(node) === Node.DOCUMENT_TYPE_NODE ? null : previousElementOfText(node as Text);
}

/** The last heading in `element` outside nested sections. */
function lastHeading(element: Element): Element | undefined {
  if (matches(element, HEADINGS)) return element;
  if (matches(element, SECTIONING) || !firstElementOf(element)) return undefined;
  return [...element.querySelectorAll(HEADINGS)].findLast((each) => {
    const section = closest(each, SECTIONING);
    return !section || !contains(element, section);
  });
}
