import type { PointerDeps } from './pointer-deps.ts';
import { createPointerSampler, type LastPointer, type PointerSampler } from './pointer-sampler.ts';
import { listenToTouch } from './touch.ts';
import { listenToTyping } from './typing.ts';

/** A hand on the mouse still trembles while the wheel turns. */
const SCROLL_QUIET_MS = 150;

type MouseMove = 'pointermove' | 'pointerover' | 'pointerdown' | 'pointerup' | 'pointercancel';

export interface PointerListener<T> {
  /** Where the pointer was when this document last heard of it. */
  last(): LastPointer | null;
  /** The name under the pointer at rest. */
  pointed(): T | null;
  /** Takes a move that came before it listened. */
  move(event: PointerEvent): void;
}

/** Turns mouse, pen, finger, wheel and keys into hover events. Takes nothing from the page. */
export function listenToPointer<T>(around: PointerDeps<T>): PointerListener<T> {
  const { window, signal, dispatch, cardOf } = around;
  const { document } = window;
  const sampler = createPointerSampler(around);
  const passive = { passive: true, capture: true, signal } as const;
  const on = (type: MouseMove, handle: (event: PointerEvent) => void) =>
    window.addEventListener(type, (event) => event.pointerType !== 'touch' && handle(event), passive);
  const leave = () => {
    sampler.forget();
    dispatch({ type: 'leave' });
  };

  on('pointermove', sampler.move);
  // Over an element that swallows moves (a frame), only this one comes.
  on('pointerover', sampler.move);
  on('pointerup', (event) => sampler.hold(event.buttons !== 0));
  on('pointercancel', () => sampler.hold(false));
  on('pointerdown', (event) => {
    sampler.hold(true);
    dispatch({ type: 'press', over: cardOf(event.target) });
  });
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  window.addEventListener('blur', (event) => event.target === window && leave(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  document.addEventListener('scroll', (event) => follow(around, sampler, event), passive);
  listenToTouch(around);
  listenToTyping(around, sampler);

  return {
    last: sampler.last,
    move: sampler.move,
    pointed() {
      const last = sampler.last();
      return last && cardOf(last.target) === null ? around.targetAt(last.x, last.y) : null;
    },
  };
}

/** A scroll moved the page under the pointer. */
function follow<T>(around: PointerDeps<T>, sampler: PointerSampler, event: Event): void {
  const last = sampler.last();
  // A ticker that scrolls by itself elsewhere on the page says nothing about the reader.
  const isElsewhere =
    event.target instanceof Element && !(last?.target instanceof Node && event.target.contains(last.target));
  if (isElsewhere) return;
  sampler.quietUntil(event.timeStamp + SCROLL_QUIET_MS);
  if (!around.isBusy()) return;
  const over = last && around.cardOf(last.target);
  const target = last && over === null ? around.targetAt(last.x, last.y) : null;
  around.dispatch({ type: 'scroll', target, over });
}
