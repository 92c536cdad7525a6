import { listen } from '../../../dom/input/listen.ts';

/** Events that a page would misread as meant for it: a click outside its menu, a shortcut, focus leaving its dialog. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'contextmenu',
  'focusin',
  'focusout',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'selectstart',
] as const;

/**
 * Stops events at the card's root, after the card itself has handled them. A page that listens in the capture phase
 * still sees them, with the host as target; the platform offers no way to prevent that.
 */
export function shieldEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of PRIVATE_EVENTS) {
    listen(root, type, (event) => event.stopPropagation(), { signal });
  }
  listen(root, 'wheel', (event) => containWheel(root, event), { passive: false, signal });
}

/** `overscroll-behavior` contains scrolling only where the card has something to scroll. */
function containWheel(root: ShadowRoot, event: WheelEvent): void {
  if (event.ctrlKey) return;
  for (const node of event.composedPath()) {
    if (node === root) break;
    if (node instanceof Element && canScroll(node, event)) return;
  }
  event.preventDefault();
}

function canScroll(element: Element, { deltaX, deltaY }: WheelEvent): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const down =
    /auto|scroll/.test(overflowY) &&
    hasRoom(element.scrollTop, element.scrollHeight - element.clientHeight, deltaY);
  const across =
    /auto|scroll/.test(overflowX) &&
    hasRoom(element.scrollLeft, element.scrollWidth - element.clientWidth, deltaX);
  return down || across;
}

function hasRoom(position: number, end: number, delta: number): boolean {
  // Scroll positions may be fractions of a pixel.
  return delta < 0 ? position > 0.5 : delta > 0 && position < end - 0.5;
}
