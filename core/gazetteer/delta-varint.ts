/*
 * Delta encoding with variable-length integers (LEB128), for ascending numbers that are stored and decoded once.
 *
 * Neighbours in an ascending list lie close together, so each number is stored as its difference from the one
 * before. A difference takes 7 bits per byte, least significant first; the top bit says that another byte follows.
 *
 *     numbers       3     3     130   70,000
 *     differences   3     0     127   69,870 = 0x6e + (0x21 << 7) + (0x04 << 14)
 *     bytes         03    00    7f    ee        a1        04
 *     as bits       0·03  0·00  0·7f  1·6e      1·21      0·04        (top bit · other seven)
 *
 * Four numbers take 6 bytes where a Uint32Array takes 16.
 */

const BITS = 7;
const MORE_FOLLOWS = 1 << BITS;

/** Encodes numbers that ascend (repeats are allowed), each below 2³¹. */
export function encodeDeltaVarint(ascending: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const number of ascending) {
    let rest = number - previous;
    for (; rest >= MORE_FOLLOWS; rest >>>= BITS) bytes.push(MORE_FOLLOWS | (rest & (MORE_FOLLOWS - 1)));
    bytes.push(rest);
    previous = number;
  }
  return Uint8Array.from(bytes);
}

export function decodeDeltaVarint(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let length = 0;
  let number = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    number += (byte & (MORE_FOLLOWS - 1)) << shift;
    shift = byte < MORE_FOLLOWS ? 0 : shift + BITS;
    if (shift === 0) numbers[length++] = number;
  }
  return numbers.subarray(0, length);
}
