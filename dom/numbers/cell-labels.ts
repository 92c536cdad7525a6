import { closest, elementsBelow, nameOf, parentElementOf, previousElementOf } from '../text/safe-node.ts';

/** The elements that say what a text is a value of: the headers of a cell, the term of a definition. */
export function labelsOf(element: Element): readonly Element[] {
  const place = closest(element, 'td, dd');
  if (!place) return [];
  return nameOf(place) === 'dd' ? termOf(place) : headersOf(place as HTMLTableCellElement);
}

function termOf(definition: Element): readonly Element[] {
  let term = previousElementOf(definition);
  while (term && nameOf(term) !== 'dt') term = previousElementOf(term);
  return term ? [term] : [];
}

/** First what heads the row, then what heads the column. */
function headersOf(cell: HTMLTableCellElement): readonly Element[] {
  const row = parentElementOf(cell) as HTMLTableRowElement | null;
  const table = closest(cell, 'table') as HTMLTableElement | null;
  if (!row || !table || nameOf(row) !== 'tr') return [];
  const [ownHead] = row.cells;
  const heads = [...row.cells].filter((each) => nameOf(each) === 'th');
  const rowHeads = heads.length > 0 ? heads : ownHead && ownHead !== cell ? [ownHead] : [];
  const columnHead = headOfColumn(table, row, columnOf(cell, row));
  return [...rowHeads, ...(columnHead ? [columnHead] : [])];
}

/** The last row of the table's head, or its first row. */
function headOfColumn(table: HTMLTableElement, row: HTMLTableRowElement, column: number): Element | null {
  const headRow = [...(table.tHead?.rows ?? [])].at(-1) ?? table.rows[0];
  if (!headRow || headRow === row) return null;
  return [...headRow.cells].find((head) => columnOf(head, headRow) + head.colSpan > column) ?? null;
}

function columnOf(cell: HTMLTableCellElement, row: HTMLTableRowElement): number {
  let column = 0;
  for (const each of row.cells) {
    if (each === cell) break;
    column += each.colSpan;
  }
  return column;
}

/** The caption of the table around an element. */
export function captionOf(element: Element): Element | null {
  const table = closest(element, 'table');
  return table ? elementsBelow(table, 'caption').item(0) : null;
}
