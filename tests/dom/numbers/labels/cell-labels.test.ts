import { afterEach, describe, expect, it } from 'vitest';
import { createLabelFinder } from '../../../../dom/numbers/labels/cell-labels.ts';
import { createTableHeads } from '../../../../dom/numbers/labels/table-heads.ts';
import { rowsOf } from '../../../../dom/numbers/labels/table-rows.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The labels of `#it`, or of another element, joined; null where there is neither table nor list. */
function labelsIn(html: string, selector = '#it'): string | null {
  document.body.innerHTML = html;
  return labelsOf(selector);
}

function labelsOf(selector: string, finder = createLabelFinder()): string | null {
  const labels = finder.labelsOf(document.querySelector(selector) as Element);
  return labels?.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()).join(' | ') ?? null;
}

describe('the labels of a cell', () => {
  it('are the heads of its row, then of its column', () => {
    const html = `<table><thead><tr><th>Model<th>Released<th>Cost</thead>
      <tr><th>R1<td>2025<td id=it>5.6</table>`;
    expect(labelsIn(html)).toBe('R1 | Cost');
  });

  it('are those of its column where cells above it reach down into its row', () => {
    const html = `<table><tr><th>Model<th>What<th>Sum
      <tr><td rowspan=3>R1<td>Training cost<td>1
      <tr><td>Price<td id=price>2
      <tr><td>Staff<td id=staff>3
      <tr><td>V3<td>Training cost<td id=next>4</table>`;
    expect(labelsIn(html, '#price')).toBe('R1 | Price | Sum');
    expect(labelsOf('#staff')).toBe('R1 | Staff | Sum');
    expect(labelsOf('#next')).toBe('V3 | Sum');
  });

  it('are a head of several rows, and what its row begins with', () => {
    const html = `<table><tr><th>Model<th>What<th>Sum
      <tr><th rowspan=2>R1<td>Maker<td id=maker>1<tr><td>Price<td id=price>2</table>`;
    expect(labelsIn(html, '#maker')).toBe('R1 | Maker | Sum');
    expect(labelsOf('#price')).toBe('R1 | Price | Sum');
  });

  it('are not moved by a tall cell between head and value', () => {
    const html = `<table><tr><th>Model<th rowspan=2>Maker<th>Cost<tr><th>R1<td id=it>5.6</table>`;
    expect(labelsIn(html)).toContain('Cost');
    expect(labelsOf('#it')).not.toContain('Model');
  });

  it('are all heads above it where several rows of heads stand above each other', () => {
    const html = `<table><thead>
      <tr><th rowspan=2>Firm<th colspan=2>Revenue growth<th colspan=2>Profit
      <tr><th>Q1<th>Q2<th>Q1<th>Q2</thead>
      <tbody><tr><th>Alibaba<td>1<td id=growth>2<td id=profit>3<td>4</table>`;
    expect(labelsIn(html, '#growth')).toBe('Alibaba | Revenue growth | Q2');
    expect(labelsOf('#profit')).toBe('Alibaba | Profit | Q1');
  });

  it('are not those of one column where the cell goes over two', () => {
    const html = `<table><tr><th>Firm<th>2024<th>2025<tr><th>Alibaba<td id=it colspan=2>3</table>`;
    expect(labelsIn(html)).toBe('Alibaba');
  });

  it('are those that the cell itself names, if they are in its table', () => {
    const html = `<b id=far>Elsewhere</b><table><tr><th id=a>Cost<th id=b>Price
      <tr><th id=c>R1<td id=it headers="c a far missing">5.6</table>`;
    expect(labelsIn(html)).toBe('R1 | Cost');
    const many = Array.from({ length: 5000 }, () => 'a').join(' ');
    expect(labelsIn(`<table><tr><th id=a>Cost<tr><td id=it headers="${many}">1</table>`)).toContain('Cost');
  });

  it('follow the scope of a head', () => {
    const html = `<table>
      <tr><th scope=col>Model<th scope=col>Maker<th scope=col>Cost
      <tr><td>1<th scope=row>R1<td id=it>5.6</table>`;
    expect(labelsIn(html)).toBe('R1 | Cost');
  });

  it('are of the group that the row is in', () => {
    const html = `<table><thead><tr><th>What<th>Sum</thead>
      <tbody><tr><th colspan=2 scope=rowgroup>R1<tr><td>Training cost<td id=one>1</tbody>
      <tbody><tr><th colspan=2 scope=rowgroup>GPT-4<tr><td>Training cost<td id=two>2</tbody>
      <tbody><tr><td>Training cost<td id=three>3</tbody></table>`;
    expect(labelsIn(html, '#one')).toBe('Training cost | Sum | R1');
    expect(labelsOf('#two')).toBe('Training cost | Sum | GPT-4');
    expect(labelsOf('#three')).toBe('Training cost | Sum');
  });

  it('are of the last group that is named in bold', () => {
    const html = `<table><tr><td>What<td>Sum
      <tr><td colspan=2><strong>R1</strong><tr><td>Cost<td id=one>1
      <tr><td colspan=2><strong>GPT-4</strong><tr><td>Cost<td id=two>2
      <tr><td colspan=2>All sums are estimates<tr><td>Price<td id=three>3</table>`;
    expect(labelsIn(html, '#one')).toBe('Cost | Sum | R1');
    expect(labelsOf('#two')).toBe('Cost | Sum | GPT-4');
    expect(labelsOf('#three')).toBe('Price | Sum | GPT-4');
  });

  it.each([
    ['bold', '<tr><td><b>Model</b><td><b>Cost</b><tr><td>R1<td id=it>5.6 million', 'R1 | Cost'],
    ['bold by style', '<tr style="font-weight:700"><td>Model<td>Cost<tr><td>R1<td id=it>1', 'R1 | Cost'],
    [
      'below a title',
      '<tr><td colspan=2>Costs<tr><td>Model<td>Cost<tr><td>R1<td id=it>1',
      'R1 | Costs | Cost',
    ],
    ['plain, with years', '<tr><td>Model<td>2024<td>2025<tr><td>R1<td>1<td id=it>2', 'R1 | 2025'],
    ['plain, with names', '<tr><td>What<td>GPT-4<td>R1<tr><td>Cost<td>1<td id=it>2', 'Cost | R1'],
  ])('are found in a first row without th: %s', (_, rows, labels) => {
    expect(labelsIn(`<table>${rows}</table>`)).toBe(labels);
  });

  it.each([
    ['its values', '<tr><td>Cost<td>$5 million<tr><td>Price<td id=it>$2 million'],
    ['its bold first column', '<tr><td><b>Maker</b><td>DeepSeek<tr><td><b>Price</b><td id=it>$2 million'],
    ['its row heads', '<tr><th>Maker<td>DeepSeek<tr><th>Price<td id=it>$2 million'],
  ])('have no head of the column where the first row is none, by %s', (_, rows) => {
    expect(labelsIn(`<table>${rows}</table>`)).toBe('Price');
  });

  it('pass over what only counts the rows', () => {
    const html = '<table><tr><td>#<td>Model<td>Cost<tr><td>$1<td>R1<td id=it>5.6</table>';
    expect(labelsIn(html)).toBe('R1 | Cost');
  });

  it('are found in tables that are made of roles', () => {
    const html = `<div role=grid><div role=rowgroup><div role=row>
        <span role=columnheader>Model</span> <span role=columnheader>Cost</span></div></div>
      <div role=rowgroup><div role=none><div role=row>
        <span role=rowheader>R1</span> <span role=gridcell id=it>5.6</span></div></div></div></div>`;
    expect(labelsIn(html)).toBe('R1 | Cost');
  });

  it('are found by the number of the column, and across spans, in tables that are made of roles', () => {
    const html = `<div role=table>
      <div role=row><div role=columnheader>Model</div><div role=columnheader aria-colspan=2>Cost</div><div role=columnheader>Staff</div></div>
      <div role=row><div role=cell aria-rowspan=2>R1</div><div role=cell>1</div><div role=cell id=cost>2</div></div>
      <div role=row><div role=cell aria-colindex=4 id=staff>3</div></div></div>`;
    expect(labelsIn(html, '#cost')).toBe('R1 | Cost');
    expect(labelsOf('#staff')).toBe('R1 | Staff');
  });

  it('are none in a table that only arranges the page', () => {
    const cells = '<tr><td>News<td id=it>A text';
    expect(labelsIn(`<table role=presentation>${cells}</table>`)).toBeNull();
    const article = '<tr><td>News<td><p>One<p id=it>Two<p>Three';
    expect(labelsIn(`<table>${article}</table>`)).toBeNull();
    expect(labelsIn('<table><tr><td>News<tr><td id=it>A text</table>')).toBeNull();
  });

  it('are those of the inner table', () => {
    const inner = '<table><tr><th>Model<th>Cost<tr><td>R1<td id=it>5.6</table>';
    expect(labelsIn(`<table><tr><th>A<th>B<tr><td>Left<td>${inner}</table>`)).toBe('R1 | Cost');
  });

  it('are never long texts', () => {
    const html = `<table><tr><th>${'Model and more '.repeat(20)}<th>Cost<tr><td>R1<td id=it>1</table>`;
    expect(labelsIn(html)).toBe('R1 | Cost');
    expect(labelsIn(`<table><tr><th>A<th>${'Cost '.repeat(100)}<tr><td>R1<td id=it>1</table>`)).toBe('R1');
  });

  it('are found anew after a change', () => {
    document.body.innerHTML = '<table><tr><th>Model<th>Cost<tr><td>R1<td id=it>1</table>';
    const finder = createLabelFinder();
    expect(labelsOf('#it', finder)).toBe('R1 | Cost');
    const row = document.querySelector('tr') as Element;
    row.insertAdjacentHTML('afterbegin', '<th>Rank');
    document.querySelector('#it')?.parentElement?.insertAdjacentHTML('afterbegin', '<td>First');
    finder.forget([row]);
    expect(labelsOf('#it', finder)).toBe('First | Cost');
  });
});

describe('the labels of a definition', () => {
  it('are its terms, through boxes', () => {
    const html = `<dl><div><dt>Maker<dd>DeepSeek</div><div><dt>Cost<dt>Training<dd>first<dd id=it>second</div></dl>`;
    expect(labelsIn(html)).toBe('Cost | Training');
  });

  it('are those of the list around it too', () => {
    expect(labelsIn('<dl><dt>R1<dd><dl><dt>Cost<dd id=it>1</dl></dl>')).toBe('R1 | Cost');
    expect(labelsIn('<dl><dt>R1<dd><table><tr><th>What<th>Sum<tr><td>Cost<td id=it>1</table></dl>')).toBe(
      'R1 | Cost | Sum',
    );
    expect(labelsIn('<table><tr><th>Model<th>Facts<tr><th>R1<td><dl><dt>Cost<dd id=it>1</dl></table>')).toBe(
      'R1 | Facts | Cost',
    );
  });

  it('are found by roles', () => {
    const html = `<div><span role=term>Cost</span><span role=definition id=it>1</span></div>`;
    expect(labelsIn(html)).toBe('Cost');
  });

  it('are none without a term', () => {
    expect(labelsIn('<dl><dd id=it>1</dl>')).toBeNull();
    expect(labelsIn('<p id=it>1</p>')).toBeNull();
  });
});

describe('a table of 10,000 rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `<tr><th>M${i}<td>x<td>${i}`).join('');

  it('is read once, and no further than its cells ask', () => {
    document.body.innerHTML = `<table><tr><th>Model<th>Maker<th>Cost${rows}</table>`;
    let taken = 0;
    function* counted() {
      for (const row of rowsOf(document.querySelector('table') as Element)) {
        taken += 1;
        yield row;
      }
    }
    const heads = createTableHeads(counted());
    const cells = [...document.querySelectorAll('td:last-child')];
    cells.forEach((cell, index) => {
      const found = heads.of(cell, cell.parentElement as Element);
      expect(found?.map(({ textContent }) => textContent)).toEqual([`M${index}`, 'Cost']);
      expect(taken).toBe(index + 2);
    });
    expect(heads.of(cells[0] as Element, cells[0]?.parentElement as Element)).toHaveLength(2);
    expect(taken).toBe(10_001);
  });

  it('is read once by whoever finds labels', () => {
    document.body.innerHTML = `<table><tr><th>Model<th>Maker<th>Cost${rows}</table>`;
    const finder = createLabelFinder();
    for (const cell of document.querySelectorAll('td:last-child'))
      expect(finder.labelsOf(cell)).toHaveLength(2);
  });
});
