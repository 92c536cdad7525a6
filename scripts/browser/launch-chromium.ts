import puppeteer, { type Browser, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { WINDOW_SIZE } from './window-size.ts';

/** Starts Chrome, Chromium or Edge on a fresh profile with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    ...chromiumOptions(options),
    // The pipe lets branded Chrome load an extension too: it has no --load-extension flag any more.
    enableExtensions: true,
    pipe: true,
    // With a window, Ctrl-C is the caller's to handle.
    handleSIGINT: options.headless,
  });
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}`;
  return {
    kind: 'chromium',
    browser,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
      return page;
    },
    killWorker: () => killWorker(browser, origin),
    close: () => browser.close(),
  };
}

/** How Chromium is started, with the extension or without. */
export function chromiumOptions({
  executable,
  headless,
  flags = [],
  localNames = [],
  webPort,
}: Omit<LaunchOptions, 'extension'>): PuppeteerOptions {
  const names = localNames.flatMap((name) => [
    ...(webPort ? [`MAP ${name}:80 127.0.0.1:${webPort}`] : []),
    `MAP ${name} 127.0.0.1`,
  ]);
  return {
    executablePath: executable,
    headless,
    defaultViewport: headless ? WINDOW_SIZE : null,
    args: [
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--lang=en-US',
      `--host-resolver-rules=${names.join()}`,
      ...(headless ? ['--disable-gpu'] : []),
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...flags,
    ],
  };
}

async function killWorker(browser: Browser, origin: string): Promise<void> {
  const isWorker = (url: string, type: string) => type === 'service_worker' && url.startsWith(origin);
  for (const target of browser.targets().filter((target) => isWorker(target.url(), target.type()))) {
    const worker = await target.worker();
    const gone = new Promise<void>((resolve) => {
      browser.on('targetdestroyed', (destroyed) => {
        if (destroyed === target) resolve();
      });
    });
    await worker?.close();
    await gone;
  }
}

/** The sandbox of Chromium refuses to run as root. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
