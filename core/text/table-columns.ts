import type { Span } from '../mention.ts';

const CELL_END = /[\t|｜]/gu;

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

/** What heads the cell at a place in one of the lines; null in the first row, and outside of tables. */
export function columnHeadAt(
  text: string,
  lines: readonly Span[],
  index: number,
  at: number,
): ColumnHead | null {
  const rowAt = (each: number) => {
    const line = lines[each];
    return line && isRow(text.slice(line.start, line.end)) ? line : null;
  };
  let first = index;
  while (rowAt(first - 1)) first--;
  const [line, head] = [rowAt(index), rowAt(first)];
  if (!line || !head || first === index) return null;
  const heads = cellsOf(text, head);
  const cells = cellsOf(text, line);
  const own = heads[cells.findIndex(({ end }) => at < end)];
  if (!own || cells.length !== heads.length)
    return { own: { start: heads[1]?.start ?? head.end, end: head.end }, others: [] };
  return { own, others: heads.filter((each) => each !== own) };
}

function cellsOf(text: string, { start, end }: Span): Span[] {
  const ends = [...text.slice(start, end).matchAll(CELL_END)].map(({ index }) => start + index + 1);
  return [...ends, end].map((each, index) => ({ start: ends[index - 1] ?? start, end: each }));
}
