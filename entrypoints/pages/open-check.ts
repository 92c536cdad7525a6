import { browser } from '#imports';
import { attempt } from '../../extension/async/attempt.ts';

/** Opens “Check a text” in a new tab; a popup closes by itself when another tab comes to the front. */
export async function openCheck(): Promise<void> {
  await attempt('open the check', browser.tabs.create({ url: browser.runtime.getURL('/check.html') }));
}
