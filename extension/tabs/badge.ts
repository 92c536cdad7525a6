import { browser } from '#imports';
import { attempt } from '../async/attempt.ts';
import { readFrames, sumCounts } from './frames.ts';

const BADGE_COLOR = '#1f4e8c';

/** Shows how many distinct entities the frames of a tab mention; no badge when there are none. */
export async function updateBadge(tabId: number): Promise<void> {
  const entities = Object.keys(sumCounts(await readFrames(tabId))).length;
  // Manifest version 2, which Firefox builds have, names the toolbar button differently.
  const action = browser.action ?? browser.browserAction;
  await attempt('colour badge', action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }));
  await attempt('set badge', action.setBadgeText({ tabId, text: entities > 0 ? String(entities) : '' }));
}
