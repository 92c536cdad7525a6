import type { Point } from '../geometry.ts';

/** A card must have been seen as it is for this long, in milliseconds: nobody decides on a button in less. */
const STEADY_MS = 500;
/** A card that moves less than this, in px, follows its name on a page that settles. */
const STEADY_PX = 24;

/** Since when, in milliseconds of any clock, a card has been seen at about this point. */
export interface Steadiness {
  readonly since: number;
  readonly at: Point;
}

/** The steadiness of a card that is at `at` now: a jump begins it anew. */
export function steadyAt(before: Steadiness | null, at: Point, now: number): Steadiness {
  const isNear = before !== null && Math.hypot(at.x - before.at.x, at.y - before.at.y) <= STEADY_PX;
  return isNear ? before : { since: now, at };
}

/** What is known of a card at a click in it. */
export interface ClickFacts {
  /** The browser says that the reader did it. */
  readonly isTrusted: boolean;
  /** The card is in the browser's top layer, where no ancestor can fade, cut or move it. */
  readonly isInTopLayer: boolean;
  /** Its box is where we put it. */
  readonly isWherePut: boolean;
  /** Nothing fades, filters, cuts or transforms it. */
  readonly isPlain: boolean;
  /** The click's point hits it, and nothing lies over it. */
  readonly isUncovered: boolean;
  /** Since when it has been so; null: it is not. */
  readonly steady: Steadiness | null;
  /** In milliseconds of the same clock. */
  readonly now: number;
}

/** Why a click may not change anything. */
export type Refusal =
  | 'not by the reader'
  | 'below the page'
  | 'moved by the page'
  | 'faded or transformed'
  | 'covered'
  | 'not yet seen';

/** Whether a page may have tricked the reader into a click; null when the click counts. */
export function refuseClick(facts: ClickFacts): Refusal | null {
  if (!facts.isTrusted) return 'not by the reader';
  if (!facts.isInTopLayer) return 'below the page';
  if (!facts.isWherePut) return 'moved by the page';
  if (!facts.isPlain) return 'faded or transformed';
  if (!facts.isUncovered) return 'covered';
  const isSeen = facts.steady !== null && facts.now - facts.steady.since >= STEADY_MS;
  return isSeen ? null : 'not yet seen';
}
