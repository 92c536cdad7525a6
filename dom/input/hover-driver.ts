import { hover } from '../../core/hover/hover.ts';
import type { HoverConfig } from '../../core/hover/hover-config.ts';
import type { HoverEffect, HoverEvent, Timer } from '../../core/hover/hover-events.ts';
import { createHoverState, type HoverState } from '../../core/hover/hover-state.ts';

/** The effects other than timers: for the cards on the page. */
export type CardEffect<T> = Exclude<HoverEffect<T>, { type: 'startTimer' | 'cancelTimer' }>;

export interface HoverDriver<T> {
  dispatch(event: HoverEvent<T>): void;
  state(): HoverState<T>;
}

interface HoverDriverOptions<T> {
  /** Read at every event, so that a changed setting applies at once. */
  readonly config: () => HoverConfig<T>;
  readonly run: (effect: CardEffect<T>) => void;
  /** Called after an event and all events that it caused. */
  readonly onSettled?: () => void;
  readonly signal: AbortSignal;
}

/** Holds the hover state and runs its timers. An event caused by an effect waits until all effects have run. */
export function createHoverDriver<T>(options: HoverDriverOptions<T>): HoverDriver<T> {
  const { config, run, onSettled, signal } = options;
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
      onSettled?.();
    } finally {
      isRunning = false;
    }
  };

  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
  });
  return { dispatch, state: () => state };
}
