import type { Span } from '../../core/mention.ts';
import { flowsInline } from './layout/inline-flow.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * The range of a span in the page's own text nodes, or null if the span crosses a box edge. Static, because live ranges
 * make every later DOM change more expensive.
 */
export function blockToRange(block: TextBlock, span: Span): StaticRange | null {
  const first = nodeAt(block, span.start);
  const last = nodeAt(block, span.end - 1);
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (!startContainer || !endContainer) return null;
  let before = startContainer;
  for (let i = first + 1; i <= last; i++) {
    const after = block.nodes[i];
    // White space has no place of its own between two boxes.
    if (!after || !/\S/.test(after.data)) continue;
    if (!flowsInline(before, after)) return null;
    before = after;
  }
  return new StaticRange({
    startContainer,
    startOffset: span.start - (block.starts[first] ?? 0),
    endContainer,
    endOffset: span.end - (block.starts[last] ?? 0),
  });
}

/** Index of the node that holds the UTF-16 unit at `offset` (binary search). */
function nodeAt(block: TextBlock, offset: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
