import { browser } from '#imports';
import { attempt } from '../async/attempt.ts';
import { browserText } from '../browser-text.ts';
import type { Question } from '../protocol.ts';
import type { Questions } from './questions.ts';

/** The items in the menu of a selection, with their texts. */
const ITEMS = {
  'look-up': 'menuLookUp',
  check: 'menuCheck',
} as const satisfies Readonly<Record<Question['kind'], string>>;

/** Adds “Look up” and “Check” to the menu of a selection. Firefox for Android has no such menus. */
export function listenToMenus(ask: Questions['ask']): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  menus.onClicked.addListener(async ({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (menuItemId === 'look-up') return ask({ kind: 'look-up', query: selectionText.trim() });
    if (menuItemId === 'check')
      return ask({ kind: 'check', text: await readSelection(selectionText, frameId, tab?.id) });
  });
  attempt('add the menu', addItems());

  // On every start: browsers differ in when they forget items, and their texts may have changed.
  async function addItems(): Promise<void> {
    await browser.contextMenus.removeAll();
    for (const [id, text] of Object.entries(ITEMS)) {
      browser.contextMenus.create({ id, title: browserText(text), contexts: ['selection'] });
    }
  }
}

/** The selection with its line breaks, which menus leave out and which part headlines and rows from sentences. */
async function readSelection(asGiven: string, frameId: number, tabId: number | undefined): Promise<string> {
  if (tabId === undefined) return asGiven;
  const reading = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => getSelection()?.toString() ?? '',
  });
  const read = await attempt('read the selection', reading);
  const text = read.ok ? read.value[0]?.result : undefined;
  return text && squash(text).startsWith(squash(asGiven)) ? text : asGiven;
}

function squash(text: string): string {
  return text.replace(/\s/g, '');
}
