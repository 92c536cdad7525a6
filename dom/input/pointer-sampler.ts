import { isFast, type PointerSample } from '../../core/hover/pointer-speed.ts';
import { createFrameTask } from './frame-task.ts';
import type { PointerDeps } from './pointer-deps.ts';

/** A pointer that has not moved for this long after a fast move is at rest. */
const SETTLE_MS = 50;

/** Where the pointer was when this document last saw it. */
export interface LastPointer extends PointerSample {
  readonly target: EventTarget | null;
}

export interface PointerSampler {
  /** Records a move and leaves the work to the next frame. */
  move(event: PointerEvent): void;
  /** While a button is held, nothing is sampled. */
  hold(isHeld: boolean): void;
  /** The pointer's place is no longer known. */
  forget(): void;
  /** No name starts a dwell before this event time, in milliseconds. */
  quietUntil(time: number): void;
  last(): LastPointer | null;
}

/** Reduces the stream of moves to at most one `point` event, and one hit test, per frame. */
export function createPointerSampler<T>(deps: PointerDeps<T>): PointerSampler {
  const { window, signal, cardOf, targetAt } = deps;
  let last: LastPointer | null = null;
  let sampled: PointerSample | null = null;
  /** What the browser hit with the latest move; only valid until the page may have changed. */
  let hit: EventTarget | null = null;
  let isHeld = false;
  let quietUntil = 0;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const sample = (isAtRest: boolean) => {
    clearTimeout(settle);
    const freshHit = hit;
    hit = null;
    if (last === null || isHeld || signal.aborted) return;
    const { x, y } = last;
    const hoveredCard = cardOf(last.target);
    const isTravelling = !isAtRest && isFast(sampled, last);
    sampled = last;
    if (hoveredCard === null && last.time < quietUntil) return;
    const canHit = hoveredCard === null && !isTravelling;
    const target = canHit ? targetAt(x, y, freshHit) : null;
    if (hoveredCard === null && isTravelling) settle = setTimeout(sample, SETTLE_MS, true);
    deps.dispatch({ type: 'point', at: { x, y }, target, hoveredCard, cardRect: deps.cardRect() });
  };
  const sampleInNextFrame = createFrameTask(window, () => sample(false));

  return {
    move(event) {
      const { clientX: x, clientY: y, timeStamp: time, target } = event;
      // An event that is no longer being dispatched is old, and so is what it hit.
      hit = event.eventPhase === Event.NONE ? null : target;
      // Browsers repeat the last move when the page moves under a resting pointer.
      if (last !== null && x === last.x && y === last.y && cardOf(target) === cardOf(last.target)) return;
      last = { x, y, time, target };
      isHeld = event.buttons !== 0;
      sampleInNextFrame();
    },
    hold(held) {
      isHeld = held;
      // While a button is held, moves may be dispatched to an element elsewhere.
      hit = null;
      if (!held) sampleInNextFrame();
    },
    forget() {
      last = null;
      sampled = null;
    },
    quietUntil(time) {
      clearTimeout(settle);
      quietUntil = Math.max(quietUntil, time);
    },
    last: () => last,
  };
}
