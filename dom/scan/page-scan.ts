import type { PageDetector } from '../../core/detection/page-detector.ts';
import { beginsName } from '../../core/text/word-boundaries.ts';
import { isElement, kindOf } from '../text/element-kinds.ts';
import { textAround } from '../text/text-blocks.ts';
import {
  createStretchReader,
  elementsBelow,
  HOLES,
  STRIDE_ELEMENTS,
  type Stretch,
  type StretchOptions,
  type StretchReader,
  textsFrom,
} from '../text/text-chunks.ts';

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

interface ScanOptions extends Pick<StretchOptions, 'stride'> {
  /** Where to begin, with a glance; what is before it comes last. */
  readonly from?: Node | undefined;
}

/** Elements by which a block's text is more than its nodes in a row, besides holes. */
const SEAMS = ['br', 'rt', 'noscript', 'iframe'];
/** About a screen full, for which there is some time even where cold code has used up the slice. */
const GLANCE = { texts: 200, leastMs: 2 };
/** A name is never cut by `br` further from its ends. */
const SEAM_CHARS = 64;

/**
 * Looks for texts that may hold a name, below `root`. The fast path: text is read by stretches of many nodes, and
 * nodes are touched, and blocks made out, around hits alone.
 */
export function createPageScan(
  root: ParentNode & Node,
  detector: PageDetector,
  sink: ScanSink,
  { from, stride = STRIDE_ELEMENTS }: ScanOptions = {},
): PageScan {
  const holes: Element[] = [];
  const irregular: Element[] = [];
  const addIrregular = (element: Element) => void irregular.push(element);
  const first = from && blockAround(from, root);
  const parts: StretchOptions[] = first ? [{ from: first }, { to: first }] : [{}];
  let reader: StretchReader | null = null;

  function addHole(hole: Element): void {
    holes.push(hole);
    addIrregular(hole);
  }

  function nextReader(): StretchReader | null {
    const part = parts.shift();
    return part ? createStretchReader(root, addIrregular, { ...part, holes, stride }) : null;
  }

  function stepTexts(deadline: number): boolean {
    reader?.resume();
    reader ??= nextReader();
    while (reader) {
      const stretch = reader.next();
      const left = stretch && searchStretch(stretch, deadline, detector, sink);
      if (left) reader.goBackTo(left);
      if (!stretch) reader = nextReader();
      if (performance.now() < deadline) continue;
      reader?.pause();
      return reader === null;
    }
    return true;
  }

  let nextIrregular = 0;
  let looked: { readonly element: Element; readonly last: Node | null } | null = null;

  /** Lines of one block are most often siblings, and only of those the order is cheap to ask. */
  function isLooked(element: Element): boolean {
    if (!looked?.last || looked.element.localName !== element.localName) return false;
    return looked.element.parentNode === element.parentNode && precedes(element, looked.last);
  }

  function stepIrregular(deadline: number): boolean {
    while (nextIrregular < irregular.length) {
      const element = irregular[nextIrregular++];
      if (!element?.isConnected || isLooked(element)) continue;
      if (mayPartName(element, detector)) looked = { element, last: sink.look(element) };
      if (performance.now() >= deadline) return false;
    }
    return true;
  }

  const stages = [
    ...(from ? [createGlance(root, first ?? root, detector, sink)] : []),
    createLister(root, HOLES, addHole),
    stepTexts,
    createLister(root, SEAMS, addIrregular),
    stepIrregular,
  ];
  return {
    step(deadline) {
      while (stages[0]?.(deadline)) {
        stages.shift();
        if (performance.now() >= deadline) break;
      }
      return stages.length === 0;
    },
  };
}

/** Looks for names that stand in one node each, at what is seen first: to list elements of a large page may take a slice. */
function createGlance(
  root: Node,
  from: Node,
  detector: PageDetector,
  sink: ScanSink,
): (deadline: number) => boolean {
  return (deadline) => {
    const end = Math.max(deadline, performance.now() + GLANCE.leastMs);
    const texts = textsFrom(root, { node: from, isAfter: false });
    for (let i = 0; i < GLANCE.texts && performance.now() < end; i++) {
      const text: Text | undefined = texts.next().value;
      if (!text) break;
      if (HOLES.includes(text.parentElement?.localName ?? '')) continue;
      if (detector.findName(text.data, 0) >= 0) sink.hit(text);
    }
    return true;
  };
}

/** Lists the elements of some names in steps: the browser goes through the whole tree once for each name. */
function createLister(
  root: ParentNode,
  names: readonly string[],
  add: (element: Element) => void,
): (deadline: number) => boolean {
  const left = [...names];
  return (deadline) => {
    for (let name = left.shift(); name; name = left.shift()) {
      for (const element of elementsBelow(root, name)) add(element);
      if (performance.now() >= deadline) break;
    }
    return left.length === 0;
  };
}

/** Tells of all hits in a stretch; at the deadline returns the node after which some may be left. */
function searchStretch(
  { text, nodes }: Stretch,
  deadline: number,
  detector: PageDetector,
  sink: ScanSink,
): Text | null {
  let at = detector.findName(text, 0);
  if (at < 0) return null;
  const rest = nodes();
  let node: Text | undefined = rest.next().value;
  let start = 0;
  const goOn = () => {
    start += node?.length ?? 0;
    node = rest.next().value;
  };
  for (; at >= 0; at = detector.findName(text, at)) {
    while (node && at >= start + node.length) goOn();
    if (!node) return null;
    if (!beginsName(node.data, at - start)) {
      at++;
      continue;
    }
    const last = sink.hit(node);
    // To the end of the block, which may lie beyond the stretch; of what is not read, to the end of the node.
    while (last && node && node !== last && start < text.length) goOn();
    at = start + (node?.length ?? 0);
    if (last && performance.now() >= deadline) return last;
  }
  return null;
}

/** The innermost block around a node: a name is never cut by its start. */
function blockAround(node: Node, root: Node): Element | undefined {
  for (let each: Node | null = node; each && each !== root; each = each.parentNode) {
    if (isElement(each) && kindOf(each) === 'break') return each;
  }
  return undefined;
}

/** Whether a name may go on over the start of an element that adds to the text, or takes from it. */
function mayPartName(element: Element, detector: PageDetector): boolean {
  return detector.findName(textAround(element, SEAM_CHARS), 0) >= 0;
}

function precedes(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
