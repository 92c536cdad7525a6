import { browser } from '#imports';
import type { Answer, Data, Name } from '../protocol.ts';

/** A frame of a tab, or all of them. */
type Receiver = number | { readonly tabId: number; readonly frameId: number };

/** What a receiver returns: a value or an error. */
interface Response {
  readonly value?: unknown;
  readonly error?: { readonly name?: string; readonly message?: string };
}

/** Sends a message to the background, or to a tab's frames. Rejects when nobody answers, or with the receiver's error. */
export async function sendMessage<N extends Name>(name: N, data: Data<N>, to?: Receiver): Promise<Answer<N>> {
  const message = { type: name, data };
  const response = (await (to === undefined
    ? browser.runtime.sendMessage(message)
    : sendToTab(message, to))) as Response | undefined;
  if (!response) throw new Error(`nobody answered ${name}`);
  const { error, value } = response;
  if (error) throw Object.assign(new Error(error.message), { name: error.name ?? 'Error' });
  // Every receiver answers as the protocol says.
  return value as Answer<N>;
}

function sendToTab(message: object, to: Receiver): Promise<unknown> {
  if (typeof to === 'number') return browser.tabs.sendMessage(to, message);
  return browser.tabs.sendMessage(to.tabId, message, { frameId: to.frameId });
}
