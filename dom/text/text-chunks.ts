import { type ChunkEndOptions, createChunkEnds } from './chunk-ends.ts';
import { scratchRange } from './layout/scratch-range.ts';
import { childNodesOf, contains, firstChildOf, parentOf } from './safe-node.ts';
import { documentOf, follows, type Position, textNodesIn } from './tree-order.ts';

/** The text of many nodes as one string, with a map back to the nodes. */
export interface TextChunk {
  readonly text: string;
  /** Its text nodes in document order; the iterator may continue beyond the end of the chunk. */
  nodes(): Iterator<Text, undefined>;
}

/** Reads part of a tree chunk by chunk. The page may change between `pause` and `resume`. */
export interface ChunkReader {
  /** The next chunk, or null at the end. */
  next(): TextChunk | null;
  /** Continues after `node`, so that the rest of the last chunk is read again. */
  rewindTo(node: Node): void;
  pause(): void;
  resume(): void;
}

export interface ChunkOptions extends Omit<ChunkEndOptions, 'stride'> {
  /** Elements whose text is left out. */
  readonly excluded?: readonly Element[];
  /** Elements that a chunk spans at least; smaller than the default only in tests. */
  readonly stride?: number;
}

/** Enough that the call costs nothing beside the reading, few enough for a time slice of milliseconds. */
export const STRIDE_ELEMENTS = 64;

/** Tags of excluded elements: their text is not the page's, and there may be more of it than of all the rest. */
export const EXCLUDED_TAGS: readonly string[] = ['script', 'style', 'textarea'];

/**
 * Reads the text below `root` in chunks. The browser builds the string of a whole range without creating an object per
 * text node, which is several times faster than reading each node.
 *
 * Example, with a stride of two elements:
 *
 *     <p>Deep<b>Seek</b></p><script>…</script><p>rivals</p><ul><li>Qwen</li></ul>
 *
 *     element   0 p  1 b     2 script         3 p           4 ul  5 li
 *     chunk     "DeepSeek"   excluded   ""    "rivals"            "Qwen"
 *               └──────── end before 3 ────┘  └─ end before 5 ─┘  └─ end of root
 *
 * Each end is the first block element that is at least a stride further on: from 0 that is 3 (2 is no block element),
 * from 3 it is 5. An excluded element ends a chunk early and the next one starts behind it. If a block goes on for many
 * strides, the chunk is cut in its middle and `onCut` gets the element there, because a name may cross the cut.
 */
export function createChunkReader(
  root: ParentNode & Node,
  onCut: (element: Element) => void,
  { excluded = [], stride = STRIDE_ELEMENTS, ...bounds }: ChunkOptions = {},
): ChunkReader {
  const nextEnd = createChunkEnds(root, { ...bounds, stride }, onCut);
  const nextExcluded = createExcludedQueue(excluded);
  const range = scratchRange(documentOf(root));
  let position: Position = { node: bounds.from ?? root, isAfter: false };
  /** Where the current chunk ends; null before the first choice and when it ends with the root. */
  let end: Element | null = null;
  let isDone = false;
  let path = pathTo(root, position.node);

  function chooseEnd(): void {
    const isRestLeft = end && follows(end, position.node);
    if (isRestLeft) return;
    end = nextEnd(position.node);
    // A block may reach beyond the end, and the page may have moved the end away.
    if (end && !follows(end, position.node)) isDone = true;
  }

  /** Ends the range before a node and continues before or after it. */
  function endBefore(node: Element, isAfter: boolean): void {
    range.setEndBefore(node);
    position = { node, isAfter };
  }

  return {
    next() {
      if (!isDone) chooseEnd();
      if (isDone) return null;
      const start = position;
      const gap = nextExcluded(position, end);
      setStart(range, root, start);
      if (gap) endBefore(gap, true);
      else if (end) endBefore(end, false);
      else range.setEnd(root, childNodesOf(root).length);
      isDone = !gap && (end === null || end === bounds.to);
      return { text: range.toString(), nodes: () => textNodesIn(root, start) };
    },
    rewindTo(node) {
      isDone = false;
      position = { node, isAfter: true };
    },
    pause() {
      path = pathTo(root, position.node);
    },
    resume() {
      position = survivingPosition(path) ?? position;
    },
  };
}

/** Returns the next excluded element after a position and before `end`, each with text and in document order. */
function createExcludedQueue(
  excluded: readonly Element[],
): (position: Position, end: Element | null) => Element | undefined {
  const queue = excluded.filter((each) => firstChildOf(each)).sort((a, b) => (follows(b, a) ? -1 : 1));
  return (position, end) => {
    const isPassed = (each: Element) =>
      !follows(each, position.node) || (position.isAfter && contains(position.node, each));
    while (queue[0] && isPassed(queue[0])) queue.shift();
    const next = queue[0];
    return next && (!end || follows(end, next)) ? next : undefined;
  };
}

/** The nodes from `node` up to `root`. */
function pathTo(root: Node, node: Node): readonly Node[] {
  const path = [node];
  for (let at: Node | null = node; at && at !== root; ) {
    at = parentOf(at);
    if (at) path.push(at);
  }
  return path;
}

/** Where to continue if the node at the start of `path` was moved or removed: its innermost unmoved ancestor. */
function survivingPosition(path: readonly Node[]): Position | null {
  for (let i = path.length - 1; i > 0; i--) {
    const parent = path[i];
    if (parent && parentOf(path[i - 1] as Node) !== parent) return { node: parent, isAfter: false };
  }
  return null;
}

function setStart(range: Range, root: Node, { node, isAfter }: Position): void {
  if (node === root) range.setStart(root, 0);
  else if (isAfter) range.setStartAfter(node);
  else range.setStartBefore(node);
}
