/** What is read over: soft hyphens, zero-width characters, bidirectional marks, variation selectors. */
export const SKIP = 0;
export const SPACE = 0x20;
export const HYPHEN = 0x2d;
/** High surrogate of the mathematical letters, which posts use as bold type (𝗗𝗲𝗲𝗽𝗦𝗲𝗲𝗸). */
export const MATH_HIGH = 0xd835;

const ASCII_END = 0x80;
/** Other codes below it have a table, and those from the next on: between them, every code stands for itself. */
const LOW_END = 0x3001;
const HIGH_START = 0xf900;

let tables: ReturnType<typeof buildFoldTables> | undefined;

/** Built on first use, which takes two milliseconds: a page of ASCII and Chinese does without. */
function foldTables() {
  tables ??= buildFoldTables();
  return tables;
}

/**
 * One UTF-16 code to the code that stands for it in matching: lower case, compatibility forms undone, one space, one
 * hyphen, one apostrophe; `SKIP` for what is read over. Always one code for one code, so that offsets stay simple.
 */
export function foldCode(code: number): number {
  if (code < ASCII_END) return foldAscii(code);
  if (code >= LOW_END && code < HIGH_START) return code;
  const { low, high } = foldTables();
  return (code < LOW_END ? low[code] : high[code - HIGH_START]) as number;
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

/** By ranges, not for all 65,536 codes: every frame in which something is looked for does it. */
function buildFoldTables() {
  const low = Uint16Array.from({ length: LOW_END }, (_, code) => code);
  const high = Uint16Array.from({ length: 0x10000 - HIGH_START }, (_, i) => HIGH_START + i);
  const set = (code: number, to: number) => {
    if (code < LOW_END) low[code] = to;
    else high[code - HIGH_START] = to;
  };
  const setAll = (to: number, from: string, ...ranges: (readonly [number, number])[]) => {
    for (const char of from) set(char.charCodeAt(0), to);
    for (const [first, last] of ranges) for (let code = first; code <= last; code++) set(code, to);
  };
  // Where case or compatibility forms exist.
  for (const [from, to] of [
    [ASCII_END, 0x24f],
    [0x370, 0x556],
    [0x1e00, 0x1fff],
    [0x2100, 0x214f],
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
    [0xff01, 0xffef],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const folded = foldCharacter(code);
      if (folded !== code) set(code, folded);
    }
  }
  setAll(SPACE, '\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', [0x2000, 0x200a]);
  setAll(HYPHEN, '\u2010\u2011\u2012\u2013\u2043\u2212\ufe63\uff0d');
  setAll(0x27, '\u2018\u2019\u201b\u02bc\uff07\u00b4');
  setAll(0x22, '\u201c\u201d\u201e\uff02');
  setAll(SKIP, '\u00ad\u034f\u061c\u180e\ufeff', [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f]);
  setAll(SKIP, '', [0xfe00, 0xfe0f]);
  return { low, high };
}

/** Letters with dots that Turkish adds fold to the plain letter; a form that unfolds to several stays. */
function foldCharacter(code: number): number {
  if (code === 0x130) return 0x69;
  const letter = String.fromCharCode(code);
  const lower = (code < 0x2000 ? letter : letter.normalize('NFKC')).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
