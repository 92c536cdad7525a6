import { browser } from '#imports';
import { FRAME_ANSWERS } from '../../core/messages/frame-answers.ts';
import type { Answer, Data, Name } from '../protocol.ts';
import { readResponse } from './send-message.ts';

/** A frame of a tab, or all of them. */
type Receiver = { readonly tabId: number; readonly frameId?: number };

/**
 * Sends a message to frames of a tab; the first one's answer counts. Rejects when nobody answers, with the frame's error,
 * and when the answer is not one that a frame may give.
 */
export async function sendToFrame<N extends Name & keyof typeof FRAME_ANSWERS>(
  name: N,
  data: Data<N>,
  { tabId, frameId }: Receiver,
): Promise<Answer<N>> {
  const message = { type: name, data };
  const sending =
    frameId === undefined
      ? browser.tabs.sendMessage(tabId, message)
      : browser.tabs.sendMessage(tabId, message, { frameId });
  const answer = readResponse(name, await sending);
  const problem = FRAME_ANSWERS[name](answer, 'the answer');
  if (problem !== null) throw new Error(`${name}: ${problem}`);
  return answer as Answer<N>;
}
