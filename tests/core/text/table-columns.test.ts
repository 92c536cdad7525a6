import { describe, expect, it } from 'vitest';
import { createColumnHeads } from '../../../core/text/table-columns.ts';

function headOf(text: string, cell: string): readonly string[] | null {
  let start = 0;
  const lines = text.split(/(?<=\n)/u).map((line) => {
    start += line.length;
    return { start: start - line.length, end: start };
  });
  const at = text.indexOf(cell);
  const head = createColumnHeads(text, lines)(
    lines.findIndex(({ end }) => at < end),
    at,
  );
  return head && [head.own, ...head.others].map((span) => text.slice(span.start, span.end).trim());
}

describe('createColumnHeads', () => {
  it.each([
    ['under a caption', 'Multiples by day\nDay\tSales\tShare\n4 July\t115\t142.1\n', '142.1', 'Share'],
    ['in the first line', 'Day | Sales | Share\n4 July | 115 | 142.1', '115', 'Sales |'],
    ['a year', 'Day\t2025\n4 July\t115', '115', '2025'],
    ['rows below', '日期｜市销率\n7月｜115\n9月｜119', '119', '市销率'],
    ['after other text', 'One. Two.\n\nDay\tSales\n4 July\t115', '115', 'Sales'],
  ])('finds the cell above: %s', (_, text, cell, head) => {
    expect(headOf(text, cell)?.[0]).toBe(head);
  });

  it('gives none in a table that is wider than anybody reads', () => {
    const wide = (columns: number) => `${'Day\t'.repeat(columns)}Share\n${'1\t'.repeat(columns)}142.1`;
    expect(headOf(wide(199), '142.1')?.[0]).toBe('Share');
    expect(headOf(wide(200), '142.1')).toBe(null);
  });

  it('also gives the other heads', () => {
    expect(headOf('Day\tSales\tShare\n4 July\t115\t142.1', '115')).toEqual(['Sales', 'Day', 'Share']);
  });

  it('takes the whole first row if it has another number of cells', () => {
    expect(headOf('Day\tSales and share\n4 July\t115\t142.1', '142.1')).toEqual(['Sales and share']);
  });

  it.each([
    ['in the first row', 'Day\t2024\t2025\n4 July\t115\t142.1', '2024'],
    ['outside of a table', 'Day\tSales\n4 July\t115\nThe end: 99', '99'],
    ['in a list of names and values', 'Layers\t64\nContext\t256K', '256K'],
    ['of another table', 'Day\tSales\n4 July\t115\n\nA\t99', '99'],
  ])('finds nothing %s', (_, text, cell) => {
    expect(headOf(text, cell)).toBeNull();
  });
});
