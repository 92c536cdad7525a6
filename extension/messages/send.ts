import { browser } from '#imports';

/** A frame of a tab, or all of them. */
export type Receiver = number | { readonly tabId: number; readonly frameId: number };

interface Answer {
  readonly value?: unknown;
  readonly error?: { readonly name?: string; readonly message?: string };
}

/** Sends a message to the background, or to frames, and resolves with the answer. Rejects with the error of the receiver. */
export async function send(type: string, data: unknown, to?: Receiver): Promise<unknown> {
  const message = { type, data };
  const answer = (await (to === undefined ? browser.runtime.sendMessage(message) : sendToTab(message, to))) as
    | Answer
    | undefined;
  if (!answer) throw new Error(`nobody answered ${type}`);
  const { error, value } = answer;
  if (error) throw Object.assign(new Error(error.message), { name: error.name ?? 'Error' });
  return value;
}

function sendToTab(message: object, to: Receiver): Promise<unknown> {
  if (typeof to === 'number') return browser.tabs.sendMessage(to, message);
  return browser.tabs.sendMessage(to.tabId, message, { frameId: to.frameId });
}
