import type { Browser, Page, LaunchOptions as PuppeteerOptions } from 'puppeteer-core';

export interface LaunchOptions {
  /** Path of the browser's executable. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Host names that resolve to this machine; unlike `localhost`, they are no secure context over http. */
  readonly localNames?: readonly string[];
  /** Local port that serves those host names when an address has no port. */
  readonly webPort?: number;
  /** Only a finger points, and scroll bars lie above the page. Firefox only. */
  readonly isPhone?: boolean;
  /** Extra command-line flags. Chromium only. */
  readonly flags?: readonly string[];
  /** Keeps the welcome page, which opens after installation; otherwise it is closed, as it would cover other pages. */
  readonly keepsWelcome?: boolean;
}

/** What differs between the browsers once the extension is installed. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Origin of the extension's own pages. */
  readonly origin: string;
  /** Loads one of the extension's own pages in an empty tab. */
  loadExtensionPage(page: Page, url: string): Promise<unknown>;
  killWorker(): Promise<boolean>;
  setEnabled(isEnabled: boolean): Promise<void>;
  setAccess(isGiven: boolean): Promise<void>;
  uninstall(): Promise<void>;
}

/** Viewport of headless browsers: a common laptop window. */
const WINDOW_SIZE = { width: 1280, height: 860 } as const;

/** Puppeteer options that both browsers share. */
export function commonOptions({
  executable,
  headless,
}: Pick<LaunchOptions, 'executable' | 'headless'>): PuppeteerOptions {
  return {
    executablePath: executable,
    headless,
    defaultViewport: headless ? WINDOW_SIZE : null,
    // With a visible window, the caller handles Ctrl-C.
    handleSIGINT: headless,
  };
}
