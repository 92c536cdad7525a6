import { isElement } from './element-kinds.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const SECTIONING = 'article, section, aside, nav, main, body';

/**
 * Finds the section that a node stands in: the heading that it follows, else the element such as `article`
 * that begins it. Remembers what it passed, so that a page of siblings is walked once.
 */
export function createSectionFinder(): (node: Node) => Node {
  const known = new WeakMap<Element, Node>();

  return function sectionOf(node) {
    const passed: Element[] = [];
    let found: Node | undefined;
    let element = isElement(node) ? node : node.parentElement;
    while (element && !found) {
      found = known.get(element) ?? ownHeading(element);
      if (found) break;
      passed.push(element);
      const previous: Element | null = element.previousElementSibling;
      if (previous) found = known.get(previous) ?? lastHeading(previous);
      if (found) break;
      if (previous) element = previous;
      else {
        const parent: Element | null = element.parentElement;
        if (!parent || parent.matches(SECTIONING)) found = parent ?? element.getRootNode();
        else element = parent;
      }
    }
    const section = found ?? node.getRootNode();
    for (const each of passed) known.set(each, section);
    return section;
  };
}

function ownHeading(element: Element): Element | undefined {
  return element.matches(`${HEADINGS}, ${SECTIONING}`) ? element : undefined;
}

/** The last heading in `element` that is not of a section of its own. */
function lastHeading(element: Element): Element | undefined {
  if (element.matches(HEADINGS)) return element;
  if (element.matches(SECTIONING) || !element.firstElementChild) return undefined;
  return [...element.querySelectorAll(HEADINGS)].findLast((each) => {
    const section = each.closest(SECTIONING);
    return !section || !element.contains(section);
  });
}
