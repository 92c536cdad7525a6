import { codesToString } from '../../core/text/codes-to-string.ts';

/** Typed arrays: extension storage and messages carry only JSON in UTF-8. */
const KINDS = { Uint8Array, Uint16Array, Uint32Array } as const;
const KIND = '$';
/** UTF-8 cannot encode a lone surrogate. */
const LONE_SURROGATE = /\p{Surrogate}/u;

type TypedArray = Uint8Array | Uint16Array | Uint32Array;
/** The bytes of a typed array, or of a string's UTF-16 code units. */
interface PackedArray {
  readonly [KIND]: keyof typeof KINDS | 'String';
  readonly base64: string;
}

/** A `T` encoded as JSON. */
export interface Packed<T> {
  readonly json: unknown;
  /** Never set; carries the type of the packed value. */
  readonly of?: T;
}

/**
 * A copy of `value` as JSON: each typed array becomes base64, and so does each string with a lone surrogate. Arrays
 * of plain values are copied as they are.
 */
export function pack<T>(value: T): Packed<T> {
  return { json: mapLeaves(value, needsPacking, packLeaf) };
}

/** Reverses `pack`, on the same machine: byte order is the machine's own. */
export function unpack<T>(packed: Packed<T>): T {
  return mapLeaves(packed.json, isPackedArray, unpackLeaf) as T;
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

function needsPacking(value: unknown): value is TypedArray | string {
  return ArrayBuffer.isView(value) || (typeof value === 'string' && LONE_SURROGATE.test(value));
}

function isPackedArray(value: unknown): value is PackedArray {
  if (typeof value !== 'object' || value === null) return false;
  const { [KIND]: kind, base64 } = value as Partial<PackedArray>;
  return (
    typeof base64 === 'string' && (kind === 'String' || (kind !== undefined && Object.hasOwn(KINDS, kind)))
  );
}

function packLeaf(value: TypedArray | string): PackedArray {
  if (typeof value === 'string') return { ...packLeaf(codeUnitsOf(value)), [KIND]: 'String' };
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const kind = Object.values(KINDS).find((each) => value instanceof each)?.name as keyof typeof KINDS;
  return { [KIND]: kind, base64: toBase64(bytes) };
}

function codeUnitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function unpackLeaf({ [KIND]: kind, base64 }: PackedArray): TypedArray | string {
  const { buffer } = fromBase64(base64) as { buffer: ArrayBuffer };
  return kind === 'String' ? codesToString(new Uint16Array(buffer)) : new KINDS[kind](buffer);
}

/** The browser's own codec: many times faster, but neither in every browser nor in TypeScript's library yet. */
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
