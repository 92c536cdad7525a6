import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser with the built extension installed, driven the same way in Chromium and Firefox. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens a web page in a new foreground tab and resolves when it has loaded. */
  openPage(url: string): Promise<Page>;
  /** Opens one of the extension's own pages, such as `popup.html?tab=3`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The tabs that show one of the extension's own pages. */
  findExtensionPages(path: string): Promise<Page[]>;
  /** Stops the background worker, as the browser does when it is idle; false if it was not running. Chromium only. */
  killWorker(): Promise<boolean>;
  /** Disables or enables the extension, as the reader may. Chromium only. */
  setEnabled(isEnabled: boolean): Promise<void>;
  /** Gives access to all sites, or withholds it until a click, as the reader may. Chromium only. */
  setAccess(isGiven: boolean): Promise<void>;
  uninstall(): Promise<void>;
  /** Installs the same extension again under a higher version. */
  update(): Promise<void>;
  close(): Promise<void>;
}
