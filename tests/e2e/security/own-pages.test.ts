import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../../scripts/browser/inside/ask-background.ts';
import { waitForText } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

describe.each(BROWSERS)('the extension’s own pages in %s', (kind) => {
  const reader = useReader(kind);
  let options: Page;

  beforeAll(async () => {
    options = await reader.openExtensionPage('options.html');
    await waitForText(options, 'Models');
  });

  const outcome = (ask: Promise<unknown>) =>
    ask.then(
      () => 'answered',
      (error: Error) => error.message,
    );
  const search = (query: string) => askBackground<unknown[]>(options, 'search', { query, locale: 'en' });

  test.each(['__proto__', 'constructor', 'toString', 'nonsense'])(
    'a message named %s is refused',
    async (name) => {
      expect(await outcome(askBackground(options, name, {}))).toContain('has no known type');
    },
  );

  test('a search of 400 kB is refused, and the eight after it are answered', async () => {
    const [large, ...others] = await Promise.all([
      outcome(search('x'.repeat(400_000))),
      ...Array.from({ length: 8 }, () => outcome(search('palantir'))),
    ]);
    expect(large).toContain('data.query must have at most 200 characters');
    expect(others).toEqual(Array.from({ length: 8 }, () => 'answered'));
  });

  test('what only a page may send is refused', async () => {
    expect(await outcome(askBackground(options, 'reportMentions', {}))).toContain('may only come from: page');
  });

  test('make no HTML from text and load nothing from elsewhere', async () => {
    const tries = await options.evaluate(async (): Promise<Record<string, string>> => {
      const results: Record<string, string> = {};
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        results.html = 'made';
      } catch (error) {
        results.html = (error as Error).name;
      }
      results.fetch = await fetch('http://news.example/x').then(
        () => 'fetched',
        (error: Error) => error.name,
      );
      results.image = await new Promise((resolve) => {
        const image = document.createElement('img');
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = 'http://news.example/x.png';
      });
      return results;
    });
    expect(tries).toEqual({ html: 'TypeError', fetch: 'TypeError', image: 'refused' });
  });
});
