import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser with the built extension in it, driven the same way whichever browser it is. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens a web page in a new tab in front and resolves when it has loaded. */
  openPage(url: string): Promise<Page>;
  /** Opens one of the extension's own pages, such as `popup.html?tab=3`, as a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the background worker as the browser does when it is idle. Chromium only. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Host names that lead to this machine; unlike `localhost` they are no secure context over http. */
  readonly localNames?: readonly string[];
  /** Port of this machine to which the local names lead where an address has no port. */
  readonly webPort?: number;
  /** More switches of the command line. Chromium only. */
  readonly flags?: readonly string[];
}
