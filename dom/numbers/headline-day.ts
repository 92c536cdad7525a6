import { readDay } from '../../core/page-numbers/read-day.ts';
import { isElement, isText } from '../text/element-kinds.ts';
import {
  attributeOf,
  closest,
  contains,
  createWalkerIn,
  elementsBelow,
  firstChildOf,
  matches,
  nameOf,
  parentElementOf,
  SHOW_TEXT,
} from '../text/safe-node.ts';

/** A time in these is not that of the page. */
export const ASIDE = 'li, aside, nav, footer, table, dl, [role=listitem], [role=feed], [role=complementary]';
const HEADING = 'h2, h3, h4, h5, h6, [role=heading]';
/** So far from the headline is what says who wrote a text, and when. */
const MOST_CHARS = 500;
const MOST_NODES = 300;
/** A heading within so many characters after a time has that time. */
const NEXT_CHARS = 100;

/** The day that a time beside the headline says. */
export function dayByHeadline(page: Document, latest: string): string | null {
  const headline = elementsBelow(page, 'h1').item(0);
  if (!headline) return null;
  for (const side of ['nextNode', 'previousNode'] as const) {
    for (const node of nodesBeside(page, headline, side, MOST_CHARS)) {
      if (!isElement(node) || nameOf(node) !== 'time') continue;
      const day = isOfPage(page, node, headline) ? dayOfElement(node, latest) : null;
      if (day) return day;
    }
  }
  return null;
}

export function dayOfElement(element: Element, latest: string): string | null {
  const said = attributeOf(element, 'datetime') ?? attributeOf(element, 'content');
  if (said !== null) return readDay(said, latest);
  const text = firstChildOf(element);
  return isText(text) ? readDay(text.data, latest) : null;
}

/** The nodes on one side of an element, nearest first, until so much text is passed. */
function* nodesBeside(
  page: Document,
  from: Element,
  side: 'nextNode' | 'previousNode',
  mostChars: number,
): Generator<Node> {
  const walker = createWalkerIn(page, page, NodeFilter.SHOW_ELEMENT | SHOW_TEXT);
  walker.currentNode = from;
  let chars = 0;
  for (let count = 0; count < MOST_NODES && chars < mostChars; count++) {
    const node = walker[side]();
    if (!node) return;
    if (contains(from, node)) continue;
    if (isText(node)) chars += node.data.trim().length;
    yield node;
  }
}

/** Whether a time is none of an item that has a heading of its own. */
function isOfPage(page: Document, time: Element, headline: Element): boolean {
  const aside = closest(time, `${ASIDE}, article`);
  if (aside && !contains(aside, headline)) return false;
  const isOfItem = (node: Node) => {
    if (!isElement(node) || !matches(node, HEADING)) return false;
    let box: Element | null = time;
    while (box && !contains(box, node)) box = parentElementOf(box);
    return box !== null && !contains(box, headline);
  };
  for (const side of ['nextNode', 'previousNode'] as const) {
    for (const node of nodesBeside(page, time, side, NEXT_CHARS)) if (isOfItem(node)) return false;
  }
  return true;
}
