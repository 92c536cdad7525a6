import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { waitUntil } from './wait-until.ts';
import { WINDOW_SIZE } from './window-size.ts';

/** Starts Firefox on a fresh profile with the extension loaded. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  // Firefox gives an extension's pages a random address; a preference fixes it, so that they can be opened.
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    handleSIGINT: options.headless,
    defaultViewport: options.headless ? WINDOW_SIZE : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [readExtensionId(options.extension)]: uuid }),
      'intl.accept_languages': 'en-US',
      'network.dns.localDomains': (options.localNames ?? []).join(),
      // The server takes requests as a proxy gets them; addresses of this machine itself never go to one.
      ...(options.webPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.webPort,
      }),
    },
  });
  await browser.installExtension(options.extension);
  return {
    kind: 'firefox',
    browser,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${uuid}/${path}`;
      // Navigation to an extension page never settles in WebDriver BiDi: ask the page itself instead.
      page.goto(url).catch(() => undefined);
      await waitUntil(`${path} to load`, () =>
        page
          .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
          .catch(() => false),
      );
      return page;
    },
    killWorker: () => Promise.reject(new Error('Firefox runs a background page, not a worker')),
    close: () => browser.close(),
  };
}

function readExtensionId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
