import { kindOf } from './element-kinds.ts';

/** A part of the page's text as one string, and the way back to its nodes. */
export interface Stretch {
  readonly text: string;
  /** Its text nodes in order, from the first. */
  nodes(): Iterator<Text>;
}

/** Reads a part of a tree in stretches, with pauses in which the page may change. */
export interface StretchReader {
  /** The next stretch, null at the end. */
  next(): Stretch | null;
  /** What is left of the last stretch after `node` comes again. */
  goBackTo(node: Node): void;
  pause(): void;
  resume(): void;
}

export interface StretchOptions {
  /** Elements that are not read, of `HOLES`. */
  readonly holes?: readonly Element[];
  readonly from?: Element;
  readonly to?: Element;
  /** Elements that a stretch spans at the least; fewer only in tests. */
  readonly stride?: number;
}

/** Where a stretch begins: before or after a node; `before` the root is at its start. */
interface Place {
  readonly node: Node;
  readonly isAfter: boolean;
}

/** Enough for the call to cost nothing beside the reading, few enough for a slice of milliseconds. */
export const STRIDE_ELEMENTS = 64;
/** Where no block begins for so many times the stride, a stretch is cut in the middle of one. */
const CUT_STRIDES = 16;

/** Elements with text that is not the page's and may be larger than all the rest. */
export const HOLES = ['script', 'style', 'textarea'];

/** A list that makes no object of an element that is not asked for. */
interface LazyElements extends Iterable<Element> {
  item(index: number): Element | null;
}

/** By tag name, which is several times faster than by selector where there is the choice. */
export function elementsBelow(root: ParentNode, name: string): LazyElements {
  if ('getElementsByTagName' in root) return (root as Element | Document).getElementsByTagName(name);
  return root.querySelectorAll(name);
}

/**
 * Reads the text below `root` from before `from` until before `to`. As one string for many nodes, because that is
 * several times cheaper than to ask each text node: the browser never makes an object of it. `cut` is told of elements
 * before which a stretch ends although a name may go on there.
 */
export function createStretchReader(
  root: ParentNode & Node,
  cut: (element: Element) => void,
  { holes: unread = [], from, to, stride = STRIDE_ELEMENTS }: StretchOptions = {},
): StretchReader {
  // Changes of the page move it on; `follows` sees to that. Its length is never asked: that walks the whole page.
  const elements = elementsBelow(root, '*');
  const holes = unread.filter((hole) => hole.firstChild).sort((a, b) => (follows(b, a) ? -1 : 1));
  const range = rangeIn(root.ownerDocument ?? (root as Document));
  const last = to ? placeIn(elements, to) : Infinity;
  let index = from ? placeIn(elements, from) : 0;
  let place: Place = { node: from ?? root, isAfter: false };
  /** Of the stretch that is read; null: none is chosen yet, or the last one, which goes on to the end of the root. */
  let end: Element | null = null;
  let isDone = false;
  let trail = pathTo(root, place.node);

  function nextEnd(): Element | null {
    const first = index + stride;
    for (index = first; index < last; index++) {
      const element = elements.item(index);
      if (!element) break;
      if (!follows(element, place.node)) continue;
      if (kindOf(element) === 'break') return element;
      if (index - first < CUT_STRIDES * stride) continue;
      cut(element);
      return element;
    }
    return to ?? null;
  }

  function nextHole(): Element | undefined {
    const isPassed = (hole: Element) =>
      !follows(hole, place.node) || (place.isAfter && place.node.contains(hole));
    while (holes[0] && isPassed(holes[0])) holes.shift();
    const hole = holes[0];
    return hole && (!end || follows(end, hole)) ? hole : undefined;
  }

  /** What is left of a stretch is read first. A block may reach beyond its end, and the page may have moved that away. */
  function chooseEnd(): void {
    if (end && follows(end, place.node)) return;
    end = nextEnd();
    if (end && !follows(end, place.node)) isDone = true;
  }

  return {
    next() {
      if (!isDone) chooseEnd();
      if (isDone) return null;
      const start = place;
      const hole = nextHole();
      setStart(range, root, start);
      if (hole) {
        range.setEndBefore(hole);
        place = { node: hole, isAfter: true };
      } else if (end) {
        range.setEndBefore(end);
        place = { node: end, isAfter: false };
        isDone = end === to;
      } else {
        range.setEnd(root, root.childNodes.length);
        isDone = true;
      }
      return { text: range.toString(), nodes: () => textsFrom(root, start) };
    },
    goBackTo(node) {
      isDone = false;
      place = { node, isAfter: true };
    },
    pause() {
      trail = pathTo(root, place.node);
    },
    resume() {
      // The place may be gone or moved: then from the innermost element around it that is not.
      for (let i = trail.length - 1; i > 0; i--) {
        const above = trail[i];
        if (!above || trail[i - 1]?.parentNode === above) continue;
        place = { node: above, isAfter: false };
        return;
      }
    },
  };
}

/** Where `element` stands in a list in document order. */
function placeIn(elements: LazyElements, element: Element): number {
  const isBefore = (index: number) => {
    const other = elements.item(index);
    return other !== null && other !== element && follows(element, other);
  };
  let low = 0;
  let high = STRIDE_ELEMENTS;
  for (; isBefore(high); high *= 2) low = high + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function follows(node: Node, other: Node): boolean {
  const { DOCUMENT_POSITION_DISCONNECTED: apart, DOCUMENT_POSITION_FOLLOWING: after } = Node;
  return (other.compareDocumentPosition(node) & (apart | after)) === after;
}

/** From `node` up to `root`. */
function pathTo(root: Node, node: Node): Node[] {
  const path = [node];
  for (let at = node; at !== root && at.parentNode; at = at.parentNode) path.push(at.parentNode);
  return path;
}

const ranges = new WeakMap<Document, Range>();

/** One range for all: the browser keeps each one right at every change of the page for as long as it lives. */
function rangeIn(page: Document): Range {
  const known = ranges.get(page);
  if (known) return known;
  const range = page.createRange();
  ranges.set(page, range);
  return range;
}

function setStart(range: Range, root: Node, { node, isAfter }: Place): void {
  if (node === root) range.setStart(root, 0);
  else if (isAfter) range.setStartAfter(node);
  else range.setStartBefore(node);
}

/** The text nodes below `root` from a place on, in order. */
export function* textsFrom(root: Node, { node, isAfter }: Place): Iterator<Text> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let start = node;
  while (isAfter && start.lastChild) start = start.lastChild;
  walker.currentNode = start;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text as Text;
}
