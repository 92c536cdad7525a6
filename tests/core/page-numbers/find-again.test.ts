import { expect, test } from 'vitest';
import type { Mention } from '../../../core/mention.ts';
import { findAgain } from '../../../core/page-numbers/find-again.ts';

function known(...surfaces: string[]): Map<string, Mention> {
  return new Map(
    surfaces.map((surface) => [surface, { start: 9, end: 9, surface, entity: surface, score: 1, why: [] }]),
  );
}

function foundIn(text: string, names: ReadonlyMap<string, Mention>): string[] {
  return findAgain(text, names).map(({ start, end, entity }) => `${entity}:${text.slice(start, end)}`);
}

test('finds names again where they stand, in the order of the text', () => {
  expect(foundIn('GPT-4, DeepSeek and GPT-4', known('DeepSeek', 'GPT-4'))).toEqual([
    'GPT-4:GPT-4',
    'DeepSeek:DeepSeek',
    'GPT-4:GPT-4',
  ]);
});

test('finds the longer of two names', () => {
  expect(foundIn('DeepSeek R1 and its cost', known('R1', 'DeepSeek', 'DeepSeek R1'))).toEqual([
    'DeepSeek R1:DeepSeek R1',
  ]);
});

test('finds no name inside a word, but any between characters of Chinese', () => {
  expect(foundIn('R12 and XR1', known('R1'))).toEqual([]);
  expect(foundIn('深度求索R1的训练成本', known('R1', '深度求索'))).toEqual(['深度求索:深度求索', 'R1:R1']);
});

test('finds nothing in a text that is too long for a label', () => {
  expect(foundIn('R1 '.repeat(10_000), known('R1'))).toEqual([]);
});
