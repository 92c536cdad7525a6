/** Typed arrays inside plain data as text: extension storage and messages carry JSON. */
const KINDS = { Uint8Array, Uint16Array, Uint32Array } as const;
const MARK = '$';

type TypedArray = Uint8Array | Uint16Array | Uint32Array;
interface PackedArray {
  readonly [MARK]: keyof typeof KINDS;
  readonly base64: string;
}

/** A `T` as JSON. */
export interface Packed<T> {
  readonly json: unknown;
  /** Never there; keeps the type of what was packed. */
  readonly of?: T;
}

/** A copy of `value` in which each typed array is text. */
export function pack<T>(value: T): Packed<T> {
  return { json: mapArrays(value, isTypedArray, packArray) };
}

/** What was packed, on this machine: the order of bytes is the machine's own. */
export function unpack<T>(packed: Packed<T>): T {
  return mapArrays(packed.json, isPackedArray, unpackArray) as T;
}

function mapArrays<Leaf>(
  value: unknown,
  isLeaf: (value: unknown) => value is Leaf,
  map: (leaf: Leaf) => unknown,
): unknown {
  if (isLeaf(value)) return map(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapArrays(each, isLeaf, map)]));
}

function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value);
}

function isPackedArray(value: unknown): value is PackedArray {
  if (typeof value !== 'object' || value === null) return false;
  const { [MARK]: kind, base64 } = value as Partial<PackedArray>;
  return typeof base64 === 'string' && typeof kind === 'string' && kind in KINDS;
}

function packArray(array: TypedArray): PackedArray {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const kind = Object.values(KINDS).find((each) => array instanceof each)?.name as keyof typeof KINDS;
  return { [MARK]: kind, base64: toBase64(bytes) };
}

function unpackArray(packed: PackedArray): TypedArray {
  const bytes = fromBase64(packed.base64);
  return new KINDS[packed[MARK]](bytes.buffer as ArrayBuffer);
}

/** The browsers' own, where they have it: many times faster, and not yet in TypeScript's library. */
interface NativeBase64 {
  fromBase64?(text: string): Uint8Array;
}

function toBase64(bytes: Uint8Array & { toBase64?(): string }): string {
  if (bytes.toBase64) return bytes.toBase64();
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  const native = Uint8Array as NativeBase64;
  return native.fromBase64?.(text) ?? Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
