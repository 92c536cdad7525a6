import fc from 'fast-check';

export type Path = readonly (string | number)[];

/** The paths of all values inside a value, the value itself included. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]));
  return [path, ...inside];
}

/** A copy in which `change` has replaced the value at a path; undefined removes it. */
export function changeAt(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  const changed = changeAt(copy[key], rest, change);
  if (changed === undefined) delete copy[key];
  else copy[key] = changed;
  return copy;
}

/** Ways to damage one value. */
export const damage: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  fc.constant(() => undefined),
  fc.constant(() => null),
  fc.jsonValue().map((junk) => () => junk),
  // One flipped bit of a character or a number.
  fc.tuple(fc.nat(), fc.nat({ max: 15 })).map(([at, bit]) => (old: unknown) => {
    if (typeof old === 'number') return old ^ (1 << bit);
    if (typeof old !== 'string' || old === '') return old;
    const i = at % old.length;
    return old.slice(0, i) + String.fromCharCode(old.charCodeAt(i) ^ (1 << bit)) + old.slice(i + 1);
  }),
  fc
    .nat()
    .map((at) => (old: unknown) => (typeof old === 'string' ? old.slice(0, at % (old.length + 1)) : old)),
  fc.nat().map((at) => (old: unknown) => {
    if (typeof old !== 'string' || old.length < 2) return old;
    const i = at % (old.length - 1);
    return old.slice(0, i) + old.charAt(i + 1) + old.charAt(i) + old.slice(i + 2);
  }),
);

/** A change of a part that an earlier change has removed does nothing. */
export function tryChange(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  try {
    return changeAt(value, path, change);
  } catch {
    return value;
  }
}
