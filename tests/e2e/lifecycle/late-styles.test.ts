import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeSettings } from '../../../scripts/browser/inside/store-settings.ts';
import { readPainted } from '../../../scripts/browser/read-painted.ts';
import { markedTexts } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

const HOUR_MS = 60 * 60 * 1000;
const PAGE = '<!doctype html><p>DeepSeek and Palantir.</p><script src="/held.js"></script>';
const PAGE_WITH_FRAME = `${PAGE}<iframe src="/page"></iframe>`;

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  const held: ServerResponse[] = [];
  let server: Server;
  let options: Page;

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url?.startsWith('/held.js')) return void held.push(response);
      response.setHeader('content-type', 'text/html');
      response.end(request.url?.startsWith('/framed') ? PAGE_WITH_FRAME : PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    options = await reader.openExtensionPage('options.html');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const registered = () =>
    options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length;
    });

  test.each(['/page', '/framed'])(
    'names are drawn in a page that loads while the script is being registered (%s)',
    async (path) => {
      await storeSettings(options, { snoozedUntil: Date.now() + HOUR_MS });
      await expect.poll(registered).toBe(0);
      const page = await reader.browser().browser.newPage();
      const { port } = server.address() as AddressInfo;
      const loading = page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
      // The page has begun, which is when browsers insert registered styles, and cannot end, when scripts start.
      await expect.poll(() => held.length).toBeGreaterThan(0);
      await storeSettings(options, {});
      await expect.poll(registered).toBeGreaterThan(0);
      const release = setInterval(() => {
        for (const response of held.splice(0)) response.end();
      });
      await loading;
      clearInterval(release);
      await page.bringToFront();
      for (const frame of page.frames()) {
        await expect.poll(() => markedTexts(frame)).toEqual(['DeepSeek', 'Palantir']);
        await expect.poll(() => readPainted(frame)).toHaveLength(1);
      }
      await page.close();
    },
  );
});

interface ExtensionApi {
  readonly scripting: { getRegisteredContentScripts(): Promise<object[]> };
}
