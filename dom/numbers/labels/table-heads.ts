import { attributeOf, parentElementOf } from '../../text/safe-node.ts';
import { hasLetter, isBold, isLabel, isValue } from './cell-text.ts';
import { kindOfRow } from './row-kind.ts';
import { partOf } from './table-parts.ts';
import { createRowPlacer, type PlacedCell } from './table-rows.ts';

/** What heads the cells of one table. */
export interface TableHeads {
  /** First what heads the row of a cell, then what heads its column; null if nothing does, and it is no head itself. */
  of(cell: Element, row: Element): readonly Element[] | null;
}

interface ColumnHead extends PlacedCell {
  /** Heads in rows that follow each other stand for the same cells. */
  readonly block: number;
  /** The part of the table that it ends with; null if it goes on. */
  readonly group: Element | null;
}

interface Row {
  readonly cells: readonly PlacedCell[];
  readonly isHead: boolean;
  readonly columnHeads: readonly ColumnHead[];
  readonly group: Element | null;
  /** Found when a cell asks for them. */
  rowHeads?: readonly PlacedCell[];
}

/** A table with more of them is none for readers. */
const MOST_HEADS = 400;
/** Cells at the left that may say what a row is of. */
const LEADING = 3;

/** Takes the rows of a table as far as it is asked for. What it has found is true while the table stays as it is. */
export function createTableHeads(rows: Iterator<Element, unknown>): TableHeads {
  const known = new WeakMap<Element, Row>();
  const read = createRowReader();

  function rowAt(element: Element): Row | null {
    for (;;) {
      const row = known.get(element);
      if (row) return row;
      const next = rows.next();
      if (next.done) return null;
      known.set(next.value, read(next.value));
    }
  }

  return {
    of(cell, element) {
      const row = rowAt(element);
      const place = row?.cells.find((each) => each.cell === cell);
      if (!row || !place) return null;
      if (row.isHead) return [];
      row.rowHeads ??= rowHeadsOf(row);
      // A head counts for the whole row, another cell for what comes after it.
      const rowHeads = row.rowHeads.filter(({ part, to }) => part !== 'cell' || to <= place.from);
      const heads = [...rowHeads, ...columnHeadsOf(row, place)].map((head) => head.cell);
      const found = [...new Set(heads)].filter((each) => each !== cell);
      return found.length > 0 || place.part !== 'cell' ? found : null;
    },
  };
}

/** Those that stand above all of a cell: a sum over two years is of neither. */
function columnHeadsOf({ columnHeads, group }: Row, { from, to }: PlacedCell): readonly ColumnHead[] {
  return columnHeads.filter(
    (head) => head.from <= from && head.to >= to && (head.group === null || head.group === group),
  );
}

/** Takes the rows of a table in order, and knows which cells head the columns of each. */
function createRowReader(): (element: Element) => Row {
  const place = createRowPlacer();
  let columnHeads: readonly ColumnHead[] = [];
  let block = 0;
  /** Whether the row before was a head. */
  let wasHead = false;
  /** Whether the rows so far had no more than a title. */
  let isTop = true;
  return (element) => {
    const parent = parentElementOf(element);
    const group = parent && partOf(parent) === null ? parent : null;
    const { own, all } = place(element, group);
    const kind = kindOfRow(own, parent, isTop);
    const isHead = kind !== 'data';
    const heads = isHead ? own : own.filter(({ part }) => part === 'column-head');
    if (heads.length > 0 && !wasHead) block += 1;
    columnHeads = replaced(columnHeads, heads, block, group);
    wasHead = isHead;
    isTop &&= kind === 'title';
    return { cells: all, isHead, columnHeads, group };
  };
}

/** A head takes the place of one further up that headed the same columns. */
function replaced(
  before: readonly ColumnHead[],
  heads: readonly PlacedCell[],
  block: number,
  group: Element | null,
): readonly ColumnHead[] {
  if (heads.length === 0) return before;
  const columnsOf = ({ from, to }: PlacedCell) => `${from}-${to}`;
  const taken = new Set(heads.map(columnsOf));
  const kept = before.filter((each) => each.block === block || !taken.has(columnsOf(each)));
  const fresh = heads
    .filter(({ cell }) => isLabel(cell))
    .map((head) => ({ ...head, block, group: isOfGroup(head.cell) ? group : null }));
  return [...kept, ...fresh].slice(-MOST_HEADS);
}

function isOfGroup(cell: Element): boolean {
  return attributeOf(cell, 'scope')?.toLowerCase() === 'rowgroup';
}

/** What says that it heads the row, or else what stands at its left. */
function rowHeadsOf({ cells, columnHeads }: Row): readonly PlacedCell[] {
  const above = new Set(columnHeads.map(({ cell }) => cell));
  const said = cells.filter(
    ({ part, cell }) => (part === 'row-head' || part === 'head') && !above.has(cell) && isLabel(cell),
  );
  // What heads several rows, or only counts them, leaves open what each of them is about.
  const isOpen = said.every(({ rows, cell }) => rows > 1 || !hasLetter(cell));
  return isOpen ? [...said, ...leadingCells(cells.filter(({ part }) => part === 'cell'))] : said;
}

/** Bold cells at the left; or else the first without a value, and those for several rows before it. */
function leadingCells(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const leading = cells.slice(0, LEADING).filter(({ cell }) => isLabel(cell) && !isValue(cell));
  const bold = leading.filter(({ cell }) => isBold(cell));
  if (bold.length > 0 && bold.length < leading.length) return bold;
  const first = leading.findIndex(({ rows }) => rows === 1);
  return leading.slice(0, first < 0 ? leading.length : first + 1);
}
