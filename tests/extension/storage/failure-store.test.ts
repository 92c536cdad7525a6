import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import {
  clearFailures,
  readFailures,
  readReport,
  recordFailure,
  watchFailures,
} from '../../../extension/storage/failure-store.ts';

beforeEach(() => browser.storage.local.clear());

test('failures are kept in order, and many at once lose none', async () => {
  await Promise.all(
    ['a', 'b', 'c'].map((what) => recordFailure(what, new TypeError('at https://news.example'))),
  );
  expect((await readFailures()).map(({ what, code }) => [what, code])).toEqual([
    ['a', 'TypeError'],
    ['b', 'TypeError'],
    ['c', 'TypeError'],
  ]);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('news.example');
  await clearFailures();
  expect(await readFailures()).toEqual([]);
});

test('what happens in normal use is not kept', async () => {
  await recordFailure(
    'read frame',
    new Error('Could not establish connection. Receiving end does not exist.'),
  );
  await recordFailure('jump', new Error('No tab with id: 3.'));
  expect(await readFailures()).toEqual([]);
});

test.each([['junk'], [{ length: 3 }], [[null, 7, {}]], [Array.from({ length: 5000 }, () => 'x')]])(
  'a damaged log is replaced by a whole one: %j',
  async (junk) => {
    await browser.storage.local.set({ failures: junk });
    await recordFailure('save', new Error('x'));
    expect(await readFailures()).toHaveLength(1);
  },
);

test('a failure that cannot be stored is dropped', async () => {
  const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
  await expect(recordFailure('save', new Error('x'))).resolves.toBeUndefined();
  full.mockRestore();
  await recordFailure('save', new Error('x'));
  expect(await readFailures()).toHaveLength(1);
});

test('a report names the version and the kind of the crash, and watchers hear of changes', async () => {
  const end = new AbortController();
  const heard: number[] = [];
  watchFailures(end.signal, (failures) => heard.push(failures.length));
  await recordFailure('save', new RangeError('x'));
  await clearFailures();
  end.abort();
  await recordFailure('save', new RangeError('x'));
  expect(heard).toEqual([1, 0]);
  vi.stubGlobal('navigator', { userAgent: 'Browser/1' });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '1.2.3',
  });
  const report = await readReport(new TypeError('text of a page'));
  expect(report).toContain('Factlight 1.2.3\nBrowser/1');
  expect(report).toContain('could not show this surface: TypeError');
  expect(report).toContain('save: RangeError');
  expect(report).not.toContain('text of a page');
});
