import { expect, test } from 'vitest';
import { readStartArguments } from '../../scripts/setup/read-start-arguments.mjs';

test.each([
  [[], { headless: false, target: undefined }],
  [['--headless'], { headless: true, target: undefined }],
  [['https://example.org/a'], { headless: false, target: 'https://example.org/a' }],
  [['demo', '--headless'], { headless: true, target: 'demo' }],
])('reads %j', (args, expected) => {
  expect(readStartArguments(args)).toEqual(expected);
});

test.each([
  [['--quiet'], /--quiet.*\n?Usage: npm start/],
  [['demo', 'README.md'], /^Only one page can be opened at a time/],
  [['no-such-file.html'], /^The file no-such-file.html does not exist/],
  [['core'], /^The folder core has no index.html/],
])('rejects %j with a message that says what to do', (args, message) => {
  expect(() => readStartArguments(args)).toThrow(message);
});
