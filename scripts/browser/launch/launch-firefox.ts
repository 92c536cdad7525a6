import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until.ts';
import { commonOptions, type LaunchedBrowser, type LaunchOptions } from './launch-options.ts';

/** Starts Firefox with the extension installed. */
export async function launchFirefox(options: LaunchOptions): Promise<LaunchedBrowser> {
  const id = readExtensionId(options.extension);
  // Firefox gives an extension's pages a random origin; a preference fixes it, so that they can be opened.
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    ...commonOptions(options),
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // What an extension asks for after a click is granted without a prompt, which no test could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
      'network.dns.localDomains': (options.localNames ?? []).join(),
      // A coarse pointer that cannot hover.
      ...(options.isPhone && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }),
      ...(options.isPhone && { 'ui.useOverlayScrollbars': 1 }),
      // The test server doubles as the proxy; Firefox never sends requests for local addresses to a proxy.
      ...(options.webPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.webPort,
      }),
    },
  });
  await browser.installExtension(options.extension);
  return {
    browser,
    origin: `moz-extension://${uuid}`,
    loadExtensionPage,
    killWorker: () => Promise.reject(new Error('Firefox runs a background page, not a worker')),
    setEnabled: () => Promise.reject(new Error('only the reader can disable an extension in Firefox')),
    setAccess: () =>
      Promise.reject(new Error('in Firefox, the extension itself gives access up and asks for it')),
    uninstall: () => browser.uninstallExtension(id),
  };
}

async function loadExtensionPage(page: Page, url: string): Promise<void> {
  // Navigation to an extension page never settles in WebDriver BiDi, so the page itself is polled.
  page.goto(url).catch(() => undefined);
  await waitUntil(`${url} to load`, () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false),
  );
}

function readExtensionId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
