import { attempt } from '../async/attempt.ts';
import { onMessage } from '../messages/answer-in-background.ts';
import { sendMessage } from '../messages/send-message.ts';
import { findFrameLinks } from './frames.ts';

/** Passes messages between the frames of a page: sent directly, the page would see them. */
export function relayBetweenFrames(): void {
  onMessage('relayToTopFrame', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return null;
    const report = sendMessage('receiveFrameReport', data, { tabId, frameId: 0 });
    const answer = await attempt('report to the top frame', report);
    return answer.ok ? answer.value : null;
  });
  onMessage('locateFrame', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    return tabId === undefined ? [] : findFrameLinks(tabId, data);
  });
  onMessage('rejectHere', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId !== undefined) await attempt('apply rejection', sendMessage('applyRejection', data, tabId));
  });
  onMessage('returnFocus', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    await attempt('return focus', sendMessage('regainFocus', undefined, { tabId, frameId: data.origin }));
  });
}
