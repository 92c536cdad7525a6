import { expect, it } from 'vitest';
import type { NumberTone } from '../../../core/page-number.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import { numbersOf, withNumbers } from '../../../overlay/hover/with-numbers.ts';
import { markNames, setUpHoverPage } from '../hover-page.ts';

const page = setUpHoverPage('<p>DeepSeek trained R1 for $5.6 million, not for $294,000.</p>');

function numberMark(text: string, id: number, tone: NumberTone): Mark {
  const [mark] = markNames(page.root, text);
  if (!mark) throw new Error(`${text} is not on the page`);
  const quote = { sentence: text, start: 0, end: text.length };
  const number = { id, claim: 'r1-training-cost', relation: 'article', tone, value: text, quote } as const;
  return { ...mark, mention: { ...mark.mention, entity: 'deepseek-r1', number } };
}

function readNumbers(marks: readonly Mark[]) {
  const numbers = marks.flatMap(({ mention: { number, entity } }) => (number ? [{ ...number, entity }] : []));
  return { allMarks: () => marks, painted: () => marks, read: () => ({ numbers, unchecked: 0 }) };
}

it('keys step through names and numbers in the order of the page, once the numbers are read', () => {
  const names = markNames(page.root, 'DeepSeek', 'R1');
  const source = {
    page: document,
    rootOf: () => undefined,
    marksOf: () => [],
    ring: () => undefined,
    allMarks: () => names,
    painted: () => names,
  };
  let numbers: ReturnType<typeof readNumbers> | null = null;
  const all = withNumbers(source, () => numbers);
  const surfaces = () => all.allMarks().map(({ mention }) => mention.surface);
  expect(surfaces()).toEqual(['DeepSeek', 'R1']);
  numbers = readNumbers([numberMark('$294,000', 2, 'confirmed'), numberMark('$5.6 million', 1, 'warned')]);
  expect(surfaces()).toEqual(['DeepSeek', 'R1', '$5.6 million', '$294,000']);
  expect([...all.painted()]).toHaveLength(4);
});

it('the numbers of a name come with warnings first', () => {
  const numbers = readNumbers([
    numberMark('$294,000', 2, 'confirmed'),
    numberMark('$5.6 million', 1, 'warned'),
  ]);
  expect(numbersOf(() => numbers, 'deepseek-r1').map(({ id }) => id)).toEqual([1, 2]);
  expect(numbersOf(() => numbers, 'qwen')).toEqual([]);
});
