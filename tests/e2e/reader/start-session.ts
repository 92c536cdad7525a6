import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind, ExtensionBrowser } from '../../../scripts/browser/extension-browser.ts';
import { launchBrowser } from '../../../scripts/browser/launch/launch-browser.ts';
import { serveFolder } from '../../../scripts/browser/serve-folder.ts';
import { buildExtension, extensionFolder } from '../../../scripts/setup/build-extension.mjs';
import { findChromium, findFirefox } from '../../../scripts/setup/find-browser.mjs';

const ROOT = join(import.meta.dirname, '../../..');
/** Pages on these hosts are no secure context, like much of the older web. They work with and without a port. */
const LOCAL_NAMES = ['news.example', 'other.example'];

/** A browser with the extension, and a server for tests/e2e/pages. */
export interface Session {
  readonly browser: ExtensionBrowser;
  readonly port: number;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Another build than the browser's usual one, which the caller has made. */
  readonly build?: 'firefox-mv3';
  /** Folder of an unpacked package, instead of a build. */
  readonly folder?: string;
  /** As in Firefox for Android: a finger points, and there are no commands. Firefox only. */
  readonly isPhone?: boolean;
  /** Extra command-line flags. Chromium only. */
  readonly flags?: readonly string[];
  /** Keeps the welcome page open. */
  readonly keepsWelcome?: boolean;
  /** Called with the path and query of every request that the pages' server gets. */
  readonly onRequest?: (url: string) => void;
}

export async function startSession(kind: BrowserKind, options: SessionOptions = {}): Promise<Session> {
  const executable = kind === 'chromium' ? findChromium() : findFirefox();
  if (!executable) throw new Error(`${kind} was not found; npm test says what to install`);
  const { build = usualBuild(kind), folder } = options;
  if (!options.build && !folder && !process.env.FACTLIGHT_BUILT) await buildExtension(ROOT, build);
  const extension = copyBuild(build, folder ?? extensionFolder(ROOT, build));
  if (options.isPhone) removeCommands(join(extension, 'manifest.json'));
  const server = await serveFolder(join(ROOT, 'tests/e2e/pages'), (url) => {
    options.onRequest?.(url);
    return {};
  });
  const names = { localNames: LOCAL_NAMES, webPort: server.port };
  const { flags = [], keepsWelcome = false, isPhone = false } = options;
  const launch = { executable, extension, headless: true, flags, keepsWelcome, isPhone, ...names };
  const browser = await launchBrowser(kind, launch);
  return {
    browser,
    port: server.port,
    async close() {
      await browser.close();
      await server.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** With FACTLIGHT_FIREFOX_MV3, the whole suite runs in the build for Firefox that is not shipped yet (ADR 7). */
function usualBuild(kind: BrowserKind): BrowserKind | 'firefox-mv3' {
  return kind === 'firefox' && process.env.FACTLIGHT_FIREFOX_MV3 ? 'firefox-mv3' : kind;
}

/** Copies the build, so that another build during the tests changes nothing. `npm test` has built already. */
function copyBuild(name: BrowserKind | 'firefox-mv3', folder: string): string {
  const copies = join(ROOT, '.output/test');
  mkdirSync(copies, { recursive: true });
  const copy = mkdtempSync(join(copies, `${name}-`));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Without the manifest's section, browsers offer no API for it. */
function removeCommands(manifestPath: string): void {
  const { commands: _, ...manifest } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  writeFileSync(manifestPath, JSON.stringify(manifest));
}
