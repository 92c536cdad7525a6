import { browser } from '#imports';
import { retryClosed } from '../async/retry-closed.ts';
import type { Answer, Data, Name } from '../protocol.ts';

/** A frame of a tab, or all of them. */
type Receiver = number | { readonly tabId: number; readonly frameId: number };

/** What a receiver returns: a value or an error. */
interface Response {
  readonly value?: unknown;
  readonly error?: { readonly name?: string; readonly message?: string };
}

/**
 * Sends a message to the background, or to a tab's frames. Rejects when nobody answers, or with the receiver's error. A
 * message to the background is sent again when that stops before it answers.
 */
export async function sendMessage<N extends Name>(name: N, data: Data<N>, to?: Receiver): Promise<Answer<N>> {
  const message = { type: name, data };
  const send = async () =>
    readResponse(
      name,
      await (to === undefined ? browser.runtime.sendMessage(message) : sendToTab(message, to)),
    );
  // Every receiver answers as the protocol says.
  return (await (to === undefined ? retryClosed(send) : send())) as Answer<N>;
}

function readResponse(name: Name, received: unknown): unknown {
  const response = received as Response | undefined;
  if (!response) throw new Error(`nobody answered ${name}`);
  const { error, value } = response;
  if (error) throw Object.assign(new Error(error.message), { name: error.name ?? 'Error' });
  return value;
}

function sendToTab(message: object, to: Receiver): Promise<unknown> {
  if (typeof to === 'number') return browser.tabs.sendMessage(to, message);
  return browser.tabs.sendMessage(to.tabId, message, { frameId: to.frameId });
}
