/** Whole numbers in a row. */
export type UnsignedArray = Uint8Array | Uint16Array | Uint32Array;

/** In as few bytes each as the largest needs: tables are kept by every page. */
export function toSmallestTypedArray(list: readonly number[]): UnsignedArray {
  const largest = list.reduce((most, number) => Math.max(most, number), 0);
  if (largest <= 0xff) return Uint8Array.from(list);
  return largest <= 0xffff ? Uint16Array.from(list) : Uint32Array.from(list);
}

/** Bits of a number in one byte; the highest bit says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

/** Ascending numbers by their differences, mostly a byte each: for what is stored and read once. */
export function encodeDeltaVarint(list: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of list) {
    let rest = number - before;
    for (; rest >= MORE; rest >>>= BITS) bytes.push(MORE | (rest & (MORE - 1)));
    bytes.push(rest);
    before = number;
  }
  return Uint8Array.from(bytes);
}

/** The ascending numbers that were packed, below 2 to the power of 31. */
export function decodeDeltaVarint(bytes: Uint8Array): Uint32Array {
  const list = new Uint32Array(bytes.length);
  let length = 0;
  let number = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    number += (byte & (MORE - 1)) << shift;
    shift = byte < MORE ? 0 : shift + BITS;
    if (shift === 0) list[length++] = number;
  }
  return list.subarray(0, length);
}
