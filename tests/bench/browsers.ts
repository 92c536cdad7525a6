import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { GazetteerSource } from '../../core/gazetteer/gazetteer-source.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { GAZETTEER_KEY } from '../../extension/storage/stored-gazetteer.ts';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { storeSettings } from '../../scripts/browser/inside/store-settings.ts';
import { launchBrowser } from '../../scripts/browser/launch/launch-browser.ts';
import { chromiumOptions } from '../../scripts/browser/launch/launch-chromium.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { toStored } from './gazetteers.ts';

/** Garbage collection between rounds must not discard the compiled code that is measured. */
const FLAGS = ['--js-flags=--expose-gc --no-flush-bytecode'];

/** Two browsers that differ in nothing but the extension. Each starts at its first use. */
export interface Browsers {
  without(): Promise<Browser>;
  with(): Promise<InstalledExtension>;
  close(): Promise<void>;
}

interface InstalledExtension extends ExtensionBrowser {
  /** Stores a gazetteer for pages, as the background does. */
  storeGazetteer(source: GazetteerSource): Promise<void>;
  /** Stores these settings and resets all others. */
  storeSettings(settings: Partial<Settings>): Promise<void>;
  /** Whether the background worker is running. */
  isWorkerAwake(): boolean;
  /** One of the extension's own pages, kept open to reach its APIs. */
  readonly control: Page;
}

export function createBrowsers(executable: string, extension: string): Browsers {
  let plain: Promise<Browser> | undefined;
  let installed: Promise<InstalledExtension> | undefined;
  const options = { executable, headless: true, flags: FLAGS };
  return {
    without: () => (plain ??= puppeteer.launch(chromiumOptions(options))),
    with: () => (installed ??= launchBrowser('chromium', { ...options, extension }).then(install)),
    async close() {
      await (await plain)?.close();
      await (await installed)?.close();
    },
  };
}

/** Waits until the background has started for the first time. */
async function install(browser: ExtensionBrowser): Promise<InstalledExtension> {
  const control = await browser.openExtensionPage('options.html');
  await waitUntil('the first gazetteer', async () => Boolean(await readLocal(control, GAZETTEER_KEY)));
  return {
    ...browser,
    control,
    storeGazetteer: (source) => storeLocal(control, { [GAZETTEER_KEY]: toStored(source) }),
    storeSettings: (settings) => storeSettings(control, settings),
    isWorkerAwake: () => browser.browser.targets().some((target) => target.type() === 'service_worker'),
  };
}

function readLocal(control: Page, key: string): Promise<unknown> {
  return control.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionStorage };
    return name in (await chrome.storage.local.get(name));
  }, key);
}

function storeLocal(control: Page, values: object): Promise<void> {
  return control.evaluate(async (entries) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionStorage };
    await chrome.storage.local.set(entries);
  }, values);
}

interface ExtensionStorage {
  readonly storage: {
    readonly local: { get(name: string): Promise<object>; set(entries: object): Promise<void> };
  };
}
