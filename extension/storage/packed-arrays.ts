import { codesToString } from '../../core/text/codes-to-string.ts';

/** What plain data may hold that extension storage and messages do not carry: they speak JSON in UTF-8. */
const KINDS = { Uint8Array, Uint16Array, Uint32Array } as const;
const MARK = '$';
/** Half of a pair of surrogates, which UTF-8 loses. */
const LONE_SURROGATE = /\p{Surrogate}/u;

type TypedArray = Uint8Array | Uint16Array | Uint32Array;
/** The bytes of a typed array, or of a string's units. */
interface PackedArray {
  readonly [MARK]: keyof typeof KINDS | 'String';
  readonly base64: string;
}

/** A `T` as JSON. */
export interface Packed<T> {
  readonly json: unknown;
  /** Never there; keeps the type of what was packed. */
  readonly of?: T;
}

/** A copy of `value` in which each typed array is text, and each string outside of lists well-formed. */
export function pack<T>(value: T): Packed<T> {
  return { json: mapLeaves(value, isForeign, packForeign) };
}

/** What was packed, on this machine: the order of bytes is the machine's own. */
export function unpack<T>(packed: Packed<T>): T {
  return mapLeaves(packed.json, isPackedArray, unpackArray) as T;
}

function mapLeaves<Leaf>(
  value: unknown,
  isLeaf: (value: unknown) => value is Leaf,
  map: (leaf: Leaf) => unknown,
): unknown {
  if (isLeaf(value)) return map(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapLeaves(each, isLeaf, map)]));
}

function isForeign(value: unknown): value is TypedArray | string {
  return ArrayBuffer.isView(value) || (typeof value === 'string' && LONE_SURROGATE.test(value));
}

function isPackedArray(value: unknown): value is PackedArray {
  if (typeof value !== 'object' || value === null) return false;
  const { [MARK]: kind, base64 } = value as Partial<PackedArray>;
  return (
    typeof base64 === 'string' && (kind === 'String' || (kind !== undefined && Object.hasOwn(KINDS, kind)))
  );
}

function packForeign(value: TypedArray | string): PackedArray {
  if (typeof value === 'string') return { ...packForeign(unitsOf(value)), [MARK]: 'String' };
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const kind = Object.values(KINDS).find((each) => value instanceof each)?.name as keyof typeof KINDS;
  return { [MARK]: kind, base64: toBase64(bytes) };
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function unpackArray({ [MARK]: kind, base64 }: PackedArray): TypedArray | string {
  const { buffer } = fromBase64(base64) as { buffer: ArrayBuffer };
  return kind === 'String' ? codesToString(new Uint16Array(buffer)) : new KINDS[kind](buffer);
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
