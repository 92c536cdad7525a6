import type { HoverEffect } from './hover-events.ts';
import type { HoverState } from './hover-state.ts';

/** A state, and the effects that lead to it. Every transition takes one and returns the next. */
export interface HoverStep<T> {
  readonly state: HoverState<T>;
  readonly effects: readonly HoverEffect<T>[];
}

export function step<T>(
  from: HoverStep<T>,
  change: Partial<HoverState<T>>,
  ...effects: HoverEffect<T>[]
): HoverStep<T> {
  return { state: { ...from.state, ...change }, effects: [...from.effects, ...effects] };
}
