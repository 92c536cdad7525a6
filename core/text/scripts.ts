/**
 * Which script a UTF-16 code belongs to, as far as it decides where words begin and end. Codes are folded unless a
 * function says otherwise.
 */

/** `word` stands for all scripts that put spaces between words, for digits and for `_`. */
export type Script = 'word' | 'han' | 'katakana' | 'hangul' | 'none';

export function scriptOf(code: number): Script {
  if (isWordCode(code)) return 'word';
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005)
    return 'han';
  if ((code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc || code === 0x3099 || code === 0x309a) {
    return 'katakana';
  }
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)) return 'hangul';
  return 'none';
}

/** Greek, Armenian, Hebrew, Arabic and Hindi punctuation. */
const PUNCTUATION: ReadonlySet<number> = new Set([
  0x37e, 0x387, 0x55c, 0x55d, 0x55e, 0x589, 0x5be, 0x5c0, 0x5c3, 0x60c, 0x61b, 0x61f, 0x66a, 0x6d4, 0x964,
  0x965,
]);

/** Letters, digits, `_` and combining marks of the scripts that put spaces between words; folded or not. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || isDigit(code) || code === 0x5f || (code >= 0x41 && code <= 0x5a);
  }
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (code >= 0x1100) return code >= 0x1e00 && code <= 0x1fff;
  return (code < 0x0e00 || code > 0x0fff) && !PUNCTUATION.has(code);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Pattern of a letter of the languages that cues are written in: Latin, Greek, Cyrillic. `AI公司` holds the word `ai`. */
export const CUE_LETTER = '[a-z0-9_\\u00df-\\u052f\\u1e00-\\u1eff]';

/** Whether a code matches `CUE_LETTER`; much faster than the pattern. */
export function isCueLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || isDigit(code) || code === 0x5f;
  return (code >= 0xdf && code <= 0x52f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** Whether a text has a letter of a script whose words are found anywhere: Arabic, Hindi, Thai, kana, Chinese, Hangul. */
export function hasUnspacedLetter(text: string): boolean {
  return /[\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text);
}
