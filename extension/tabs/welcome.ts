import { browser } from '#imports';
import { attempt } from '../async/attempt.ts';

/** Opens the welcome page in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await attempt(
    'open the welcome page',
    browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  );
}
