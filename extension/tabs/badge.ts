import { browser } from '#imports';
import { attempt } from '../async/attempt.ts';
import { joinNumbers, readFrames, sumCounts } from './frames.ts';

const BADGE_COLOR = '#1f4e8c';
const WARNING_COLOR = '#a3480b';

/** Of a badge that can wait. */
const QUIET_COLOR = '#6b6b6b';

/**
 * Puts a dot on the button for facts that have changed, or takes it away. It is the badge of all tabs, so a tab with a
 * badge of its own does not show it.
 */
export async function setNewsBadge(hasNews: boolean): Promise<void> {
  await attempt('colour badge', toolbarButton().setBadgeBackgroundColor({ color: QUIET_COLOR }));
  await attempt('set badge', toolbarButton().setBadgeText({ text: hasNews ? '•' : '' }));
}

/**
 * Shows how many numbers of a tab are warned of; without any, how many distinct entities its frames mention. When there
 * are none, the tab has no badge of its own.
 */
export async function updateBadge(tabId: number): Promise<void> {
  const frames = await readFrames(tabId);
  const warnings = joinNumbers(frames).numbers.filter(({ tone }) => tone === 'warned').length;
  const count = warnings || Object.keys(sumCounts(frames)).length;
  const color = warnings > 0 ? WARNING_COLOR : BADGE_COLOR;
  // Null, which Chromium's types do not know, takes the tab's own badge away.
  const text = (count > 0 ? String(count) : null) as string;
  await attempt('colour badge', toolbarButton().setBadgeBackgroundColor({ tabId, color }));
  await attempt('set badge', toolbarButton().setBadgeText({ tabId, text }));
}

/** Manifest version 2, which Firefox builds have, names it differently. */
function toolbarButton() {
  return browser.action ?? browser.browserAction;
}
