const MULTIPLIER = 0x9e3779b1;

/**
 * A 32-bit checksum of a value that JSON can express. Any change within one four-byte word of its text changes the
 * checksum, and so do all but about one in four billion other changes. Keys count in sorted order, because browsers
 * store them in an order of their own.
 */
export function checksumOf(value: unknown, seed: number): number {
  const bytes = new TextEncoder().encode(partsOf(value).join('\n'));
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

/**
 * Keys and texts in a fixed order, with the size of each object and list. Long texts and lists of plain values are
 * single parts, because joining parts is native and walking them is not. Throws on a value so deep that it exhausts
 * the stack.
 */
function partsOf(value: unknown, parts: string[] = []): string[] {
  if (typeof value === 'string') parts.push(`"${value.length}`, value);
  else if (!isObject(value) || (Array.isArray(value) && !value.some(isObject))) {
    parts.push(JSON.stringify(value) ?? '');
  } else {
    // As in JSON, a key without a value does not count.
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    parts.push(`${Array.isArray(value) ? '[' : '{'}${keys.length}`);
    for (const key of keys.sort()) {
      parts.push(key);
      partsOf(value[key], parts);
    }
  }
  return parts;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
