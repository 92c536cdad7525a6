/** Folds to nothing: control characters, soft hyphens, zero-width characters, bidirectional marks, variation selectors. */
export const IGNORED = 0;
export const SPACE = 0x20;
export const HYPHEN = 0x2d;
/** High surrogate of the mathematical letters, which posts use as bold type (𝗗𝗲𝗲𝗽𝗦𝗲𝗲𝗸). */
export const MATH_HIGH = 0xd835;

const DELETE = 0x7f;
const ASCII_END = 0x80;
/** Chinese, kana and Hangul: every code from `from` up to `to` folds to itself. */
const UNCHANGED = { from: 0x3001, to: 0xf900 };

/** Fold tables cover 256 codes each. */
const TABLE_BITS = 8;
/** Built on first use, because a text needs only two or three of them. */
const tables: Uint16Array[] = [];

/**
 * Folds one UTF-16 code for matching: lower case, compatibility forms undone, one kind of space, hyphen and
 * apostrophe; `IGNORED` for characters that matching drops. One code always becomes one code, which keeps offsets
 * simple.
 */
export function foldCode(code: number): number {
  if (code < ASCII_END) return ascii[code] as number;
  if (code >= UNCHANGED.from && code < UNCHANGED.to) return code;
  const number = code >> TABLE_BITS;
  const table = tables[number] ?? addTable(number);
  return table[code & (table.length - 1)] as number;
}

/** Folded code of a mathematical letter, given its low surrogate; `IGNORED` for any other code. */
export function foldMathLetter(low: number): number {
  if (low < 0xdc00 || low > 0xdfff) return IGNORED;
  const plain = String.fromCharCode(MATH_HIGH, low).normalize('NFKC').toLowerCase();
  return plain.length === 1 ? plain.charCodeAt(0) : IGNORED;
}

const ascii = Uint8Array.from({ length: ASCII_END }, (_, code) => foldAscii(code));

/** Lower-cases capitals; tab to carriage return become spaces, other control characters nothing. */
function foldAscii(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code >= SPACE) return code === DELETE ? IGNORED : code;
  return code >= 0x09 && code <= 0x0d ? SPACE : IGNORED;
}

type CodeRange = readonly [first: number, last: number];

/** Blocks with capitals or compatibility forms. */
const CASED: readonly CodeRange[] = [
  [ASCII_END, 0x24f],
  [0x370, 0x556],
  [0x1e00, 0x1fff],
  [0x2100, 0x214f],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff01, 0xffef],
];

/** Characters and ranges that fold to the same code. */
const ALIKE: readonly (readonly [code: number, characters: string, ...CodeRange[]])[] = [
  [SPACE, '\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', [0x2000, 0x200a]],
  [HYPHEN, '\u2010\u2011\u2012\u2013\u2043\u2212\ufe63\uff0d'],
  [0x27, '\u2018\u2019\u201b\u02bc\uff07\u00b4'],
  [0x22, '\u201c\u201d\u201e\uff02'],
  [
    IGNORED,
    '\u00ad\u034f\u061c\u180e\ufeff',
    [ASCII_END, 0x84],
    [0x86, 0x9f],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
  ],
];

function addTable(number: number): Uint16Array {
  const table = new Uint16Array(1 << TABLE_BITS);
  const start = number << TABLE_BITS;
  for (let i = 0; i < table.length; i++) table[i] = start + i;
  const set = (first: number, last: number, fold: (code: number) => number) => {
    const end = Math.min(last - start, table.length - 1);
    for (let i = Math.max(first - start, 0); i <= end; i++) table[i] = fold(start + i);
  };
  for (const [first, last] of CASED) set(first, last, foldCase);
  for (const [code, characters, ...ranges] of ALIKE) {
    for (const character of characters) set(character.charCodeAt(0), character.charCodeAt(0), () => code);
    for (const [first, last] of ranges) set(first, last, () => code);
  }
  tables[number] = table;
  return table;
}

/** Turkish `İ` folds to `i`; a character that would become several stays as it is. */
function foldCase(code: number): number {
  if (code === 0x130) return 0x69;
  const letter = String.fromCharCode(code);
  const lower = (code < 0x2000 ? letter : letter.normalize('NFKC')).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
