/** A typed array of unsigned integers. */
export type UnsignedArray = Uint8Array | Uint16Array | Uint32Array;

/** Uses as few bytes per number as the largest one needs, because every page keeps these tables in memory. */
export function toSmallestTypedArray(list: readonly number[]): UnsignedArray {
  const largest = list.reduce((most, number) => Math.max(most, number), 0);
  if (largest <= 0xff) return Uint8Array.from(list);
  return largest <= 0xffff ? Uint16Array.from(list) : Uint32Array.from(list);
}
