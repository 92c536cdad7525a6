import type { ExtensionBrowser } from '../extension-browser.ts';
import { callInFirefox, chromiumWorker } from './browser-parts.ts';

/**
 * Triggers one of the extension's commands in the active tab. Firefox gets the key presses in its own window; headless
 * Chromium ignores extension shortcuts, so the command event is dispatched in its worker.
 */
export function triggerCommand(browser: ExtensionBrowser, command: string, letter: string): Promise<void> {
  return browser.kind === 'chromium' ? sendToWorker(browser, command) : pressInFirefox(browser, letter);
}

interface ChromeApi {
  readonly tabs: { query(filter: object): Promise<object[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object | undefined): void } };
}

async function sendToWorker({ browser }: ExtensionBrowser, command: string): Promise<void> {
  const worker = await chromiumWorker(browser);
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeApi };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Presses Alt+Shift+letter in the browser's own window, as the operating system would. */
const PRESS = `(letter) => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) throw new Error('Firefox refused the key input');
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [letter, 'Key' + letter, letter.charCodeAt(0)]]
    .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) input.keydown(key);
  for (const key of keys.reverse()) input.keyup(key);
}`;

async function pressInFirefox({ browser }: ExtensionBrowser, letter: string): Promise<void> {
  await callInFirefox(browser, PRESS, letter);
}
