import { expect, test } from 'vitest';
import { summarizeSteps } from '../../scripts/setup/summarize-steps.mjs';

const unit = { name: 'unit tests', passed: 3, failed: 0, seconds: 1 };

test('ends with the counts of all steps', () => {
  const dom = { name: 'DOM tests', passed: 2, failed: 1, seconds: 4, failures: ['marks a name'] };
  const lines = summarizeSteps([unit, dom]).split('\n');
  expect(lines).toContain('    ✗ marks a name');
  expect(lines.at(-1)).toBe('5 passed, 1 failed');
});

test('names and counts the tests that needed a second try', () => {
  const e2e = {
    name: 'end-to-end tests',
    passed: 2,
    failed: 0,
    seconds: 9,
    retried: ['opens a card', 'pins it'],
  };
  const summary = summarizeSteps([unit, e2e]);
  expect(summary).toContain('2 tests needed a second try:\n    opens a card\n    pins it');
  expect(summarizeSteps([unit])).not.toContain('second try');
});
