import { browser } from '#imports';
import { readMessage, type Sender } from '../../core/messages/read-message.ts';

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A message that has been accepted. */
export interface Received<Data> {
  readonly data: Data;
  readonly sender: MessageSender;
}

type Handler = (message: Received<unknown>) => unknown;

/** The name of the error that a sender gets for a message that was not accepted. */
const REFUSED = 'MessageRefused';

const handlers = new Map<string, Handler>();
let isListening = false;

/**
 * Answers the messages of one name until the returned function is called. Nobody handles a message that core/messages
 * does not accept: its sender gets an error that says what is wrong with it.
 */
export function receive(name: string, handler: Handler): () => void {
  if (handlers.has(name)) throw new Error(`${name} is answered already`);
  handlers.set(name, handler);
  if (!isListening) browser.runtime.onMessage.addListener(onMessage);
  isListening = true;
  return () => void handlers.delete(name);
}

/** Answers in the form that the messaging library of the sender expects. */
function onMessage(message: unknown, sender: MessageSender, respond: (answer: object) => void): boolean {
  const reading = readMessage(message, describe(sender));
  if (!reading.ok) {
    console.debug(`Factlight: message refused: ${reading.problem}`);
    respond({ err: asError(REFUSED, reading.problem) });
    return false;
  }
  const { name, data } = reading;
  const handler = handlers.get(name);
  if (!handler) return false;
  const answer = async () => handler({ data, sender });
  answer().then(
    (res) => respond({ res }),
    (error: unknown) => {
      const { name: kind, message: text } = error instanceof Error ? error : new Error(String(error));
      respond({ err: asError(kind, text) });
    },
  );
  return true;
}

function describe({ id, tab, url }: MessageSender): Sender {
  return {
    isOwn: id === browser.runtime.id,
    isInTab: tab !== undefined,
    isOwnAddress: url?.startsWith(browser.runtime.getURL('/')) ?? false,
  };
}

function asError(name: string, message: string) {
  return { name, message, stack: '' };
}
