/** Whole numbers in a row. */
export type Numbers = Uint16Array | Uint32Array;

/** In two bytes each where they fit: tables are kept by every page. */
export function packNumbers(list: readonly number[]): Numbers {
  return list.some((number) => number > 0xffff) ? Uint32Array.from(list) : Uint16Array.from(list);
}
