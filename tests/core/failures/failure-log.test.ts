import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failureCode, isExpected } from '../../../core/failures/failure-code.ts';
import { addFailure, type FailureLog, parseFailureLog } from '../../../core/failures/failure-log.ts';
import { formatReport } from '../../../core/failures/failure-report.ts';

const SECRET = 'https://news.example/secret?q=DeepSeek';

const anyError = fc.oneof(
  fc.anything(),
  fc.string().map((message) => new Error(`${message} ${SECRET}`)),
  fc.record({ name: fc.constant(SECRET), message: fc.constant(SECRET) }),
  fc.constant({
    get name(): string {
      throw new Error(SECRET);
    },
  }),
);

function logOf(errors: readonly unknown[]): FailureLog {
  return errors.reduce<FailureLog>((log, error, i) => addFailure(log, `do thing ${i % 7}`, error, i), []);
}

test('the log keeps at most 100 entries and 20 kB, and no page’s address, whatever is thrown', () => {
  fc.assert(
    fc.property(fc.array(anyError, { maxLength: 300 }), (errors) => {
      const log = logOf(errors);
      const stored = JSON.stringify(log);
      expect(log.length).toBeLessThanOrEqual(100);
      expect(stored.length).toBeLessThan(20_000);
      expect(stored).not.toContain('news.example');
      expect(parseFailureLog(JSON.parse(stored))).toEqual(log);
    }),
    { numRuns: 300 },
  );
});

test('the largest log fits into 20 kB', () => {
  const error = Object.assign(new Error(), { name: 'N'.repeat(40) });
  const log = Array.from({ length: 300 }).reduce<FailureLog>(
    (before, _, i) => addFailure(before, `${i}${'w'.repeat(99)}`, error, 1e13),
    [],
  );
  expect(log).toHaveLength(100);
  expect(JSON.stringify(log).length).toBeLessThan(20_000);
});

test('a repeated failure is one entry with a count, and the newest entries stay', () => {
  const again = new Error('again');
  const log = [1, 2, 3].reduce<FailureLog>((before, time) => addFailure(before, 'save', again, time), []);
  expect(log).toEqual([{ time: 3, what: 'save', code: 'Error', count: 3 }]);
  const later = addFailure(log, 'read', again, 4);
  expect(later.map(({ what }) => what)).toEqual(['save', 'read']);
});

test('a stored log that is junk gives only the entries that are ours', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (stored) => {
      const log = parseFailureLog(stored);
      expect(parseFailureLog(log)).toEqual(log);
      expect(formatReport({ version: '1', browser: 'b', failures: log })).toContain('Factlight 1');
    }),
  );
  const ours = { time: 1, what: 'save', code: 'Error', count: 1 };
  expect(parseFailureLog([null, { ...ours, time: 1e300 }, ours, { ...ours, what: 'x'.repeat(999) }])).toEqual(
    [ours],
  );
});

describe('the code of', () => {
  test.each([
    ['Could not establish connection. Receiving end does not exist.', 'no-receiver', true],
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      'channel-closed',
      true,
    ],
    ['Extension context invalidated.', 'extension-updated', true],
    ['No tab with id: 12.', 'no-such-page', true],
    [`Cannot access contents of url "${SECRET}".`, 'page-not-allowed', true],
    ['Resource::kQuotaBytes quota exceeded', 'storage-full', false],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'storage-full', false],
    ['something else', 'Error', false],
  ])('“%s” is %s', (message, code, expected) => {
    expect(failureCode(new Error(message))).toBe(code);
    expect(isExpected(code)).toBe(expected);
  });

  test.each([
    [new DOMException('', 'QuotaExceededError'), 'storage-full'],
    [new TypeError('x is null'), 'TypeError'],
    [Object.assign(new Error(), { name: 'DatabaseClosedError' }), 'DatabaseClosedError'],
    ['a string', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (error, code) => {
    expect(failureCode(error)).toBe(code);
  });
});

test('a report says the version, the browser, the crash and each failure', () => {
  const failures = [{ time: 0, what: 'save', code: 'storage-full', count: 2 }];
  expect(formatReport({ version: '1.2.3', browser: 'Browser/1', failures, crash: 'TypeError' })).toBe(
    'Factlight 1.2.3\nBrowser/1\ncould not show this surface: TypeError\n1970-01-01T00:00:00.000Z save: storage-full, 2 times',
  );
});
