/** Rest after which a card is fetched, in milliseconds: early enough that it is usually there when the dwell ends. */
export const LOAD_MS = 150;
/** Time in which the pointer may come back to a card that it left, in milliseconds: a corner cut, not a change of mind. */
export const GRACE_MS = 300;

export interface HoverConfig<T> {
  /** Rest after which the card is fetched, in milliseconds. */
  readonly loadMs: number;
  /** Rest after which the card opens, in milliseconds from the same start. */
  readonly dwellMs: number;
  /** Time in which the pointer may come back to the card, in milliseconds. */
  readonly graceMs: number;
  /** Whether two targets are the same name at the same place. */
  readonly isSame: (a: T, b: T) => boolean;
}
