import type { Point, Rect } from '../geometry.ts';
import type { Token, Trigger } from './hover-state.ts';

export type Timer = 'load' | 'show' | 'grace';

/** What can happen to cards: what the reader does, and what comes back from timers and requests. */
export type HoverEvent<T> =
  /** The pointer is at `at`: on `target` (null: on no name, or too fast to tell) or over a card. */
  | {
      readonly type: 'point';
      readonly at: Point;
      readonly target: T | null;
      readonly hoveredCard: Token | null;
      /** Where the visible card lies. */
      readonly cardRect: Rect | null;
    }
  /** The page moved under a resting pointer. */
  | { readonly type: 'scroll'; readonly target: T | null; readonly hoveredCard: Token | null }
  /** The pointer left the window, or the page was hidden. */
  | { readonly type: 'leave' }
  /** A button was pressed or a finger tapped, over a card or elsewhere. */
  | { readonly type: 'press'; readonly hoveredCard: Token | null }
  /** The reader types or selects text: no card should open now. */
  | { readonly type: 'interrupt' }
  /** Escape was pressed; `focus` is the card that has focus. */
  | { readonly type: 'escape'; readonly focus: Token | null }
  /** A timer that an effect started has ended. */
  | { readonly type: 'timer'; readonly timer: Timer; readonly token: Token }
  /** A load has ended; `ok` is false when there is no card to show. */
  | { readonly type: 'answer'; readonly token: Token; readonly ok: boolean }
  /** A card was requested by key or tap: no dwell. */
  | { readonly type: 'open'; readonly target: T; readonly by: 'keyboard' | 'touch' }
  /** A related name was chosen inside a card. */
  | { readonly type: 'navigate'; readonly token: Token; readonly target: T }
  /** Focus entered or left a card. */
  | { readonly type: 'focus'; readonly token: Token; readonly inside: boolean }
  | { readonly type: 'pin'; readonly token: Token }
  | { readonly type: 'close'; readonly token: Token }
  /** The name that a card belongs to has left the page or the window. */
  | { readonly type: 'gone'; readonly token: Token };

export type EventOf<T, Type extends HoverEvent<T>['type']> = Extract<HoverEvent<T>, { type: Type }>;

/** What the caller must do, in order. The reducer itself does nothing. */
export type HoverEffect<T> =
  | { readonly type: 'startTimer'; readonly timer: Timer; readonly token: Token; readonly ms: number }
  | { readonly type: 'cancelTimer'; readonly timer: Timer }
  | { readonly type: 'load'; readonly token: Token; readonly target: T }
  /** Show what was loaded for `token`, in place of the card `replaces` if there is one. */
  | {
      readonly type: 'show';
      readonly token: Token;
      readonly target: T;
      readonly by: Trigger;
      readonly at: Point | null;
      readonly replaces: Token | null;
    }
  | { readonly type: 'hide'; readonly token: Token }
  | { readonly type: 'pin'; readonly token: Token }
  | { readonly type: 'focusCard'; readonly token: Token }
  /** Return focus to where it was before the card took it; nothing when the card does not have it. */
  | { readonly type: 'restoreFocus'; readonly token: Token };
