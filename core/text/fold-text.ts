/** What is read over: soft hyphens, zero-width characters, bidirectional marks, variation selectors. */
export const SKIP = 0;
export const SPACE = 0x20;
export const HYPHEN = 0x2d;
/** High surrogate of the mathematical letters, which posts use as bold type (𝗗𝗲𝗲𝗽𝗦𝗲𝗲𝗸). */
export const MATH_HIGH = 0xd835;

const ASCII_END = 0x80;
/** From the first of these codes up to the other every code stands for itself: Chinese, kana, Hangul. */
const PLAIN = { from: 0x3001, to: 0xf900 };

/** Codes go by tables of so many. */
const PAGE_BITS = 8;
/** Each built on first use, because a text needs two or three of them. */
const pages: Uint16Array[] = [];

/**
 * One UTF-16 code to the code that stands for it in matching: lower case, compatibility forms undone, one space, one
 * hyphen, one apostrophe; `SKIP` for what is read over. Always one code for one code, so that offsets stay simple.
 */
export function foldCode(code: number): number {
  if (code < ASCII_END) return foldAscii(code);
  if (code >= PLAIN.from && code < PLAIN.to) return code;
  const number = code >> PAGE_BITS;
  const page = pages[number] ?? addPage(number);
  return page[code & (page.length - 1)] as number;
}

/** Capitals, and all from the tabulator to the carriage return. */
function foldAscii(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code >= 0x09 && code <= 0x0d ? SPACE : code;
}

/** A text as matching sees it: folded, runs of white space as one space, `SKIP` left out. */
export interface FoldedText {
  readonly text: string;
  /** Original offset at which folded unit `i` begins. */
  startOf(i: number): number;
  /** Original offset just after folded unit `i`. */
  endOf(i: number): number;
}

/** Folds a whole text and keeps the way back to its offsets. */
export function foldText(original: string): FoldedText {
  if (isPlain(original)) return foldPlain(original);
  const codes = new Uint16Array(original.length);
  /** Original offset of each folded unit; null as long as they are the same. */
  let at: Uint32Array | null = null;
  let length = 0;
  for (let i = 0; i < original.length; i++) {
    const raw = original.charCodeAt(i);
    let code = foldCode(raw);
    const start = i;
    if (raw === MATH_HIGH && i + 1 < original.length) {
      code = foldMathLetter(original.charCodeAt(i + 1));
      if (code !== SKIP) i++;
      else code = raw;
    }
    if (code === SKIP || (code === SPACE && length > 0 && codes[length - 1] === SPACE)) continue;
    if (start !== length) at ??= countUp(original.length);
    if (at) at[length] = start;
    codes[length++] = code;
  }
  const startOf = (i: number) => (i < length ? (at?.[i] ?? i) : original.length);
  return {
    text: codesToString(codes.subarray(0, length)),
    startOf,
    endOf(i) {
      const start = startOf(i);
      // A half that stands by itself is a unit of its own, and so is what follows it.
      const isLetter = original.charCodeAt(start) === MATH_HIGH && startOf(i + 1) > start + 1;
      return start + (isLetter ? 2 : 1);
    },
  };
}

/** 0, 1, 2 and so on; many times faster than `from`. */
function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

/** Folds a name for the gazetteer; a hyphen counts as a space there, because both separate words. */
export function foldName(name: string): string {
  let folded = '';
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const letter = foldCode(code);
    if (letter === HYPHEN) folded += ' ';
    else if (letter !== SKIP) folded += String.fromCharCode(letter);
  }
  return folded.replace(/ {2,}/g, ' ').trim();
}

/** Folded code of a mathematical letter, given its low surrogate; `SKIP` when it is none. */
export function foldMathLetter(low: number): number {
  if (low < 0xdc00 || low > 0xdfff) return SKIP;
  const plain = String.fromCharCode(MATH_HIGH, low).normalize('NFKC').toLowerCase();
  return plain.length === 1 ? plain.charCodeAt(0) : SKIP;
}

/** Printable ASCII without runs of spaces: only case differs, and every place stays. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > 0x7e || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return true;
}

function foldPlain(original: string): FoldedText {
  return { text: original.toLowerCase(), startOf: (i) => Math.min(i, original.length), endOf: (i) => i + 1 };
}

/** The string of these UTF-16 codes, whatever they are. */
export function codesToString(codes: Uint16Array): string {
  let text = '';
  // A call takes only so many arguments.
  for (let i = 0; i < codes.length; i += 8192) {
    // Applied as it is, which is many times faster than spread.
    text += String.fromCharCode.apply(null, codes.subarray(i, i + 8192) as unknown as number[]);
  }
  return text;
}

type CodeRange = readonly [first: number, last: number];

/** Where case or compatibility forms exist. */
const CASED: readonly CodeRange[] = [
  [ASCII_END, 0x24f],
  [0x370, 0x556],
  [0x1e00, 0x1fff],
  [0x2100, 0x214f],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff01, 0xffef],
];

/** What stands for characters of one meaning, the characters, and ranges of them. */
const ALIKE: readonly (readonly [code: number, characters: string, ...CodeRange[]])[] = [
  [SPACE, '\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', [0x2000, 0x200a]],
  [HYPHEN, '\u2010\u2011\u2012\u2013\u2043\u2212\ufe63\uff0d'],
  [0x27, '\u2018\u2019\u201b\u02bc\uff07\u00b4'],
  [0x22, '\u201c\u201d\u201e\uff02'],
  [
    SKIP,
    '\u00ad\u034f\u061c\u180e\ufeff',
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
  ],
];

function addPage(page: number): Uint16Array {
  const table = new Uint16Array(1 << PAGE_BITS);
  const start = page << PAGE_BITS;
  for (let i = 0; i < table.length; i++) table[i] = start + i;
  const set = (first: number, last: number, fold: (code: number) => number) => {
    const end = Math.min(last - start, table.length - 1);
    for (let i = Math.max(first - start, 0); i <= end; i++) table[i] = fold(start + i);
  };
  for (const [first, last] of CASED) set(first, last, foldCharacter);
  for (const [code, characters, ...ranges] of ALIKE) {
    for (const character of characters) set(character.charCodeAt(0), character.charCodeAt(0), () => code);
    for (const [first, last] of ranges) set(first, last, () => code);
  }
  pages[page] = table;
  return table;
}

/** Letters with dots that Turkish adds fold to the plain letter; a form that unfolds to several stays. */
function foldCharacter(code: number): number {
  if (code === 0x130) return 0x69;
  const letter = String.fromCharCode(code);
  const lower = (code < 0x2000 ? letter : letter.normalize('NFKC')).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
