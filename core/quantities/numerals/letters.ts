/** Letters of the scripts that put spaces between words, digits and `_`. */
export const LETTER =
  '[A-Za-z0-9_\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f\\u1e00-\\u1eff\\u0600-\\u065f\\u066e-\\u06ef\\u0900-\\u0965]';

/** One of several words, the longest first; matches nothing for none. */
export function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|') || '(?!)';
}

export function sticky(source: string): RegExp {
  return new RegExp(source, 'iy');
}
