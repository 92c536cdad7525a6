import { nameOf } from '../../text/safe-node.ts';
import { isBold, isLabel, isValue } from './cell-text.ts';
import type { PlacedCell } from './table-rows.ts';

/** A title is one cell for several columns; it and a head say what the rows below are of. */
type RowKind = 'title' | 'head' | 'data';

/** Whether a row heads the rows below it; `isTop` if none but a title stands above it. */
export function kindOfRow(cells: readonly PlacedCell[], parent: Element | null, isTop: boolean): RowKind {
  const [first] = cells;
  if (!first) return isTop ? 'title' : 'data';
  const isWide = cells.length === 1 && first.to - first.from > 1;
  if (parent && nameOf(parent) === 'thead') return isWide ? 'title' : 'head';
  if (isWide) return isTitle(first, isTop) ? 'title' : 'data';
  return isHead(cells, isTop) ? 'head' : 'data';
}

function isTitle({ cell, part }: PlacedCell, isTop: boolean): boolean {
  if (part !== 'cell') return true;
  return (isTop || isBold(cell)) && isLabel(cell) && !isValue(cell);
}

function isHead(cells: readonly PlacedCell[], isTop: boolean): boolean {
  if (cells.some(({ part }) => part !== 'cell')) {
    return cells.every(({ part, cell }) => part === 'head' || part === 'column-head' || !isLabel(cell));
  }
  return isTop && cells.length > 1 && looksLikeHead(cells.map(({ cell }) => cell));
}

/** No values, and all in the same weight: where only the first is bold, it heads its row. */
function looksLikeHead(cells: readonly Element[]): boolean {
  const labels = cells.filter(isLabel);
  if (labels.length === 0 || labels.some((cell) => cell !== cells[0] && isValue(cell))) return false;
  return new Set(labels.map(isBold)).size === 1;
}
