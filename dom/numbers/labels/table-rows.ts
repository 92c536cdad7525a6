import { attributeOf, firstElementOf, nextElementOf } from '../../text/safe-node.ts';
import { partOf, type TablePart } from './table-parts.ts';

/** A cell in the grid of its table; `to` is the column after it. */
export interface PlacedCell {
  readonly cell: Element;
  readonly part: TablePart;
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** Rows below a table, and cells below a row, are looked for in boxes of at most this depth. */
const MOST_DEPTH = 8;
/** What HTML allows for one cell; what stands further right has no labels. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
const CELLS: ReadonlySet<TablePart | null> = new Set(['cell', 'head', 'column-head', 'row-head']);

/** The rows of a table in order, found one by one; those of tables in its cells are not among them. */
export function rowsOf(table: Element): Generator<Element> {
  return partsBelow(table, (part) => part === 'row', MOST_DEPTH);
}

function* partsBelow(
  parent: Element,
  isWanted: (part: TablePart | null) => boolean,
  depth: number,
): Generator<Element> {
  for (let child = firstElementOf(parent); child; child = nextElementOf(child)) {
    const part = partOf(child);
    if (isWanted(part)) yield child;
    else if (part === null && depth > 0) yield* partsBelow(child, isWanted, depth - 1);
  }
}

/** The cells of a row in the grid of its table, from left to right. */
export interface PlacedRow {
  readonly own: readonly PlacedCell[];
  /** With those that reach down from rows above. */
  readonly all: readonly PlacedCell[];
}

interface TallCell {
  readonly placed: PlacedCell;
  readonly rowsLeft: number;
}

/** Places the cells of rows that follow each other; `group` is the part of the table, which no cell reaches beyond. */
export function createRowPlacer(): (row: Element, group: Element | null) => PlacedRow {
  let tall: readonly TallCell[] = [];
  let lastGroup: Element | null = null;
  return (row, group) => {
    if (group !== lastGroup) tall = [];
    lastGroup = group;
    const fromAbove = tall.map(({ placed }) => placed).sort((a, b) => a.from - b.from);
    const own = placeCells(row, fromAbove);
    const rest = tall.map(({ placed, rowsLeft }) => ({ placed, rowsLeft: rowsLeft - 1 }));
    const fresh = own.map((placed) => ({ placed, rowsLeft: placed.rows - 1 }));
    tall = [...rest, ...fresh].filter(({ rowsLeft }) => rowsLeft > 0);
    return { own, all: [...fromAbove, ...own].sort((a, b) => a.from - b.from) };
  };
}

function placeCells(row: Element, fromAbove: readonly PlacedCell[]): PlacedCell[] {
  const placed: PlacedCell[] = [];
  let next = 0;
  let column = 0;
  for (const cell of partsBelow(row, (part) => CELLS.has(part), MOST_DEPTH)) {
    const named = Number.parseInt(attributeOf(cell, 'aria-colindex') ?? '', 10);
    column = Math.max(column, named - 1 || 0);
    for (let above = fromAbove[next]; above && above.from <= column; above = fromAbove[++next]) {
      column = Math.max(column, above.to);
    }
    if (column >= MOST_COLUMNS) break;
    const to = Math.min(MOST_COLUMNS, column + spanOf(cell, 'colspan', MOST_COLUMNS));
    const rows = spanOf(cell, 'rowspan', MOST_ROWS);
    placed.push({ cell, part: partOf(cell) ?? 'cell', from: column, to, rows });
    column = to;
  }
  return placed;
}

/** Zero rows are all that are left. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? attributeOf(cell, `aria-${name}`) ?? '1', 10);
  if (span === 0 && name === 'rowspan') return most;
  return span > 0 ? Math.min(span, most) : 1;
}
