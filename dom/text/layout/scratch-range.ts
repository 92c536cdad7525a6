import { createRangeIn } from '../safe-node.ts';

const ranges = new WeakMap<Document, Range>();

/** One range per document, because the browser updates every live range at every change of the page. */
export function scratchRange(page: Document): Range {
  const known = ranges.get(page);
  if (known) return known;
  const range = createRangeIn(page);
  ranges.set(page, range);
  return range;
}
