import { isVisible, nameOf, quote, type VisibleText, visibleTexts } from './visible-texts.ts';

/** Rounding of subpixel layout, in px. */
const TOLERANCE_PX = 1;

/** One line per fault: sideways scrolling, and text that sticks out, is cut off or covers other text. */
export function findLayoutFaults(host: HTMLElement): string[] {
  const texts = visibleTexts(host);
  return [
    ...sidewaysScrolling(host),
    ...texts.flatMap((text) => cutText(text, host) ?? []),
    ...overlaps(texts.map((text) => ({ ...text, rect: visiblePart(text, host) }))),
  ];
}

function sidewaysScrolling(host: HTMLElement): string[] {
  const boxes = [document.documentElement, host, ...host.querySelectorAll<HTMLElement>('*')];
  return boxes
    .filter((box) => box.scrollWidth > box.clientWidth + TOLERANCE_PX && scrolls(box) && isVisible(box))
    .map((box) => `${nameOf(box)} scrolls sideways: ${box.scrollWidth} px in ${box.clientWidth} px`);
}

/** The page and every box that clips scroll when their content is too wide; other boxes let it stick out. */
function scrolls(box: HTMLElement): boolean {
  return box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowX);
}

/** Follows a text outwards to the first box that cuts it off; a box that scrolls down is followed instead. */
function cutText({ node, element, rect }: VisibleText, host: HTMLElement): string | undefined {
  let seen = rect;
  for (let box: HTMLElement | null = element; box && box !== host; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (style.overflow === 'visible') continue;
    const edge = box.getBoundingClientRect();
    const isScroller = /auto|scroll/.test(style.overflowY);
    const fits = within(seen, edge, 'left', 'right') && (isScroller || within(seen, edge, 'top', 'bottom'));
    if (!fits && !isShortened(box, style, node)) return `${nameOf(box)} cuts off ${quote(node)}`;
    seen = edge;
  }
  const page = new DOMRect(0, seen.top, document.documentElement.clientWidth, seen.height);
  return within(seen, page, 'left', 'right') ? undefined : `${quote(node)} is outside the window`;
}

/** Whether a box shortens its text openly: with an ellipsis, and the full text in a title. */
function isShortened(box: HTMLElement, style: CSSStyleDeclaration, node: Text): boolean {
  const ellipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
  const title = box.closest<HTMLElement>('[title]')?.title ?? '';
  return ellipsis && title.includes(node.data.trim());
}

function within(inner: DOMRect, outer: DOMRect, start: 'left' | 'top', end: 'right' | 'bottom'): boolean {
  return inner[start] >= outer[start] - TOLERANCE_PX && inner[end] <= outer[end] + TOLERANCE_PX;
}

/** What the boxes around a text leave visible of it; empty when it is scrolled out of view. */
function visiblePart({ element, rect }: VisibleText, host: HTMLElement): DOMRect {
  let { left, top, right, bottom } = rect;
  for (let box: HTMLElement | null = element; box && box !== host; box = box.parentElement) {
    if (getComputedStyle(box).overflow === 'visible') continue;
    const edge = box.getBoundingClientRect();
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
}

/** Fonts draw taller boxes than lines, so neighbouring lines share some height: half of it is a real overlap. */
function overlaps(texts: readonly VisibleText[]): string[] {
  const faults: string[] = [];
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      // A text with an ellipsis has two boxes for one line.
      if (one.layer !== other.layer || one.node === other.node) continue;
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      const shared = Math.min(one.rect.height, other.rect.height) / 2;
      if (width > TOLERANCE_PX && height > Math.max(shared, TOLERANCE_PX))
        faults.push(
          `${nameOf(one.element)} ${quote(one.node)} covers ${nameOf(other.element)} ${quote(other.node)}`,
        );
    }
  }
  return faults;
}
