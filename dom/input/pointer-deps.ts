import type { Rect } from '../../core/geometry.ts';
import type { HoverEvent } from '../../core/hover/hover-events.ts';
import type { Token } from '../../core/hover/hover-state.ts';

/** What the listeners need to know about names and cards. */
export interface PointerDeps<T> {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** Whether a card is pending or visible. */
  readonly isBusy: () => boolean;
  readonly dispatch: (event: HoverEvent<T>) => void;
  /**
   * The name at a viewport point. The one expensive call: made at most once a frame and never while the pointer is
   * travelling. Much cheaper with `target`, the target of a move to that point.
   */
  readonly targetAt: (x: number, y: number, target?: EventTarget | null) => T | null;
  /** The card that an event's target is in. */
  readonly cardOf: (target: EventTarget | null) => Token | null;
  /** Where the visible card lies; null when there is none. */
  readonly cardRect: () => Rect | null;
  /** The card that has focus. */
  readonly focusedCard: () => Token | null;
}
