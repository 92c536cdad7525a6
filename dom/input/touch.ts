import type { Token } from '../../core/hover/hover-state.ts';
import { isClickable } from './element-roles.ts';
import { listen } from './listen.ts';
import type { PointerDeps } from './pointer-deps.ts';

/** Just before the browsers' own long press, which opens their menu for links. */
const LONG_PRESS_MS = 450;
/** A finger that moves further than this scrolls or swipes. */
const TAP_SLOP_PX = 10;

interface Finger {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly target: EventTarget | null;
  readonly card: Token | null;
  hasOpened: boolean;
}

/** A tap on a name opens its card. On a link a tap belongs to the page, so a long press opens the card. */
export function listenToTouch<T>({ window, signal, dispatch, targetAt, cardOf }: PointerDeps<T>): void {
  let finger: Finger | null = null;
  let longPress: ReturnType<typeof setTimeout> | undefined;
  const clicks = createClickGuard(window, signal);

  const drop = () => {
    clearTimeout(longPress);
    finger = null;
  };

  /** Opens the card of the name on a link under the finger; false when there is none. */
  const openLongPress = (): boolean => {
    clearTimeout(longPress);
    if (finger === null || finger.hasOpened || finger.card !== null || !isClickable(finger.target))
      return false;
    const target = targetAt(finger.x, finger.y);
    if (target === null) return false;
    finger.hasOpened = true;
    dispatch({ type: 'open', target, by: 'touch' });
    return true;
  };

  const down = (event: PointerEvent) => {
    drop();
    clicks.allow();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const target = event.composedPath()[0] ?? null;
    const { pointerId: id, clientX: x, clientY: y } = event;
    finger = { id, x, y, target, card: cardOf(event.target), hasOpened: false };
    longPress = setTimeout(openLongPress, LONG_PRESS_MS);
  };

  const move = (event: PointerEvent) => {
    if (finger === null || event.pointerId !== finger.id) return;
    if (Math.hypot(event.clientX - finger.x, event.clientY - finger.y) > TAP_SLOP_PX) drop();
  };

  const up = (event: PointerEvent) => {
    if (finger === null || event.pointerId !== finger.id) return;
    const { x, y, target, card, hasOpened } = finger;
    drop();
    if (hasOpened) return clicks.swallowNext();
    const name = card === null && !isClickable(target) ? targetAt(x, y) : null;
    dispatch(name ? { type: 'open', target: name, by: 'touch' } : { type: 'press', hoveredCard: card });
  };

  const openMenu = (event: Event) => {
    if (finger === null) return;
    if (finger.hasOpened || openLongPress()) event.preventDefault();
  };

  const passive = { passive: true, capture: true, signal } as const;
  listen(window, 'pointerdown', down, passive);
  listen(window, 'pointermove', move, passive);
  listen(window, 'pointerup', up, passive);
  listen(window, 'pointercancel', drop, passive);
  listen(window.document, 'scroll', drop, passive);
  listen(window, 'contextmenu', openMenu, { capture: true, signal });
  signal.addEventListener('abort', drop);
}

/** Some browsers follow a link after a long press on it, when the finger is lifted. */
function createClickGuard(window: Window, signal: AbortSignal) {
  let swallowsNext = false;
  const click = (event: Event) => {
    if (!swallowsNext) return;
    swallowsNext = false;
    event.preventDefault();
    event.stopPropagation();
  };
  listen(window, 'click', click, { capture: true, signal });
  return {
    allow: () => {
      swallowsNext = false;
    },
    swallowNext: () => {
      swallowsNext = true;
    },
  };
}
