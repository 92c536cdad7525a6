import { afterEach, describe, expect, it } from 'vitest';
import { type NumberPage, startNumberPage } from './number-page.ts';

let page: NumberPage | undefined;

afterEach(() => {
  page?.stop();
  document.body.innerHTML = '';
});

/** All marked, once the last number of the page is read. */
async function markedIn(html: string): Promise<string[]> {
  page = startNumberPage(`${html}<p>GPT-4 had cost more than $100 million to train.</p>`);
  await expect.poll(() => page?.marked().at(-1)).toBe('$100 million=gpt4-training-cost:article');
  return page.marked().slice(0, -1);
}

const R1_COST = '$5.6 million=r1-training-cost:article';

describe('a number is marked that its place in a table explains', () => {
  it.each([
    [
      'below a cell that reaches down from the row before',
      `<table><tr><th>Model<th>What<th>Sum
        <tr><th rowspan=2>DeepSeek-R1<td>Released in<td>January<tr><td>Training cost<td>$5.6 million</table>`,
    ],
    [
      'below a head that is over several columns',
      `<table><thead><tr><th rowspan=2>Model<th colspan=2>Training cost<tr><th>claimed<th>paper</thead>
        <tr><th>DeepSeek-R1<td>$5.6 million<td>n/a</table>`,
    ],
    [
      'made of roles',
      `<div role=table><div role=row><span role=columnheader>Model</span> <span role=columnheader>Training cost</span></div>
        <div role=row><span role=rowheader>DeepSeek-R1</span> <span role=cell>$5.6 million</span></div></div>`,
    ],
    [
      'that names its heads',
      `<table><tr><td id=c>Training cost<tr><td id=m>DeepSeek-R1<tr><td headers="m c">$5.6 million</table>`,
    ],
    [
      'below the name of its group',
      `<table><tr><td>What<td>Sum<tr><td colspan=2><b>DeepSeek-R1</b><tr><td>Training cost<td>$5.6 million</table>`,
    ],
    [
      'whose caption is only read aloud',
      `<p>DeepSeek-R1 is a model.</p><table aria-label="DeepSeek-R1, training cost"><tr><th>Year<th>Sum<tr><td>2025<td>$5.6 million</table>`,
    ],
    [
      'whose caption stands elsewhere',
      `<table aria-labelledby=cap><tr><th>Year<th>Sum<tr><td>2025<td>$5.6 million</table><p id=cap>DeepSeek-R1, training cost</p>`,
    ],
    [
      'in a figure',
      `<figure><table><tr><th>Year<th>Sum<tr><td>2025<td>$5.6 million</table><figcaption>Training cost of DeepSeek-R1</figcaption></figure>`,
    ],
    [
      'of definitions in each other',
      '<dl><dt>DeepSeek-R1<dd><dl><div><dt>Training cost<dd>$5.6 million</div></dl></dl>',
    ],
    [
      'whose rows are only counted by their heads',
      '<table><tr><th>#<th>Model<th>Training cost<tr><th>1<td>DeepSeek-R1<td>$5.6 million</table>',
    ],
    [
      'with a drawing in its head',
      '<table><tr><th>Model<th><svg width=1 height=1><title>sort</title></svg>Training cost<tr><td>DeepSeek-R1<td>$5.6 million</table>',
    ],
    ['transposed', '<table><tr><td>What<td>DeepSeek-R1<tr><td>Training cost<td>$5.6 million</table>'],
  ])('%s', async (_, html) => {
    expect(await markedIn(html)).toEqual([R1_COST]);
  });
});

describe('a number is left alone', () => {
  it.each([
    [
      'in the row of another model below a tall cell',
      `<table><tr><th>Model<th>What<th>Sum<tr><th rowspan=2>DeepSeek-R1<td>Maker<td>DeepSeek<tr><td>Released<td>January
        <tr><th>Rabbit<td>Training cost<td>$5.6 million</table>`,
    ],
    [
      'in another group',
      `<table><tr><td>What<td>Sum<tr><td colspan=2><b>DeepSeek-R1</b><tr><td>Maker<td>DeepSeek
        <tr><td colspan=2><b>Rabbit</b><tr><td>Training cost<td>$5.6 million</table>`,
    ],
    [
      'in the column of another model',
      '<table><tr><td>What<td>DeepSeek-R1<td>Rabbit<tr><td>Training cost<td>n/a<td>$5.6 million</table>',
    ],
    [
      'in an entry of a list, of which only another entry says whose it is',
      '<ul><li>DeepSeek-R1: training cost below</li><li>Rabbit: more</li><li>in all $5.6 million</li></ul>',
    ],
  ])('%s', async (_, html) => {
    expect(await markedIn(html)).toEqual([]);
  });
});
