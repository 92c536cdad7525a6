import { expect, test } from 'vitest';
import { readBenchArguments } from './read-bench-arguments.ts';

test.each([
  [[], { isShort: false, rowName: undefined }],
  [['--short'], { isShort: true, rowName: undefined }],
  [['--row', 'scan', '--short'], { isShort: true, rowName: 'scan' }],
  [['--against', 'v0.1.0'], { isShort: false, rowName: undefined, against: 'v0.1.0' }],
])('reads %j', (args, expected) => {
  expect(readBenchArguments(args, ['scan', 'size'])).toEqual(expected);
});

test.each([
  [['--row', 'speed'], 'There is no row “speed”. The rows are scan, size.'],
  [['--fast'], 'Usage: npm run bench'],
])('rejects %j with a message that says what to do', (args, message) => {
  expect(() => readBenchArguments(args, ['scan', 'size'])).toThrow(message);
});
