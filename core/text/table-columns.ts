import { memoise } from '../memoise.ts';
import type { Span } from '../mention.ts';
import { firstIndexWhere } from './binary-search.ts';
import { plainPattern } from './plain-pattern.ts';

const CELL_END = /[\t|｜]/gu;
/** A value, and no year, which may head a column. */
const VALUE = plainPattern(String.raw`^\s*[^\p{L}\d\s]{0,2}(?!(?:19|20)\d\d(?!\d))\d`);
/** Each cell looks at all heads. */
const MOST_COLUMNS = 200;
const NOWHERE: Span = { start: 0, end: 0 };

/** What heads a cell of a table that is written in lines. */
export interface ColumnHead {
  /** The first row's cell above it; the whole row after its first cell if the two rows have not as many cells. */
  readonly own: Span;
  /** The other cells of the first row. */
  readonly others: readonly Span[];
}

/** Whether a line is a row: it has several cells. */
export function isRow(line: string): boolean {
  return line.search(CELL_END) >= 0;
}

/**
 * Says what heads the cell at a place in one of the lines; null in the first row, in one that is too wide, outside of
 * tables, and in a list of names with a value each, which has no head.
 */
export function createColumnHeads(
  text: string,
  lines: readonly Span[],
): (line: number, at: number) => ColumnHead | null {
  const cellsOfLine = memoise((index: number) => cellsOf(text, lines[index] ?? NOWHERE));
  /** For each line that is a row, the first row of its table. */
  const firstRows: (number | null)[] = [];
  lines.forEach(({ start, end }, index) => {
    firstRows.push(isRow(text.slice(start, end)) ? (firstRows[index - 1] ?? index) : null);
  });
  return (index, at) => {
    const first = firstRows[index] ?? index;
    const [line, head] = [lines[index], lines[first]];
    if (!line || !head || first === index) return null;
    const heads = cellsOfLine(first);
    const cells = cellsOfLine(index);
    if (heads.length > MOST_COLUMNS || cells.length > MOST_COLUMNS) return null;
    const [, value, more] = heads;
    if (value && !more && VALUE.test(text.slice(value.start, value.end))) return null;
    const own = heads[firstIndexWhere(cells, ({ end }) => at < end)];
    if (!own || cells.length !== heads.length)
      return { own: { start: heads[1]?.start ?? head.end, end: head.end }, others: [] };
    return { own, others: heads.filter((each) => each !== own) };
  };
}

function cellsOf(text: string, { start, end }: Span): Span[] {
  const ends = [...text.slice(start, end).matchAll(CELL_END)].map(({ index }) => start + index + 1);
  return [...ends, end].map((each, index) => ({ start: ends[index - 1] ?? start, end: each }));
}
