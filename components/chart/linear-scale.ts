/** From a value to its place in a drawing, in px or in percent. */
export type Scale = (value: number) => number;

/** Maps `domain` onto `range` evenly. A domain without extent lies in the middle of the range. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  return (value) => start + (from === to ? 0.5 : (value - from) / (to - from)) * (end - start);
}
