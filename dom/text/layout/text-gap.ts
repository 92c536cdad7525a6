import { boundsOf, contains, elementsBelow, nameOf, parentElementOf, viewOf } from '../safe-node.ts';
import { documentOf, follows } from '../tree-order.ts';
import { letsFlow } from './display.ts';
import { scratchRange } from './scratch-range.ts';

/** What the reader sees between two texts: nothing, as within a word, a space, as between words, or more. */
export type Gap = 'none' | 'space' | 'wide';

/** As fractions of the height of a line. */
const MOST = { none: 0.18, space: 0.8, dropCap: 0.35, overlap: 0.4, lineStep: 2.5 };

/**
 * The gap between the last character of one text and the first of the next, where boxes lie between them: words in
 * inline blocks, a drop cap that floats, the spans of a PDF. Costs layout, so call it for hits only.
 */
export function gapBetween(before: Text, after: Text): Gap {
  const end = before.data.trimEnd().length;
  const start = after.data.length - after.data.trimStart().length;
  const [left, right] = [boxOf(before, after), boxOf(after, before)];
  if (isStacked(left) || isStacked(right)) return 'wide';
  const isRuby = left?.isRuby === true && right?.isRuby === true;
  const a = isRuby ? left.bounds() : charRect(before, end - 1);
  const b = isRuby ? right.bounds() : charRect(after, start);
  if (!a || !b) {
    // One of them alone may be in a box that is itself hidden.
    const isHidden = (!a && !b) || (a ? right : left)?.style.display === 'none';
    return isHidden ? hiddenGap({ box: left, text: before }, { box: right, text: after }) : 'wide';
  }
  const height = Math.min(a.height, b.height);
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (overlap < height / 2) return isNextLine(a, b, left, right) ? 'space' : 'wide';
  const isRightToLeft = (left ?? right)?.style.direction === 'rtl';
  const gap = isRightToLeft ? a.left - b.right : b.left - a.right;
  if (gap < -MOST.overlap * height) return 'wide';
  if (gap <= (isDropCap(left) ? MOST.dropCap * a.height : MOST.none * height)) return 'none';
  return gap <= MOST.space * height ? 'space' : 'wide';
}

/** The gap that a hidden text will have where it is shown, as far as styles say it: nothing tells us when that is. */
function hiddenGap({ box: left, text: before }: Placed, { box: right, text: after }: Placed): Gap {
  if (isOffLine(left, before) || isOffLine(right, after)) return 'wide';
  const styles = [left, right].flatMap((box) => box?.style ?? []);
  if (styles.some(({ position }) => position === 'absolute')) return 'wide';
  const size = Math.max(...styles.map(({ fontSize }) => Number.parseFloat(fontSize)));
  const gap = edgeOf(left, 'end') + edgeOf(right, 'start');
  if (gap <= (isDropCap(left) ? MOST.dropCap : MOST.none) * size) return 'none';
  return gap <= MOST.space * size ? 'space' : 'wide';
}

interface Placed {
  readonly box: Box | null;
  readonly text: Text;
}

/** Elements in a floating box that are looked at; one with more is no drop cap. */
const MOST_IN_FLOAT = 64;

/** Whether a text in a floating box will be below the first line of it, and so of the text beside it. */
function isOffLine(box: Box | null, text: Text): boolean {
  if (!box || !isDropCap(box)) return false;
  const inside = elementsBelow(box.element, '*');
  if (inside.length > MOST_IN_FLOAT) return true;
  return [...inside].some(
    (element) => follows(text, element) && !contains(element, text) && endsLine(element),
  );
}

function endsLine(element: Element): boolean {
  if (nameOf(element) === 'br') return true;
  const style = getComputedStyle(element);
  return !letsFlow(style) && style.position !== 'fixed' && isStacked({ style });
}

function isDropCap(box: Box | null): boolean {
  return box?.style.float === 'left' || box?.style.float === 'right';
}

/** The space at one side of a box, in px. */
function edgeOf(box: Box | null, side: 'start' | 'end'): number {
  const parts = [`margin-inline-${side}`, `border-inline-${side}-width`, `padding-inline-${side}`];
  return parts.reduce(
    (sum, part) => sum + (Number.parseFloat(box?.style.getPropertyValue(part) ?? '') || 0),
    0,
  );
}

interface Box {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly isRuby: boolean;
  bounds(): DOMRect;
}

/** The outermost box around a text that does not hold the other text. */
function boxOf(text: Text, other: Text): Box | null {
  const view = viewOf(documentOf(text));
  let box: Box | null = null;
  for (
    let element = parentElementOf(text);
    element && view && !contains(element, other);
    element = parentElementOf(element)
  ) {
    const found = element;
    const style = view.getComputedStyle(found);
    if (letsFlow(style)) continue;
    box = { element: found, style, isRuby: nameOf(found) === 'ruby', bounds: () => boundsOf(found) };
  }
  return box;
}

/** Whether a box is laid out by its place in the page, such as a block, a cell or a flex item, and not among words. */
function isStacked(box: Pick<Box, 'style'> | null): boolean {
  if (!box) return false;
  const { display, float, position } = box.style;
  return position !== 'absolute' && float === 'none' && !display.startsWith('inline-');
}

/** Whether the second text continues the first on the next line: of a PDF, or of words in boxes that wrap. */
function isNextLine(a: DOMRect, b: DOMRect, left: Box | null, right: Box | null): boolean {
  if (!left || !right) return false;
  const step = b.top - a.top;
  const isBelow = step > a.height / 2 && step < MOST.lineStep * a.height && b.left < a.right;
  const isSameSize = b.height > a.height * 0.8 && b.height < a.height * 1.25;
  if (!isBelow || !isSameSize) return false;
  if (left.style.position === 'absolute' && right.style.position === 'absolute')
    return b.left <= a.left + a.height;
  // A box that would have fitted beside the first is below it on purpose.
  const isWrapped = [left, right].every(({ style }) => style.display.startsWith('inline-'));
  return isWrapped && left.bounds().left > right.bounds().left + a.height;
}

function charRect(text: Text, index: number): DOMRect | undefined {
  if (index < 0 || index >= text.length) return undefined;
  const range = scratchRange(documentOf(text));
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
}
