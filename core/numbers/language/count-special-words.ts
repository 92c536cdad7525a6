/** Words that can stand around a number without making it something else; in spaced ones `*` stands for any ending. */
export interface PlainWords {
  readonly spaced: readonly string[];
  /** Of scripts that put no spaces between words. */
  readonly unspaced: readonly string[];
}

const WORD =
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Devanagari}][\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Devanagari}\p{M}]*|[\p{sc=Han}\p{sc=Katakana}ー]+/gu;
const EAST = /[\p{sc=Han}\p{sc=Katakana}]/u;
const HAN = /\p{sc=Han}/u;
const RUN = /\p{sc=Han}+|[\p{sc=Katakana}ー]+/gu;
/** A word of Chinese or Japanese has about as many characters. */
const CHARS_OF_WORD = 2;

/** Counts the words of a text in lower case that are not plain. Japanese kana are grammar, single letters too. */
export function createSpecialWordCounter({ spaced, unspaced }: PlainWords): (lower: string) => number {
  const exact = new Set(spaced);
  const stems = new Set(spaced.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : [])));
  const longest = Math.max(0, ...[...stems].map(({ length }) => length));
  const isPlain = (word: string) => {
    if (exact.has(word)) return true;
    for (let end = Math.min(word.length, longest); end > 0; end--)
      if (stems.has(word.slice(0, end))) return true;
    return false;
  };
  const plain = new RegExp([...unspaced].sort((a, b) => b.length - a.length).join('|') || '(?!)', 'gu');
  const specialIn = (run: string) =>
    (run.replace(plain, ' ').match(RUN) ?? []).reduce(
      (sum, part) => sum + (HAN.test(part) ? Math.ceil(part.length / CHARS_OF_WORD) : 1),
      0,
    );
  return (lower) => {
    let count = 0;
    for (const word of lower.match(WORD) ?? []) {
      if (EAST.test(word)) count += specialIn(word);
      else if (word.length > 1 && !isPlain(word)) count += 1;
    }
    return count;
  };
}
