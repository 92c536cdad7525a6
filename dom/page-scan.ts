import type { BlockDetector } from './block-detector.ts';
import { isInline, isText } from './element-kinds.ts';

/** One way through a tree, in slices. */
export interface PageScan {
  /** Goes on until `deadline` (`performance.now()` time); true when the tree is done. */
  step(deadline: number): boolean;
}

/** What a scan tells of. Both return the last text node of the block, so that the scan goes on after it. */
export interface ScanSink {
  /** A name may begin in `node`, or go on from a node before it. */
  hit(node: Text): Text | null;
  /** A block to look at as a whole, because its text is not simply that of its nodes. */
  look(node: Node): Text | null;
}

const BATCH_NODES = 1024;
const BATCH_CHARS = 65_536;
/** Nodes that each batch shares with the one before, for names that are cut by the edge of a batch. */
const SHARED_NODES = 16;
/** Texts from this length on are worth asking whether they are a script's. */
const LONG_CHARS = 1024;
const CODE = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'iframe']);
/** A name is never cut by `br` further from its ends. */
const SEAM_CHARS = 64;

/**
 * Looks for texts that may hold a name, below `root`. The fast path: it touches text nodes only, since
 * touching elements as well would nearly double the cost; blocks are made out around hits alone.
 * With `from`, begins there and ends with what is before it.
 */
export function createPageScan(root: Node, detector: BlockDetector, sink: ScanSink, from?: Node): PageScan {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const texts: string[] = [];
  const irregular = irregularElements(root);
  let trail: Node[] = [];
  let isWrapped = from === undefined;
  if (from) walker.currentNode = from;

  /** Reads the next batch; false at the end of the tree. */
  function readBatch(): boolean {
    const shared = Math.min(SHARED_NODES, nodes.length);
    nodes.splice(0, nodes.length - shared);
    texts.splice(0, texts.length - shared);
    for (let chars = 0; nodes.length < BATCH_NODES && chars < BATCH_CHARS; ) {
      const node = walker.nextNode() as Text | null;
      if (node === null) return false;
      const text = node.data;
      if (text.length >= LONG_CHARS && isCode(node)) continue;
      chars += text.length;
      nodes.push(node);
      texts.push(text);
    }
    return true;
  }

  function searchBatch(): void {
    for (let i = 0; ; ) {
      i = detector.findMatch(texts, i, texts.length);
      const node = nodes[i];
      if (i < 0 || !node) return;
      const last = sink.hit(node);
      const end = last ? nodes.lastIndexOf(last) : i;
      if (last && end < i) {
        // The block ends beyond this batch.
        walker.currentNode = last;
        clear();
        return;
      }
      i = end + 1;
      if (i >= nodes.length) clear();
    }
  }

  function clear(): void {
    nodes.length = 0;
    texts.length = 0;
  }

  /** After a pause: the place may be gone or moved, then goes on from the innermost place that is not. */
  function resume(): void {
    for (let i = trail.length - 1; i > 0; i--) {
      const below = trail[i - 1];
      const above = trail[i];
      if (!below || !above || below.parentNode === above) continue;
      walker.currentNode = above;
      clear();
      return;
    }
  }

  function pause(): false {
    trail = [];
    for (let node: Node | null = walker.currentNode; node; node = node === root ? null : node.parentNode) {
      trail.push(node);
    }
    return false;
  }

  function stepTexts(deadline: number): boolean {
    for (;;) {
      const hasMore = readBatch();
      searchBatch();
      if (isWrapped && (!hasMore || isPast(walker.currentNode))) return true;
      if (!hasMore) {
        isWrapped = true;
        walker.currentNode = root;
        clear();
      }
      if (performance.now() >= deadline) return pause();
    }
  }

  function isPast(node: Node): boolean {
    return (
      from !== undefined && (from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  }

  let areTextsDone = false;
  let nextIrregular = 0;
  let lastLooked: Node | null = null;

  function stepIrregular(deadline: number): boolean {
    for (; nextIrregular < irregular.length; nextIrregular++) {
      if (performance.now() >= deadline) return false;
      const element = irregular[nextIrregular];
      if (element?.localName !== irregular[nextIrregular - 1]?.localName) lastLooked = null;
      if (!element?.isConnected || (lastLooked && precedes(element, lastLooked))) continue;
      if (element.localName !== 'br' || mayCutName(element, detector)) lastLooked = sink.look(element);
    }
    return true;
  }

  return {
    step(deadline) {
      if (!areTextsDone) {
        resume();
        areTextsDone = stepTexts(deadline);
      }
      return areTextsDone && stepIrregular(deadline);
    },
  };
}

/** Elements that make a block's text more than its nodes in a row: all lines that end, then all ruby. */
function irregularElements(root: Node): readonly Element[] {
  const parent = root as ParentNode & Node;
  if ('getElementsByTagName' in parent) {
    const element = parent as unknown as Element;
    return [...element.getElementsByTagName('br'), ...element.getElementsByTagName('ruby')];
  }
  return [...parent.querySelectorAll('br'), ...parent.querySelectorAll('ruby')];
}

/** Whether a name may go on over a `br`. */
function mayCutName(lineBreak: Element, detector: BlockDetector): boolean {
  const before = lineBreak.previousSibling;
  const after = lineBreak.nextSibling;
  if (isInline(before) || isInline(after)) return true;
  if (!isText(before) || !isText(after)) return false;
  const seam = [before.data.slice(-SEAM_CHARS), '\n', after.data.slice(0, SEAM_CHARS)];
  return detector.findMatch(seam, 0, seam.length) >= 0;
}

function isCode(text: Text): boolean {
  return CODE.has(text.parentElement?.localName ?? '');
}

function precedes(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
