import type { Point, Rect } from '../geometry.ts';

/** Names one request for a card and, once shown, the card. Rises with every request; never reused. */
export type Token = number;

/** Who asked for a card. Only a pointer's request ends when the pointer goes elsewhere. */
export type Asker = 'pointer' | 'keyboard' | 'touch' | 'link';

/** The pointer rests on a name; nothing is loaded yet. */
export interface Dwelling<T> {
  readonly phase: 'dwelling';
  readonly token: Token;
  readonly target: T;
  readonly by: Asker;
  readonly at: Point | null;
}

/** The card is being fetched. `due`: the dwell is over; `ready`: the answer is here. */
export interface Loading<T> {
  readonly phase: 'loading';
  readonly token: Token;
  readonly target: T;
  readonly by: Asker;
  readonly at: Point | null;
  readonly due: boolean;
  readonly ready: boolean;
}

/** The card is on the page. `held`: it has focus or was asked for, so the pointer alone does not close it. */
export interface Open<T> {
  readonly phase: 'open';
  readonly token: Token;
  readonly target: T;
  readonly held: boolean;
  /** The pointer is on the name or on the card. */
  readonly over: boolean;
  /** Where the pointer last was on either. */
  readonly at: Point | null;
}

/** The pointer has left; the card waits for it to come back. */
export interface Closing<T> {
  readonly phase: 'closing';
  readonly token: Token;
  readonly target: T;
  readonly exit: Point | null;
  /** Nearest that the pointer has come to the card since, in pixels. */
  readonly distance: number;
  /** A name that the pointer crosses on its way to the card. */
  readonly under: T | null;
}

/** A card taken out of the hover cycle; stays until it is closed. `next`: a related card, loading. */
export interface Pinned<T> {
  readonly phase: 'pinned';
  readonly token: Token;
  readonly target: T;
  readonly next: { readonly token: Token; readonly target: T } | null;
}

/**
 * At most one card is coming and one is shown; any number are pinned. Idle is none coming and none shown.
 * Plain data, so that a test or a log can hold it.
 */
export interface HoverState<T> {
  readonly coming: Dwelling<T> | Loading<T> | null;
  readonly shown: Open<T> | Closing<T> | null;
  readonly pinned: readonly Pinned<T>[];
  /** A target that was closed or failed under a resting pointer; it opens again only after the pointer left it. */
  readonly spent: T | null;
  readonly lastToken: Token;
}

export type Timer = 'load' | 'show' | 'grace';

export type HoverEvent<T> =
  /** The pointer is at `at`, on `target` (null: on no name, or too fast to tell) or over a card. */
  | {
      readonly type: 'point';
      readonly at: Point;
      readonly target: T | null;
      readonly over: Token | null;
      readonly card: Rect | null;
    }
  /** The page moved under a pointer at rest. */
  | { readonly type: 'scroll'; readonly target: T | null; readonly over: Token | null }
  /** The pointer left the window, or the page was hidden. */
  | { readonly type: 'leave' }
  /** A button went down, or a finger tapped, over a card or elsewhere. */
  | { readonly type: 'press'; readonly over: Token | null }
  /** The reader types or selects: whatever is coming is not wanted. */
  | { readonly type: 'interrupt' }
  /** Escape; `focus` is the card that has focus. */
  | { readonly type: 'escape'; readonly focus: Token | null }
  /** A timer that an effect started has ended. */
  | { readonly type: 'timer'; readonly timer: Timer; readonly token: Token }
  /** A load has ended; `ok` is false when there is no card to show. */
  | { readonly type: 'answer'; readonly token: Token; readonly ok: boolean }
  /** Asked for by key or tap: no dwell. */
  | { readonly type: 'open'; readonly target: T; readonly by: 'keyboard' | 'touch' }
  /** A related name was chosen inside a card. */
  | { readonly type: 'navigate'; readonly token: Token; readonly target: T }
  /** Focus entered or left a card. */
  | { readonly type: 'focus'; readonly token: Token; readonly inside: boolean }
  | { readonly type: 'pin'; readonly token: Token }
  | { readonly type: 'close'; readonly token: Token }
  /** The name that a card belongs to has left the page or the window. */
  | { readonly type: 'gone'; readonly token: Token };

/** What the world must do, in order. The reducer never does it itself. */
export type HoverEffect<T> =
  | { readonly type: 'startTimer'; readonly timer: Timer; readonly token: Token; readonly ms: number }
  | { readonly type: 'cancelTimer'; readonly timer: Timer }
  | { readonly type: 'load'; readonly token: Token; readonly target: T }
  /** Show what was loaded for `token`, in the place of the card `replaces` where there is one. */
  | {
      readonly type: 'show';
      readonly token: Token;
      readonly target: T;
      readonly by: Asker;
      readonly at: Point | null;
      readonly replaces: Token | null;
    }
  | { readonly type: 'hide'; readonly token: Token }
  | { readonly type: 'pin'; readonly token: Token }
  | { readonly type: 'focusCard'; readonly token: Token }
  /** Give focus back to where it was before the card had it; nothing when the card does not have it. */
  | { readonly type: 'restoreFocus'; readonly token: Token };

export interface HoverConfig<T> {
  /** Rest after which the card is fetched, in milliseconds. */
  readonly loadMs: number;
  /** Rest after which it is shown, in milliseconds, from the same start. */
  readonly dwellMs: number;
  /** Time in which the pointer may come back, in milliseconds. */
  readonly graceMs: number;
  /** Whether two targets are the same name at the same place. */
  readonly isSame: (a: T, b: T) => boolean;
}

/** The name whose card the reader asked for or has focus in: the one to set off on the page. */
export function heldTarget<T>({ coming, shown }: HoverState<T>): T | null {
  if (coming?.by === 'keyboard' || coming?.by === 'touch') return coming.target;
  return shown?.phase === 'open' && shown.held ? shown.target : null;
}

export const LOAD_MS = 150;
export const DWELL_MS = 350;
export const GRACE_MS = 300;

export function createHoverState<T>(): HoverState<T> {
  return { coming: null, shown: null, pinned: [], spent: null, lastToken: 0 };
}

/** Whether a card is coming or shown; pinned ones are out of the cycle. */
export function isBusy<T>({ coming, shown }: HoverState<T>): boolean {
  return coming !== null || shown !== null;
}
