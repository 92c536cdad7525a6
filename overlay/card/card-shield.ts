/** What the page would take for an act on itself: a click outside its menu, a shortcut, focus that fled its dialog. */
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
 * Ends events at the card's root, after the card itself has had them. A page that listens in the capture phase
 * still sees them, with the host as target; nothing in the platform prevents that.
 */
export function shieldEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of PRIVATE_EVENTS) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  root.addEventListener('wheel', (event) => keepWheel(root, event as WheelEvent), { passive: false, signal });
}

/** `overscroll-behavior` ends a scroll at the card's edge, but not where the card has nothing to scroll. */
function keepWheel(root: ShadowRoot, event: WheelEvent): void {
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
  // Positions may be fractions of a pixel.
  return delta < 0 ? position > 0.5 : delta > 0 && position < end - 0.5;
}
