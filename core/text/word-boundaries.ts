import { isDigit, isWordCode, scriptOf } from './scripts.ts';
import { matchLengthAt } from './sticky-regex.ts';

/**
 * Inflections of a Latin name: German and Nordic genitive, Finnish, Hungarian and Slavic cases. Only short ones, so that a
 * different word is not taken for an inflected name.
 */
const INFLECTION =
  /(?:e?s|i?n|i?[aä]|i?ss[aä]|i?st[aä]|i?ll[aä]|i?lt[aä]|i?lle|i?ksi|t[aä]|en|iin|hin|aan|lt|nak|nek|ban|ben|n[aä]|[aäeo]?t|[kntlr][ae]l|n[áé]l|[brt][óő]l|h[oeö]z|r[ae]|ig|ért|i?em|o[mu]|o[vw]i|[óo]w|ie|ě|y|u|ach|ami)(?![\p{L}\p{N}_])/uy;

/** Korean particles, and nouns that headlines append to a name; up to three in a row. */
const KOREAN_SUFFIXES =
  /(?:은|는|이|가|을|를|의|에|에서|에게|에선|에도|와|과|로|으로|도|만|까지|부터|보다|처럼|이나|나|라|라는|이라는|이라고|라고|란|이란|측|사|등|들|뿐|조차|마저|한테|께|하고|랑|이랑|입니다|이다|다|였다|인|형|식|발|판|용|제|산|계|급|칩|쇼크|코리아|폰|서버|주|주가|그룹|본사|같은|며|면|든|야|여|이며|인데|이고|고){1,3}(?![가-힣])/uy;

/** Japanese nouns that headlines append to a name in katakana. */
const KATAKANA_NOUN =
  /(?:チップ|サーバー?|ショック|グループ|ジャパン|モデル|シリーズ|プロセッサー?|ユーザー|クラスター?|アプリ|スマホ|ブランド|ファミリー|フォン)/uy;

/** Whether a name may begin at `start` of the folded text. */
export function beginsName(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  const first = scriptOf(text.charCodeAt(start));
  if (first === 'han' || first === 'none' || scriptOf(before) !== first) return true;
  if (isArabic(before)) return followsProclitic(text, start);
  return isDigit(before) && !isDigit(text.charCodeAt(start)) && followsNumber(text, start);
}

/** Arabic writes “and”, “so”, “in”, “for” and “like” as a letter joined to the next word, at times with a line between. */
function followsProclitic(text: string, start: number): boolean {
  let at = start - 1;
  if (text[at] === 'ـ') at--;
  for (let letters = 0; letters < 2 && 'وفبلك'.includes(text[at] ?? ' '); letters++) at--;
  return at < start - 1 && (at < 0 || !isWordCode(text.charCodeAt(at)));
}

function isArabic(code: number): boolean {
  return code >= 0x620 && code <= 0x64a;
}

/** `300EFLOPS`: whether the digits before `start` are a whole number, with no letter before them. */
function followsNumber(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isDigit(text.charCodeAt(at))) at--;
  return at < 0 || !isWordCode(text.charCodeAt(at));
}

/**
 * Where a name that matched up to `end` really ends: at `end`, after an inflection, or -1 when it is only the
 * beginning of a longer word.
 */
export function endOfName(text: string, start: number, end: number): number {
  if (end >= text.length) return end;
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  const script = scriptOf(last);
  if (isDigit(last) && isDecimal(text, end)) return -1;
  if (next === 0x2e && isIdentifierDot(text, end)) return -1;
  if (script === 'none') return isWordCode(next) ? -1 : end;
  if (script === 'han' || scriptOf(next) !== script) return end;
  if (script === 'katakana') return matchLengthAt(KATAKANA_NOUN, text, end) > 0 ? end : -1;
  if (script === 'hangul') return matchLengthAt(KOREAN_SUFFIXES, text, end) > 0 ? end : -1;
  const canInflect = script === 'word' && end - start >= 4 && !isDigit(last);
  const inflection = canInflect ? matchLengthAt(INFLECTION, text, end) : 0;
  return inflection > 0 ? end + inflection : -1;
}

/** `3.2`, `3,2` or `3,200`, but not `R1,2025`: a point or comma inside a number. */
function isDecimal(text: string, at: number): boolean {
  if (text[at] === '.') return isDigit(text.charCodeAt(at + 1));
  if (text[at] !== ',') return false;
  let end = at + 1;
  while (end <= at + 4 && isDigit(text.charCodeAt(end))) end++;
  return end > at + 1 && end <= at + 4;
}

/** `mindspore.nn`: a dot inside an identifier, not the end of a sentence. */
function isIdentifierDot(text: string, dot: number): boolean {
  return isWordCode(text.charCodeAt(dot + 1)) && !isDigit(text.charCodeAt(dot + 1));
}
