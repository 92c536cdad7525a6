import { attempt } from '../async/attempt.ts';
import { onMessage } from '../messages/answer-in-background.ts';
import { sendToFrame } from '../messages/send-to-frame.ts';
import { findFrameLinks } from './frames.ts';

/** Passes messages between the frames of a page: sent directly, the page would see them. */
export function relayBetweenFrames(): void {
  onMessage('relayToTopFrame', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return null;
    const report = sendToFrame('receiveFrameReport', data, { tabId, frameId: 0 });
    const answer = await attempt('report to the top frame', report);
    return answer.ok ? answer.value : null;
  });
  onMessage('locateFrame', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    return tabId === undefined ? [] : findFrameLinks(tabId, data);
  });
  onMessage('rejectHere', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId !== undefined) await attempt('apply rejection', sendToFrame('applyRejection', data, { tabId }));
  });
  onMessage('returnFocus', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    await attempt('return focus', sendToFrame('regainFocus', undefined, { tabId, frameId: data.origin }));
  });
}
