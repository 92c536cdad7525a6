import { isHidden, matches, rectsOf, rootOf } from '../text/safe-node.ts';
import type { Move } from './move.ts';

/** A page that stops all our signals is noticed this late; a reader moves for longer. */
const CHECK_MS = 500;
/** A hovered element up to this high is one line, and its middle close enough to the pointer. */
const LINE_PX = 48;

interface SilenceHandlers {
  /** Called once, when the pointer has moved and no event said so. */
  readonly onSilent: () => void;
  /** In silence: the pointer has come to another element. */
  readonly onHovered: (move: Move) => void;
}

/**
 * Notices that the page stops every event of the mouse before we hear it: what is under the pointer changes in silence.
 * The browser still says which element that is, if not where in it the pointer is.
 */
export function watchSilence(window: Window, signal: AbortSignal, handlers: SilenceHandlers) {
  const { document } = window;
  let hasEverHeard = false;
  let hasHeard = false;
  let isSilent = false;
  let last: Element | null = null;

  const startSilence = () => {
    if (!isSilent) handlers.onSilent();
    isSilent = true;
  };
  const check = () => {
    const isHeard = hasHeard;
    hasHeard = false;
    const root = rootOf(document);
    if (isHidden(document) || isHeard || !root || !matches(root, ':hover')) return;
    const hovered = innermostHovered(root);
    if (hovered === last) return;
    // At first the pointer may merely rest where it was when the page came.
    if (last === null && hasEverHeard) {
      last = hovered;
      return;
    }
    startSilence();
    if (last !== null) handlers.onHovered(moveOnto(hovered));
    last = hovered;
  };
  const timer = setInterval(check, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  return {
    heard() {
      hasEverHeard = true;
      hasHeard = true;
      last = null;
    },
  };
}

function innermostHovered(root: Element): Element {
  let element = root;
  for (let child: Element | null = root; child; child = element.querySelector(':scope > :hover'))
    element = child;
  return element;
}

/** A move to the middle of a short inline element; in any other the pointer may be anywhere, so that it is on no name. */
function moveOnto(element: Element): Move {
  const [rect, second] = rectsOf(element);
  const isShort = rect && !second && rect.height <= LINE_PX && getComputedStyle(element).display === 'inline';
  const [clientX, clientY] = isShort
    ? [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2]
    : [-1, -1];
  return {
    clientX,
    clientY,
    timeStamp: performance.now(),
    target: element,
    eventPhase: Event.NONE,
    buttons: 0,
  };
}
