import puppeteer, { type Browser, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { commonOptions, type LaunchedBrowser, type LaunchOptions } from './launch-options.ts';

/** Starts Chrome, Chromium or Edge with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    ...chromiumOptions(options),
    // Over the pipe even branded Chrome installs an extension; it has dropped the --load-extension flag.
    enableExtensions: true,
    pipe: true,
  });
  const origin = `chrome-extension://${await browser.installExtension(options.extension)}`;
  return {
    browser,
    origin,
    loadExtensionPage: (page, url) => page.goto(url, { waitUntil: 'load' }),
    killWorker: () => killWorker(browser, origin),
  };
}

/** Puppeteer options for Chromium, with or without the extension. */
export function chromiumOptions({
  flags = [],
  localNames = [],
  webPort,
  ...options
}: Omit<LaunchOptions, 'extension'>): PuppeteerOptions {
  const names = localNames.flatMap((name) => [
    ...(webPort ? [`MAP ${name}:80 127.0.0.1:${webPort}`] : []),
    `MAP ${name} 127.0.0.1`,
  ]);
  return {
    ...commonOptions(options),
    args: [
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--lang=en-US',
      `--host-resolver-rules=${names.join()}`,
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...flags,
    ],
  };
}

async function killWorker(browser: Browser, origin: string): Promise<void> {
  const isWorker = (url: string, type: string) => type === 'service_worker' && url.startsWith(origin);
  for (const target of browser.targets().filter((target) => isWorker(target.url(), target.type()))) {
    const worker = await target.worker();
    const isGone = new Promise<void>((resolve) => {
      browser.on('targetdestroyed', (destroyed) => {
        if (destroyed === target) resolve();
      });
    });
    await worker?.close();
    await isGone;
  }
}

/** Chromium's sandbox refuses to run as root. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
