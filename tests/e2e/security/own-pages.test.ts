import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../../scripts/browser/inside/ask-background.ts';
import { findTabId } from '../../../scripts/browser/inside/find-tab-id.ts';
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

  test('what is no message is refused, however deep or large, and what comes after is answered', async () => {
    const answers = await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        MessageApi | undefined
      >;
      const nest = (levels: number) => {
        let nested: unknown = 'x';
        for (let level = 0; level < levels; level++) nested = [nested];
        return nested;
      };
      const fields = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, index]));
      const messages: Record<string, unknown> = {
        null: null,
        number: 7,
        text: 'search',
        list: ['search', { query: 'x', locale: 'en' }],
        'a type that is none': { type: { toString: 'search' }, data: {} },
        'no data': { type: 'search' },
        '150 levels': { type: 'search', data: { query: nest(150), locale: 'en' } },
        '150 levels for a type': { type: nest(150) },
        '5,000 levels': { type: 'search', data: { query: nest(5000), locale: 'en' } },
        'many fields': { type: 'search', data: fields },
        'a text of 20 MB': { type: 'search', data: { query: 'x'.repeat(20_000_000), locale: 'en' } },
      };
      const outcomes = Object.entries(messages).map(async ([what, message]) => {
        const send = async () => (browser ?? chrome)?.runtime.sendMessage(message);
        const answer = await send().catch(() => ({ error: { name: 'not sent' } }));
        return [what, answer?.error?.name] as const;
      });
      return Object.fromEntries(await Promise.all(outcomes));
    });
    const { '5,000 levels': deepest, ...others } = answers;
    expect(Object.keys(others)).toHaveLength(10);
    expect(new Set(Object.values(others))).toEqual(new Set(['MessageRefused']));
    // Chromium does not send it at all.
    expect(deepest).toBe(kind === 'chromium' ? 'not sent' : 'MessageRefused');
    expect(await outcome(search('palantir'))).toBe('answered');
  });

  test('in a flood of messages, each good one is answered and each bad one refused', async () => {
    const outcomes = await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        MessageApi | undefined
      >;
      const send = (data: object) => (browser ?? chrome)?.runtime.sendMessage({ type: 'search', data });
      const sent = Array.from({ length: 2000 }, (_, index) =>
        send({ query: index % 10 === 0 ? 'palantir' : index, locale: 'en' }),
      );
      const kinds = (await Promise.all(sent)).map((answer) => answer?.error?.name ?? 'answered');
      return kinds.map((kind, index) => `${index % 10 === 0 ? 'good' : 'bad'}: ${kind}`);
    });
    expect(outcomes).toHaveLength(2000);
    expect(new Set(outcomes)).toEqual(new Set(['good: answered', 'bad: MessageRefused']));
  });

  test('what only the extension’s own pages may ask is refused to a script in a page', async () => {
    const page = await reader.read('index.html');
    const tabId = await findTabId(options, page.url());
    const refusals = await options.evaluate(async (tab) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        MessageApi | undefined
      >;
      const ask = async () => {
        const own = globalThis as unknown as Record<'browser' | 'chrome', MessageApi | undefined>;
        const messages = [
          { type: 'search', data: { query: 'palantir', locale: 'en' } },
          { type: 'getDataset', data: { locale: 'en' } },
          { type: 'readPage', data: { tabId: 1, locale: 'en' } },
        ];
        const answers = messages.map((each) => (own.browser ?? own.chrome)?.runtime.sendMessage(each));
        return (await Promise.all(answers)).map((answer) => answer?.error?.message);
      };
      const done = await (browser ?? chrome)?.scripting.executeScript({ target: { tabId: tab }, func: ask });
      return done?.[0]?.result;
    }, tabId);
    expect(refusals).toEqual(
      ['search', 'getDataset', 'readPage'].map((name) => `${name}: may only come from: own-page`),
    );
    await page.close();
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

interface MessageApi {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ error?: { name: string; message: string } } | undefined>;
  };
  readonly scripting: {
    executeScript(script: object): Promise<{ result: unknown }[]>;
  };
}
