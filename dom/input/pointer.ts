import { contains, isHidden, rootOf } from '../text/safe-node.ts';
import { onRenewal } from './lasting-listeners.ts';
import { listen } from './listen.ts';
import { listenToMoves } from './mouse-moves.ts';
import type { Move } from './move.ts';
import type { PointerDeps } from './pointer-deps.ts';
import { createPointerSampler, type LastPointer, type PointerSampler } from './pointer-sampler.ts';
import { listenToTouch } from './touch.ts';
import { listenToTyping } from './typing.ts';

/** A hand on the mouse trembles while it turns the wheel: moves this soon after a scroll open nothing. */
const SCROLL_QUIET_MS = 150;

type MouseEventType = 'pointerdown' | 'pointerup' | 'pointercancel';

interface PointerListener<T> {
  /** Where the pointer was when this document last saw it. */
  last(): LastPointer | null;
  /** The name under the resting pointer. */
  pointed(): T | null;
  /** Takes a move from before it listened. */
  move(event: Move): void;
}

/** Turns mouse, pen, touch, scroll and key events into hover events. The page still gets all of them. */
export function listenToPointer<T>(deps: PointerDeps<T>): PointerListener<T> {
  const { window, signal, dispatch, cardOf } = deps;
  const { document } = window;
  const sampler = createPointerSampler(deps);
  const passive = { passive: true, capture: true, signal } as const;
  const on = (type: MouseEventType, handle: (event: PointerEvent) => void) =>
    listen(window, type, (event) => event.pointerType !== 'touch' && handle(event), passive);
  const leave = () => {
    sampler.forget();
    dispatch({ type: 'leave' });
  };

  listenToMoves(window, sampler.move, signal);
  on('pointerup', (event) => sampler.hold(event.buttons !== 0));
  on('pointercancel', () => sampler.hold(false));
  on('pointerdown', (event) => {
    sampler.hold(true);
    dispatch({ type: 'press', hoveredCard: cardOf(event.target) });
  });
  const listenToRoot = () => {
    const root = rootOf(document);
    if (root) listen(root, 'pointerleave', leave, { passive: true, signal });
  };
  listenToRoot();
  onRenewal(document, listenToRoot, signal);
  listen(window, 'blur', (event) => event.target === window && leave(), { signal });
  listen(document, 'visibilitychange', () => isHidden(document) && leave(), { signal });
  listen(document, 'scroll', (event) => handleScroll(deps, sampler, event), passive);
  listenToTouch(deps);
  listenToTyping(deps, sampler);

  return {
    last: sampler.last,
    move: sampler.move,
    pointed() {
      const last = sampler.last();
      return last && cardOf(last.target) === null ? deps.targetAt(last.x, last.y) : null;
    },
  };
}

function handleScroll<T>(deps: PointerDeps<T>, sampler: PointerSampler, event: Event): void {
  const last = sampler.last();
  // A ticker that scrolls by itself elsewhere on the page says nothing about the reader.
  const isElsewhere =
    event.target instanceof Element && !(last?.target instanceof Node && contains(event.target, last.target));
  if (isElsewhere) return;
  sampler.quietUntil(event.timeStamp + SCROLL_QUIET_MS);
  if (!deps.isBusy()) return;
  const hoveredCard = last && deps.cardOf(last.target);
  const target = last && hoveredCard === null ? deps.targetAt(last.x, last.y) : null;
  deps.dispatch({ type: 'scroll', target, hoveredCard });
}
