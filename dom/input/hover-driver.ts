import { hover } from '../../core/hover/hover.ts';
import {
  createHoverState,
  type HoverConfig,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type Timer,
} from '../../core/hover/hover-state.ts';

/** The effects that are not timers: what is left for the page and the extension to do. */
export type CardEffect<T> = Exclude<HoverEffect<T>, { type: 'startTimer' | 'cancelTimer' }>;

export interface HoverDriver<T> {
  dispatch(event: HoverEvent<T>): void;
  state(): HoverState<T>;
}

interface HoverDriverOptions<T> {
  /** Read at every event, so that a changed setting counts at once. */
  readonly config: () => HoverConfig<T>;
  readonly run: (effect: CardEffect<T>) => void;
  /** Called when an event and all that it caused are done. */
  readonly settled?: () => void;
  readonly signal: AbortSignal;
}

/** Holds the hover state and its timers. An event that an effect causes waits until all effects have run. */
export function createHoverDriver<T>({
  config,
  run,
  settled,
  signal,
}: HoverDriverOptions<T>): HoverDriver<T> {
  let state = createHoverState<T>();
  let isRunning = false;
  const queue: HoverEvent<T>[] = [];
  const timers = new Map<Timer, ReturnType<typeof setTimeout>>();

  const perform = (effect: HoverEffect<T>) => {
    if (effect.type === 'cancelTimer') return clearTimeout(timers.get(effect.timer));
    if (effect.type !== 'startTimer') return run(effect);
    const { timer, token, ms } = effect;
    clearTimeout(timers.get(timer));
    timers.set(
      timer,
      setTimeout(() => dispatch({ type: 'timer', timer, token }), ms),
    );
  };

  const dispatch = (event: HoverEvent<T>) => {
    queue.push(event);
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
        const step = hover(state, next, config());
        state = step.state;
        for (const effect of step.effects) perform(effect);
      }
      settled?.();
    } finally {
      isRunning = false;
    }
  };

  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
  });
  return { dispatch, state: () => state };
}
