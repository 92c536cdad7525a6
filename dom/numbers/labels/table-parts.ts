import { attributeOf, nameOf } from '../../text/safe-node.ts';

/** What an element is to a table; `head` may head its row or its column. */
export type TablePart = 'table' | 'caption' | 'row' | 'cell' | 'head' | 'column-head' | 'row-head';

const OF_ROLE: ReadonlyMap<string, TablePart> = new Map([
  ['table', 'table'],
  ['grid', 'table'],
  ['treegrid', 'table'],
  ['caption', 'caption'],
  ['row', 'row'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['columnheader', 'column-head'],
  ['rowheader', 'row-head'],
]);
const OF_TAG: ReadonlyMap<string, TablePart> = new Map([
  ['table', 'table'],
  ['caption', 'caption'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'head'],
]);

/** Tables, and what a cell of one may be, as a selector. */
export const TABLE = 'table, [role=table], [role=grid], [role=treegrid]';
export const CELL = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';

/** A role of a table counts before the tag; null for what is only in between. */
export function partOf(element: Element): TablePart | null {
  const byRole = OF_ROLE.get(attributeOf(element, 'role') ?? '');
  if (byRole) return byRole;
  const byTag = OF_TAG.get(nameOf(element)) ?? null;
  return byTag === 'head' ? headOf(element) : byTag;
}

function headOf(element: Element): TablePart {
  const scope = attributeOf(element, 'scope')?.toLowerCase() ?? '';
  if (scope.startsWith('col')) return 'column-head';
  return scope.startsWith('row') ? 'row-head' : 'head';
}

/** A table that only arranges the page. */
export function isLayout(table: Element): boolean {
  return /^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '');
}
