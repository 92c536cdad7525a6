import { kindOf } from './element-kinds.ts';
import { indexIn } from './element-list.ts';
import { elementsBelow } from './safe-node.ts';
import { follows } from './tree-order.ts';

export interface ChunkEndOptions {
  /** Where reading starts: before this element instead of at the start of the root. */
  readonly from?: Element | undefined;
  /** Where reading ends: before this element instead of at the end of the root. */
  readonly to?: Element | undefined;
  /** Elements that a chunk spans at least. */
  readonly stride: number;
}

/** After this many strides without a block element, a chunk ends in the middle of a block. */
const CUT_STRIDES = 16;

/**
 * Chooses where chunks end: before the first block element that is at least a stride away, so that no name crosses the
 * end. Returns the next end after a node; null is the end of the root. `onCut` gets each element at which a chunk ends
 * in the middle of a block.
 */
export function createChunkEnds(
  root: ParentNode & Node,
  { from, to, stride }: ChunkEndOptions,
  onCut: (element: Element) => void,
): (after: Node) => Element | null {
  // A live list shifts when the page changes, hence the check with `follows`.
  const elements = elementsBelow(root, '*');
  const last = to ? indexIn(elements, to) : Infinity;
  let index = from ? indexIn(elements, from) : 0;

  return (after) => {
    const first = index + stride;
    for (index = first; index < last; index++) {
      const element = elements.item(index);
      if (!element) break;
      if (!follows(element, after)) continue;
      if (kindOf(element) === 'break') return element;
      if (index - first < CUT_STRIDES * stride) continue;
      onCut(element);
      return element;
    }
    return to ?? null;
  };
}
