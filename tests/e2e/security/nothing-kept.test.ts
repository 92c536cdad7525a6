import { describe, expect, test } from 'vitest';
import { readAllStorage } from '../reader/read-all-storage.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';
import { readPages, searchInPopup } from './tour.ts';

// A private window of a browser that allows us there runs the same scripts and has the same storage.
describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);

  test('pages, cards and a search leave nothing in storage', async () => {
    const options = await reader.openExtensionPage('options.html');
    const first = await reader.read('index.html', 'news.example');
    await reader.openCard(first, 'Palantir');
    await expect.poll(() => options.evaluate(readAllStorage)).toContain('numbers');
    const before = await options.evaluate(readAllStorage);
    await readPages(reader);
    await first.bringToFront();
    await searchInPopup(reader, first);
    expect(await options.evaluate(readAllStorage)).toBe(before);
    expect(before).not.toContain('news.example');
  });
});
