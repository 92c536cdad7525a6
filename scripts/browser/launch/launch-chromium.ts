import puppeteer, { type Browser, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { killWorker } from './kill-worker.ts';
import { commonOptions, type LaunchedBrowser, type LaunchOptions } from './launch-options.ts';

/** Starts Chrome, Chromium or Edge with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    ...chromiumOptions(options),
    // Over the pipe even branded Chrome installs an extension; it has dropped the --load-extension flag.
    enableExtensions: true,
    pipe: true,
  });
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}`;
  return {
    browser,
    origin,
    loadExtensionPage: (page, url) => page.goto(url, { waitUntil: 'load' }),
    killWorker: () => killWorker(browser, origin),
    setEnabled: (isEnabled) =>
      askBrowser(
        browser,
        id,
        ({ management }, extension, value) => management.setEnabled(extension, value),
        isEnabled,
      ),
    setAccess: (isGiven) =>
      askBrowser(
        browser,
        id,
        ({ developerPrivate }, extensionId, hostAccess) =>
          developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        isGiven ? 'ON_ALL_SITES' : 'ON_CLICK',
      ),
    uninstall: () => browser.uninstallExtension(id),
  };
}

/** Puppeteer options for Chromium, with or without the extension. */
export function chromiumOptions({
  flags = [],
  localNames = [],
  webPort,
  ...options
}: Omit<LaunchOptions, 'extension' | 'keepsWelcome'>): PuppeteerOptions {
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

type AskBrowser<Value> = (chrome: BrowserChrome, extension: string, value: Value) => Promise<void>;

/** Only the browser's own list of extensions may do that. */
async function askBrowser<Value>(
  browser: Browser,
  id: string,
  ask: AskBrowser<Value>,
  value: Value,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(${ask})(chrome, ${JSON.stringify(id)}, ${JSON.stringify(value)})`);
  await page.close();
}

/** What that list may call, and nobody else. */
interface BrowserChrome {
  readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
}

/** Chromium's sandbox refuses to run as root. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
