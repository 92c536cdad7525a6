import { clamp } from '../../../core/geometry.ts';
import { isReadableThrough } from '../../../core/hover/readable-filter.ts';
import { boundsOf, contains, elementFromPoint, rootOf, viewOf } from '../../../dom/text/safe-node.ts';
import { documentOf } from '../../../dom/text/tree-order.ts';
import { isCard } from './focus-return.ts';

/** Rounding to device pixels, and fractions of the visible window. */
const TOLERANCE_PX = 2;

/** What each of these is on a host that the page has left alone. */
const PLAIN: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  filter: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  'pointer-events': 'auto',
  'content-visibility': 'visible',
  position: 'fixed',
};

/**
 * Whether nothing fades, filters, cuts or transforms the host. In the top layer only its own style can, and in Firefox a
 * filter of the root.
 */
export function isPlain(host: HTMLElement): boolean {
  const style = getComputedStyle(host);
  const root = rootOf(documentOf(host));
  if (root && !isReadableThrough(getComputedStyle(root).filter)) return false;
  return Object.entries(PLAIN).every(([name, value]) => {
    const computed = style.getPropertyValue(name);
    return computed === '' || computed === value;
  });
}

/** Whether the host's box is where its style, which is ours, puts it. */
export function isWherePut(host: HTMLElement): boolean {
  const { left, top, bottom } = boundsOf(host);
  const clientHeight = rootOf(documentOf(host))?.clientHeight ?? 0;
  const view = viewOf(documentOf(host));
  const x = Number.parseFloat(host.style.left);
  const y = Number.parseFloat(host.style.top);
  // A sheet has no top of its own: it ends where the window ends.
  const isAtBottom = isNear(bottom, view?.innerHeight ?? clientHeight) || isNear(bottom, clientHeight);
  return isNear(left, x) && (Number.isNaN(y) ? isAtBottom : isNear(top, y));
}

/** Whether a click hits the host and nothing of the page. */
export function isUncoveredAt(host: HTMLElement, event: MouseEvent): boolean {
  const { x, y } = pointOf(host, event);
  return elementFromPoint(documentOf(host), x, y) === host;
}

/** What of the page the browser shows above everything else, except what is around the host. */
export function othersInTopLayer(host: HTMLElement): ReadonlySet<Element> {
  const all = documentOf(host).querySelectorAll(':popover-open, :modal, :fullscreen');
  return new Set([...all].filter((each) => !contains(each, host) && !isCard(each)));
}

/** A click by key has no point of its own: the control's centre, or the nearest that the card shows. */
function pointOf(host: HTMLElement, event: MouseEvent): { readonly x: number; readonly y: number } {
  const [control] = event.composedPath();
  if (event.detail > 0 || !(control instanceof Element)) return { x: event.clientX, y: event.clientY };
  const { left, top, width, height } = boundsOf(control);
  const card = boundsOf(host);
  return {
    x: clamp(left + width / 2, card.left + TOLERANCE_PX, card.right - TOLERANCE_PX),
    y: clamp(top + height / 2, card.top + TOLERANCE_PX, card.bottom - TOLERANCE_PX),
  };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE_PX;
}
