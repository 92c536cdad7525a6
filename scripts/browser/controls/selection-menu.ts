import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../extension-browser.ts';
import { waitUntil } from '../wait-until.ts';
import { callInFirefox, chromiumWorker } from './browser-parts.ts';

const ITEMS = { 'look-up': 'Look up in Factlight', check: 'Check with Factlight' } as const;

/**
 * Selects an element's text and chooses one of our items in the menu of the selection. Firefox opens its real menu;
 * Chromium's cannot be reached, so the click is dispatched in the worker as the browser sends it.
 */
export async function chooseInSelectionMenu(
  { kind, browser }: ExtensionBrowser,
  page: Page,
  selector: string,
  item: keyof typeof ITEMS,
): Promise<void> {
  const selected = await page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  if (kind === 'firefox') {
    await page.click(selector, { button: 'right' });
    await waitUntil(`“${ITEMS[item]}” in the menu`, () => callInFirefox(browser, CHOOSE, ITEMS[item]));
    return;
  }
  const worker = await chromiumWorker(browser);
  await worker.evaluate(
    async (menuItemId, selectionText) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeApi };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText, frameId: 0, editable: false }, tab);
    },
    item,
    // Chromium makes one line of it.
    selected.replace(/\s+/g, ' ').trim(),
  );
}

interface ChromeApi {
  readonly tabs: { query(filter: object): Promise<object[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object | undefined): void } };
}

/** Chooses the item with this label in the menu that is open; empty while there is none. */
const CHOOSE = `(label) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.getAttribute('label') === label);
  if (menu.state !== 'open' || !item) return '';
  item.doCommand();
  menu.hidePopup();
  return 'chosen';
}`;
