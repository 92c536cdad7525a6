import type { PageDetector } from '../../core/detection/page-detector.ts';
import { isElement, kindOf } from '../text/element-kinds.ts';
import { elementsBelow, parentOf } from '../text/safe-node.ts';
import {
  type ChunkOptions,
  type ChunkReader,
  createChunkReader,
  EXCLUDED_TAGS,
  STRIDE_ELEMENTS,
} from '../text/text-chunks.ts';
import type { BlockUpdates } from './block-updates.ts';
import { createBoundaryPass } from './boundary-pass.ts';
import { createChunkPass } from './chunk-pass.ts';
import type { Pass } from './pass.ts';
import { createViewportFirstPass } from './viewport-first-pass.ts';

interface ScanOptions extends Pick<ChunkOptions, 'stride'> {
  /** Where to start, with a viewport-first pass. What precedes it is read last. */
  readonly from?: Node | undefined;
}

/** Tags of text-boundary elements: they add text to a block or take some away. */
const BOUNDARY_TAGS: readonly string[] = ['br', 'rt', 'noscript', 'iframe'];

/**
 * One resumable traversal: finds the blocks below `root` that may contain a name. Nodes are touched, and blocks read,
 * only around hits. Its passes, in order:
 *
 *     1. viewport first     names in the text nodes on screen (if the page is scrolled)
 *     2. list               excluded elements
 *     3. chunks             nearly all text, as strings that span many nodes
 *     4. list               text-boundary elements
 *     5. boundaries         names that cross an excluded element, a text boundary or a cut between chunks
 */
export function createPageScan(
  root: ParentNode & Node,
  detector: PageDetector,
  blocks: BlockUpdates,
  { from, stride = STRIDE_ELEMENTS }: ScanOptions = {},
): Pass {
  const excluded: Element[] = [];
  /** Where names are invisible to the chunk pass. */
  const boundaries: Element[] = [];
  const addBoundary = (element: Element) => void boundaries.push(element);
  const first = from && blockElementAround(from, root);
  const parts: Omit<ChunkOptions, 'stride'>[] = first ? [{ from: first }, { to: first }] : [{}];

  function addExcluded(element: Element): void {
    excluded.push(element);
    addBoundary(element);
  }

  function nextReader(): ChunkReader | null {
    const part = parts.shift();
    return part ? createChunkReader(root, addBoundary, { ...part, excluded, stride }) : null;
  }

  const passes: Pass[] = [
    ...(from ? [createViewportFirstPass(root, first ?? root, detector, blocks)] : []),
    createListPass(root, EXCLUDED_TAGS, addExcluded),
    createChunkPass(nextReader, detector, blocks),
    createListPass(root, BOUNDARY_TAGS, addBoundary),
    createBoundaryPass(boundaries, detector, blocks),
  ];
  return (deadline) => {
    while (passes[0]?.(deadline)) {
      passes.shift();
      if (performance.now() >= deadline) break;
    }
    return passes.length === 0;
  };
}

/** Lists elements one tag name at a time, because the browser walks the whole tree for each. */
function createListPass(root: ParentNode, names: readonly string[], add: (element: Element) => void): Pass {
  const left = [...names];
  return (deadline) => {
    for (let name = left.shift(); name; name = left.shift()) {
      for (const element of elementsBelow(root, name)) add(element);
      if (performance.now() >= deadline) break;
    }
    return left.length === 0;
  };
}

/** The innermost block element around a node; no name crosses its start. */
function blockElementAround(node: Node, root: Node): Element | undefined {
  for (let each: Node | null = node; each && each !== root; each = parentOf(each)) {
    if (isElement(each) && kindOf(each) === 'break') return each;
  }
  return undefined;
}
