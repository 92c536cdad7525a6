/** Letters of scripts with spaces between words, folded: `AI公司` holds the word `ai`. */
export const WORD_LETTER = '[a-z0-9_\\u00df-\\u052f\\u1e00-\\u1eff]';

/** Whether a code is a `WORD_LETTER`. */
export function isWordLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
  return (code >= 0xdf && code <= 0x52f) || (code >= 0x1e00 && code <= 0x1eff);
}
