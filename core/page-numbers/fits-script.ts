/** Pages often name the language of their template instead of their own. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const WIDE_LANGUAGE = /^(?:zh|ja|ko|yue)\b/i;

/** Whether a text can be in a language, as far as its script says. */
export function fitsScript(language: string, text: string): boolean {
  return WIDE_LANGUAGE.test(language) === WIDE.test(text);
}
