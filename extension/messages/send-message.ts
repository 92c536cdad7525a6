import { browser } from '#imports';
import { retryClosed } from '../async/retry-closed.ts';
import type { Answer, Data, Name } from '../protocol.ts';

/** What a receiver returns: a value or an error. */
interface Response {
  readonly value?: unknown;
  readonly error?: { readonly name?: string; readonly message?: string };
}

/**
 * Sends a message to the background, again when that stops before it answers. Rejects when nobody answers, or with the
 * receiver's error.
 */
export async function sendMessage<N extends Name>(name: N, data: Data<N>): Promise<Answer<N>> {
  const message = { type: name, data };
  const send = async () => readResponse(name, await browser.runtime.sendMessage(message));
  // The background answers as the protocol says.
  return (await retryClosed(send)) as Answer<N>;
}

/** The value of a response; throws its error. */
export function readResponse(name: Name, received: unknown): unknown {
  const response = received as Response | undefined;
  if (!response) throw new Error(`nobody answered ${name}`);
  const { error, value } = response;
  if (error) throw Object.assign(new Error(error.message), { name: error.name ?? 'Error' });
  return value;
}
