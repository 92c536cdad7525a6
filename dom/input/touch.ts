import type { Token } from '../../core/hover/hover-state.ts';
import { isClickable } from './element-roles.ts';
import type { PointerDeps } from './pointer-deps.ts';

/** Just before the browsers' own long press, which opens their menu for links. */
const LONG_PRESS_MS = 450;
/** A finger that goes further than this scrolls or swipes. */
const TAP_SLOP_PX = 10;

interface Finger {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly target: EventTarget | null;
  readonly card: Token | null;
  isLong: boolean;
}

/** A tap on a name opens its card; on a link, where a tap belongs to the page, a long press does. */
export function listenToTouch<T>({ window, signal, dispatch, targetAt, cardOf }: PointerDeps<T>): void {
  let finger: Finger | null = null;
  let longPress: ReturnType<typeof setTimeout> | undefined;
  let swallowsClick = false;

  const drop = () => {
    clearTimeout(longPress);
    finger = null;
  };

  /** Opens the name under a finger that has rested on a link; false when there is none. */
  const openLink = (): boolean => {
    clearTimeout(longPress);
    if (finger === null || finger.isLong || finger.card !== null || !isClickable(finger.target)) return false;
    const target = targetAt(finger.x, finger.y);
    if (target === null) return false;
    finger.isLong = true;
    dispatch({ type: 'open', target, by: 'touch' });
    return true;
  };

  const down = (event: PointerEvent) => {
    drop();
    swallowsClick = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const target = event.composedPath()[0] ?? null;
    const { pointerId: id, clientX: x, clientY: y } = event;
    finger = { id, x, y, target, card: cardOf(event.target), isLong: false };
    longPress = setTimeout(openLink, LONG_PRESS_MS);
  };

  const move = (event: PointerEvent) => {
    if (finger === null || event.pointerId !== finger.id) return;
    if (Math.hypot(event.clientX - finger.x, event.clientY - finger.y) > TAP_SLOP_PX) drop();
  };

  const up = (event: PointerEvent) => {
    if (finger === null || event.pointerId !== finger.id) return;
    const { x, y, target, card, isLong } = finger;
    drop();
    swallowsClick = isLong;
    if (isLong) return;
    const name = card === null && !isClickable(target) ? targetAt(x, y) : null;
    dispatch(name ? { type: 'open', target: name, by: 'touch' } : { type: 'press', over: card });
  };

  const menu = (event: Event) => {
    if (finger === null) return;
    if (finger.isLong || openLink()) event.preventDefault();
  };

  /** Some browsers follow the link all the same when the finger is lifted. */
  const click = (event: Event) => {
    if (!swallowsClick) return;
    swallowsClick = false;
    event.preventDefault();
    event.stopPropagation();
  };

  const passive = { passive: true, capture: true, signal } as const;
  window.addEventListener('pointerdown', down, passive);
  window.addEventListener('pointermove', move, passive);
  window.addEventListener('pointerup', up, passive);
  window.addEventListener('pointercancel', drop, passive);
  window.document.addEventListener('scroll', drop, passive);
  window.addEventListener('contextmenu', menu, { capture: true, signal });
  window.addEventListener('click', click, { capture: true, signal });
  signal.addEventListener('abort', drop);
}
