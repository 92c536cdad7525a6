import type { Rect } from '../../core/geometry.ts';
import type { HoverEvent, Token } from '../../core/hover/hover-state.ts';

/** What listening needs to know of names and cards. */
export interface PointerDeps<T> {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** Whether a card is coming or shown. */
  readonly isBusy: () => boolean;
  readonly dispatch: (event: HoverEvent<T>) => void;
  /**
   * The name at a viewport point. The one costly call: at most once a frame, never while the pointer travels; far
   * less costly with the target of a move to that point.
   */
  readonly targetAt: (x: number, y: number, target?: EventTarget | null) => T | null;
  /** The card that an event's target lies in. */
  readonly cardOf: (target: EventTarget | null) => Token | null;
  /** Where the card that is shown lies; null when there is none. */
  readonly cardRect: () => Rect | null;
  /** The card that has focus. */
  readonly focusedCard: () => Token | null;
}
