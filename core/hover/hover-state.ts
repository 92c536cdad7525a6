import type { Point } from '../geometry.ts';

/** Identifies one request for a card and, once it is visible, that card. Increases with every request; never reused. */
export type Token = number;

/** What asked for a card. Only the pointer's request ends when the pointer moves away. */
export type Trigger = 'pointer' | 'keyboard' | 'touch' | 'link';

/** The pointer rests on a name; nothing has been requested yet. */
interface Dwelling<T> {
  readonly phase: 'dwelling';
  readonly token: Token;
  readonly target: T;
  readonly by: Trigger;
  readonly at: Point | null;
}

/** The card is being fetched. It opens once it is both `due` (the dwell is over) and `ready` (the answer is here). */
export interface Loading<T> {
  readonly phase: 'loading';
  readonly token: Token;
  readonly target: T;
  readonly by: Trigger;
  readonly at: Point | null;
  readonly due: boolean;
  readonly ready: boolean;
}

/** The card is on the page. */
export interface Open<T> {
  readonly phase: 'open';
  readonly token: Token;
  readonly target: T;
  /** It has focus, or was opened by key or tap: leaving it with the pointer does not close it. */
  readonly sticky: boolean;
  /** The pointer is on the name or on the card. */
  readonly hovered: boolean;
  /** Where the pointer last was on either. */
  readonly at: Point | null;
}

/** The pointer has left; the card stays until the grace is over. */
interface Closing<T> {
  readonly phase: 'closing';
  readonly token: Token;
  readonly target: T;
  /** Where the pointer left: the tip of the safe triangle. */
  readonly exit: Point | null;
  /** The closest that the pointer has come to the card since, in pixels. */
  readonly distance: number;
  /** A name that the pointer is on while it heads for the card. */
  readonly crossed: T | null;
}

/** A card taken out of the hover cycle; stays until it is closed. `next`: a related card that is loading for it. */
export interface Pinned<T> {
  readonly phase: 'pinned';
  readonly token: Token;
  readonly target: T;
  readonly next: { readonly token: Token; readonly target: T } | null;
}

/**
 * At most one card is pending and one visible; any number are pinned. Idle: none pending and none visible.
 * Plain data, so that tests and logs can hold it.
 */
export interface HoverState<T> {
  readonly pending: Dwelling<T> | Loading<T> | null;
  readonly visible: Open<T> | Closing<T> | null;
  readonly pinned: readonly Pinned<T>[];
  /** A target whose card was closed or failed under a resting pointer; it opens again once the pointer has left it. */
  readonly suppressed: T | null;
  readonly lastToken: Token;
}

export function createHoverState<T>(): HoverState<T> {
  return { pending: null, visible: null, pinned: [], suppressed: null, lastToken: 0 };
}

/** Whether a card is pending or visible; pinned ones do not count. */
export function isBusy<T>({ pending, visible }: HoverState<T>): boolean {
  return pending !== null || visible !== null;
}

export function isSticky<T>(
  visible: HoverState<T>['visible'],
): visible is Open<T> & { readonly sticky: true } {
  return visible?.phase === 'open' && visible.sticky;
}

/** The name to ring on the page: the one whose card was asked for by key or tap, or has focus. */
export function ringedTarget<T>({ pending, visible }: HoverState<T>): T | null {
  if (pending?.by === 'keyboard' || pending?.by === 'touch') return pending.target;
  return isSticky(visible) ? visible.target : null;
}
