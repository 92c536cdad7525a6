import type { ExtensionBrowser } from '../extension-browser.ts';
import { waitUntil } from '../wait-until.ts';
import { callInFirefox, chromiumWorker } from './browser-parts.ts';

/**
 * Types `factlight` and a query into the address bar and presses Enter. Chromium's bar cannot be reached, so what was
 * entered is dispatched in the worker as the browser sends it.
 */
export async function enterInAddressBar({ kind, browser }: ExtensionBrowser, query: string): Promise<void> {
  if (kind === 'firefox') {
    await callInFirefox(browser, TYPE, `factlight ${query}`);
    await waitUntil('the keyword', () => callInFirefox(browser, READ, ''));
    await callInFirefox(browser, 'async () => void gURLBar.handleCommand()', '');
    return;
  }
  const worker = await chromiumWorker(browser);
  await worker.evaluate((text) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeApi };
    chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab');
  }, query);
}

/** Types the same, and returns what the bar suggests once `wanted` is among it. Firefox only. */
export async function suggestionsFor(
  { browser }: ExtensionBrowser,
  query: string,
  wanted: string,
): Promise<string> {
  await callInFirefox(browser, TYPE, `factlight ${query}`);
  return waitUntil(`“${wanted}” in the address bar`, async () => {
    const shown = await callInFirefox(browser, READ, '');
    return shown.includes(wanted) && shown;
  });
}

interface ChromeApi {
  readonly omnibox: { readonly onInputEntered: { dispatch(text: string, disposition: string): void } };
}

const TYPE = `async (text) => {
  gURLBar.focus();
  gURLBar.search(text);
}`;

/** The rows below the bar that are ours, one a line. */
const READ = `() => [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')]
  .filter((row) => row.result?.payload?.keyword === 'factlight')
  .map((row) => row.textContent.trim())
  .join('\\n')`;
