import { browser } from '#imports';
import { attempt } from '../errors.ts';
import { readFrames, sumCounts } from './frames.ts';

const BADGE_COLOR = '#1f4e8c';

/** Shows how many distinct entities all frames of a tab mention; nothing when none. */
export async function updateBadge(tabId: number): Promise<void> {
  const entities = Object.keys(sumCounts(await readFrames(tabId))).length;
  // Firefox builds have manifest version 2 and its name for the toolbar button.
  const action = browser.action ?? browser.browserAction;
  await attempt('colour badge', action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }));
  await attempt('set badge', action.setBadgeText({ tabId, text: entities > 0 ? String(entities) : '' }));
}
