import { follows } from './tree-order.ts';

/** A list in document order that creates no object for an element until it is requested. */
interface LazyElements extends Iterable<Element> {
  item(index: number): Element | null;
}

/** Where the search for an index starts to double its range. */
const FIRST_RANGE = 64;

/** The index of `element`, by galloping search: reading the length of a live list would walk the whole page. */
export function indexIn(elements: LazyElements, element: Element): number {
  const isBefore = (index: number) => {
    const other = elements.item(index);
    return other !== null && other !== element && follows(element, other);
  };
  let low = 0;
  let high = FIRST_RANGE;
  for (; isBefore(high); high *= 2) low = high + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
