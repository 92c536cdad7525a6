import type { Token } from '../../core/hover/hover-state.ts';
import { isFast, type PointerSample } from '../../core/hover/pointer-speed.ts';
import type { PointerDeps } from './pointer-deps.ts';

/** After the last fast move: still there means at rest. */
const SETTLE_MS = 50;

/** Where the pointer was when this document last heard of it. */
export interface LastPointer extends PointerSample {
  readonly target: EventTarget | null;
}

export interface PointerSampler {
  /** Notes a move and leaves the work to the next frame. */
  move(event: PointerEvent): void;
  /** A button is down: nothing is sampled until it is up. */
  hold(isHeld: boolean): void;
  /** The pointer is in no place that we know. */
  forget(): void;
  /** Names begin nothing before this event time, in milliseconds. */
  quietUntil(time: number): void;
  last(): LastPointer | null;
}

/** Turns the stream of moves into at most one `point` event, and one hit test, a frame. */
export function createPointerSampler<T>(around: PointerDeps<T>): PointerSampler {
  const { window, signal, cardOf } = around;
  let last: LastPointer | null = null;
  let sampled: PointerSample | null = null;
  /** What the browser found under the latest move, until the page has had time to change it. */
  let under: EventTarget | null = null;
  let isHeld = false;
  let isQueued = false;
  let quietUntil = 0;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const point = (at: LastPointer, target: T | null, over: Token | null) => {
    around.dispatch({ type: 'point', at: { x: at.x, y: at.y }, target, over, card: around.cardRect() });
  };

  const sample = (isAtRest: boolean) => {
    clearTimeout(settle);
    const target = under;
    under = null;
    if (last === null || isHeld || signal.aborted) return;
    const over = cardOf(last.target);
    const isTravelling = !isAtRest && isFast(sampled, last);
    sampled = last;
    if (over !== null) return point(last, null, over);
    if (last.time < quietUntil) return;
    if (!isTravelling) return point(last, around.targetAt(last.x, last.y, target), null);
    settle = setTimeout(sample, SETTLE_MS, true);
    point(last, null, null);
  };

  // Waiting for the frame keeps the handler free of layout.
  const queue = () => {
    if (isQueued) return;
    isQueued = true;
    window.requestAnimationFrame(() => {
      isQueued = false;
      sample(false);
    });
  };

  return {
    move(event) {
      const { clientX: x, clientY: y, timeStamp: time, target } = event;
      // One that came earlier is of an older page.
      under = event.eventPhase === Event.NONE ? null : target;
      // Browsers repeat the last move when the page moves under a pointer at rest.
      if (last !== null && x === last.x && y === last.y && cardOf(target) === cardOf(last.target)) return;
      last = { x, y, time, target };
      isHeld = event.buttons !== 0;
      queue();
    },
    hold(held) {
      isHeld = held;
      // A held pointer's moves may be told to an element elsewhere.
      under = null;
      if (!held) queue();
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
