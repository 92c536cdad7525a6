import { type Resumable, runToCompletion } from '../resumable.ts';
import { codesToString } from './codes-to-string.ts';
import { foldCode, foldMathLetter, HYPHEN, IGNORED, MATH_HIGH, SPACE } from './fold-code.ts';

/** A text as matching sees it: folded, each run of white space one space, ignored characters left out. */
export interface FoldedText {
  readonly text: string;
  /** Original offset at which folded unit `i` begins. */
  startOf(i: number): number;
  /** Original offset just after folded unit `i`. */
  endOf(i: number): number;
}

/** A long text is folded this many characters at a time. */
const STEP_CHARS = 65_536;

/** Folds a text and maps every folded unit back to its original offsets. */
export function foldText(original: string): FoldedText {
  return runToCompletion(foldTextInSteps(original));
}

export function* foldTextInSteps(original: string): Resumable<FoldedText> {
  if (isPlain(original)) return foldPlain(original);
  const folding = createFolding(original);
  for (let end = STEP_CHARS; end < original.length; end += STEP_CHARS) {
    folding.foldUntil(end);
    yield;
  }
  folding.foldUntil(original.length);
  return folding.result();
}

/** The folding of a text that is not plain, which goes on wherever it was left. */
function createFolding(original: string) {
  const codes = new Uint16Array(original.length);
  /** Original offset of each folded unit; null while they are equal. */
  let origins: Uint32Array | null = null;
  let length = 0;
  let next = 0;

  function foldUntil(end: number): void {
    let i = next;
    for (; i < end; i++) {
      const raw = original.charCodeAt(i);
      let code = foldCode(raw);
      const start = i;
      if (raw === MATH_HIGH && i + 1 < original.length) {
        code = foldMathLetter(original.charCodeAt(i + 1));
        if (code !== IGNORED) i++;
        else code = raw;
      }
      if (code === IGNORED || (code === SPACE && length > 0 && codes[length - 1] === SPACE)) continue;
      if (start !== length) origins ??= countUp(original.length);
      if (origins) origins[length] = start;
      codes[length++] = code;
    }
    // A pair may reach beyond the end.
    next = i;
  }

  function result(): FoldedText {
    const startOf = (i: number) => (i < length ? (origins?.[i] ?? i) : original.length);
    return {
      text: codesToString(codes.subarray(0, length)),
      startOf,
      endOf(i) {
        const start = startOf(i);
        // A lone high surrogate is a unit of its own, and so is the code after it.
        const isPair = original.charCodeAt(start) === MATH_HIGH && startOf(i + 1) > start + 1;
        return start + (isPair ? 2 : 1);
      },
    };
  }

  return { foldUntil, result };
}

/** Folds a name for the gazetteer. A hyphen becomes a space: `Qwen2.5-Max` and `Qwen 2.5 Max` are one name. */
export function foldName(name: string): string {
  let folded = '';
  for (let i = 0; i < name.length; i++) {
    const code = foldCode(name.charCodeAt(i));
    if (code === HYPHEN) folded += ' ';
    else if (code !== IGNORED) folded += String.fromCharCode(code);
  }
  return folded.replace(/ {2,}/g, ' ').trim();
}

/** Printable ASCII without runs of spaces: lower-casing is enough, and offsets do not change. */
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

/** 0, 1, 2 and so on; a loop is many times faster than `Uint32Array.from`. */
function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}
