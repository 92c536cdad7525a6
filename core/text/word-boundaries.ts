import { stickyMatch } from './sticky-regex.ts';

/** How a script joins its letters into words; decides where a name may begin and end. */
export type Script = 'word' | 'han' | 'katakana' | 'hangul' | 'none';

/** The script of a folded UTF-16 code. `word`: scripts with spaces between words, digits and `_`. */
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

/** Letters (and digits, `_`, combining marks) of the scripts that put spaces between words. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f ||
      (code >= 0x41 && code <= 0x5a)
    );
  }
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code < 0x1100 ? code < 0x0e00 || code > 0x0fff : code >= 0x1e00 && code <= 0x1fff;
}

/**
 * Endings that languages glue to a Latin name: German and Nordic genitive, Finnish and Hungarian cases.
 * Short ones only, so that no other word is taken for an inflected name.
 */
const ENDING =
  /(?:e?s|i?n|i?[aä]|i?ss[aä]|i?st[aä]|i?ll[aä]|i?lt[aä]|i?lle|i?ksi|t[aä]|en|iin|hin|aan|lt|nak|nek|ban|ben|n[aä])(?![\p{L}\p{N}_])/uy;

/** Korean particles and the nouns that newspapers glue to a name, alone or two in a row. */
const PARTICLE =
  /(?:은|는|이|가|을|를|의|에|에서|에게|에선|에도|와|과|로|으로|도|만|까지|부터|보다|처럼|이나|나|라|라는|이라는|이라고|라고|란|이란|측|사|등|들|뿐|조차|마저|한테|께|하고|랑|이랑|입니다|이다|다|였다|인|형|식|발|판|용|제|산|계|급|칩|쇼크|코리아|폰|서버|주|주가|그룹|본사|같은|며|면|든|야|여|이며|인데|이고|고){1,3}(?![가-힣])/uy;

/** Japanese nouns that newspapers glue to a name in katakana. */
const COMPOUND =
  /(?:チップ|サーバー?|ショック|グループ|ジャパン|モデル|シリーズ|プロセッサー?|ユーザー|クラスター?|アプリ|スマホ|ブランド|ファミリー|フォン)/uy;

/** Whether a name may begin at `start` of the folded text. */
export function beginsName(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  const first = scriptOf(text.charCodeAt(start));
  if (first === 'han' || first === 'none' || scriptOf(before) !== first) return true;
  return isDigit(before) && !isDigit(text.charCodeAt(start)) && followsNumber(text, start);
}

/** `300EFLOPS`: a number without a letter in it, then the name. */
function followsNumber(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isDigit(text.charCodeAt(at))) at--;
  return at < 0 || !isWordCode(text.charCodeAt(at));
}

/**
 * Where a name that matched up to `end` really ends: `end`, or after an ending that belongs to the word,
 * or -1 when the word goes on and so is another word.
 */
export function endOfName(text: string, start: number, end: number): number {
  if (end >= text.length) return end;
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  const script = scriptOf(last);
  if (isDigit(last) && (next === 0x2e || next === 0x2c) && isDigit(text.charCodeAt(end + 1))) return -1;
  if (next === 0x2e && isIdentifierDot(text, end)) return -1;
  if (script === 'none') return isWordCode(next) ? -1 : end;
  if (script === 'han' || scriptOf(next) !== script) return end;
  if (script === 'katakana') return stickyMatch(COMPOUND, text, end) > 0 ? end : -1;
  if (script === 'hangul') return stickyMatch(PARTICLE, text, end) > 0 ? end : -1;
  const isLongName = script === 'word' && end - start >= 4 && !isDigit(last);
  const ending = isLongName ? stickyMatch(ENDING, text, end) : 0;
  return ending > 0 ? end + ending : -1;
}

/** `mindspore.nn`: a dot inside an identifier, not the end of a sentence. */
function isIdentifierDot(text: string, dot: number): boolean {
  return isWordCode(text.charCodeAt(dot + 1)) && !isDigit(text.charCodeAt(dot + 1));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of scripts with spaces between words, folded: `AI公司` holds the word `ai`. */
export const WORD_LETTER = '[a-z0-9_\\u00df-\\u052f\\u1e00-\\u1eff]';

/** Whether a code is a `WORD_LETTER`. */
export function isWordLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
  return (code >= 0xdf && code <= 0x52f) || (code >= 0x1e00 && code <= 0x1eff);
}
