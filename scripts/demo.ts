import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserKind, ExtensionBrowser } from './browser/extension-browser.ts';
import { launchBrowser } from './browser/launch/launch-browser.ts';
import { runHeadlessDemo } from './browser/run-headless-demo.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { extensionFolder } from './setup/build-extension.mjs';
import { Problem } from './setup/problem.mjs';
import { isAddress } from './setup/read-start-arguments.mjs';

interface DemoOptions {
  readonly root: string;
  readonly browser: { readonly kind: BrowserKind; readonly path: string };
  readonly headless: boolean;
  /** A web address or an existing path; the demo page when undefined. */
  readonly target: string | undefined;
}

/** Opens the demo page or another page in a browser with the built extension. Resolves to the exit code. */
export async function runDemo({ root, browser: found, ...options }: DemoOptions): Promise<number> {
  const isHeadless = options.headless || !hasDisplay();
  const target = options.target ?? join(root, 'demo/index.html');
  const page = await openTarget(target);
  try {
    const extension = extensionFolder(root, found.kind);
    const browser = await launch(found, extension, isHeadless);
    try {
      if (isHeadless) {
        await runHeadlessDemo(browser, page.url, join(root, '.output/demo'), options.target === undefined);
      } else await showUntilClosed(browser, page.url);
    } finally {
      await browser.close().catch(() => undefined);
    }
    return 0;
  } finally {
    await page.close();
  }
}

/** Resolves a target to a web address. Files are served, because extensions do not run on file: addresses. */
async function openTarget(target: string): Promise<{ url: string; close(): Promise<void> }> {
  if (isAddress(target)) return { url: new URL(target).href, close: async () => undefined };
  const path = resolve(target);
  const isFolder = statSync(path).isDirectory();
  const server = await serveFolder(isFolder ? path : dirname(path));
  const name = isFolder || basename(path) === 'index.html' ? '' : basename(pathToFileURL(path).href);
  return { url: `${server.origin}/${name}`, close: server.close };
}

async function launch(
  { kind, path }: DemoOptions['browser'],
  extension: string,
  headless: boolean,
): Promise<ExtensionBrowser> {
  try {
    return await launchBrowser(kind, { executable: path, extension, headless });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Problem(`The browser ${path} could not start with the extension: ${reason}`);
  }
}

async function showUntilClosed({ browser, openPage }: ExtensionBrowser, url: string): Promise<void> {
  const [blank] = await browser.pages();
  await openPage(url);
  await blank?.close();
  console.log(`Opened ${url}. Rest the pointer on a marked name. Close the window or press Ctrl-C to stop.`);
  await new Promise<void>((end) => {
    browser.once('disconnected', () => end());
    process.once('SIGINT', () => end());
    // On macOS the browser keeps running after its last window closes.
    browser.on('targetdestroyed', async () => {
      const open = await browser.pages().catch(() => []);
      if (open.length === 0) end();
    });
  });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
