const MULTIPLIER = 0x9e3779b1;

/**
 * A 32-bit checksum of a value that JSON can express. Any change within one four-byte word of its text changes the
 * checksum, and so do all but about one in four billion other changes. Keys count in sorted order, because browsers
 * store them in an order of their own.
 */
export function checksumOf(value: unknown, seed: number): number {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const padded = new Uint8Array((bytes.length + 3) & ~3);
  padded.set(bytes);
  const words = new Uint32Array(padded.buffer);
  let hash = seed ^ bytes.length;
  // Every page computes this in cold code, so the loop makes no other call. Each step can be undone: two different
  // words never lead from one hash to the same next one.
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ (words[i] as number), MULTIPLIER);
    hash = (hash << 13) | (hash >>> 19);
  }
  return hash >>> 0;
}

/** JSON with sorted keys, without those that JSON drops. Throws on a value so deep that it exhausts the stack. */
function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys.sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`)}}`;
}
