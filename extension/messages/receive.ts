import { browser } from '#imports';
import type { MessageRules } from '../../core/messages/message-rule.ts';
import { hasRule, readMessage, type Sender } from '../../core/messages/read-message.ts';

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A message that has been accepted. */
export interface Received<Data> {
  readonly data: Data;
  readonly sender: MessageSender;
}

type Handler = (message: Received<unknown>) => unknown;

/** The name of the error that a sender gets for a message that was not accepted. */
const REFUSED = 'MessageRefused';

/** Answers the messages of one name until the returned function is called. */
type Receive = (name: string, handler: Handler) => () => void;

export interface ReceiverOptions {
  /** A message without a rule is for another part of the extension, which hears it too. */
  readonly leavesOthers?: boolean;
}

/**
 * Receives the messages that have a rule. No handler gets one that breaks its rule: its sender gets an error that says
 * what is wrong with it. The first handler starts listening.
 */
export function createReceiver(rules: MessageRules, { leavesOthers = false }: ReceiverOptions = {}): Receive {
  const handlers = new Map<string, Handler>();
  let isListening = false;
  return (name, handler) => {
    if (handlers.has(name)) throw new Error(`${name} is answered already`);
    handlers.set(name, handler);
    if (!isListening) {
      browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
        if (leavesOthers && !hasRule(rules, message)) return false;
        return answerMessage({ rules, handlers, message, sender, respond });
      });
    }
    isListening = true;
    return () => void handlers.delete(name);
  };
}

interface Incoming {
  readonly rules: MessageRules;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly message: unknown;
  readonly sender: MessageSender;
  readonly respond: (answer: object) => void;
}

/** Whether an answer will come later. */
function answerMessage({ rules, handlers, message, sender, respond }: Incoming): boolean {
  const reading = readMessage(rules, message, describe(sender));
  if (!reading.ok) {
    console.debug(`Factlight: message refused: ${reading.problem}`);
    respond({ error: { name: REFUSED, message: reading.problem } });
    return false;
  }
  const { name, data } = reading;
  const handler = handlers.get(name);
  if (!handler) return false;
  const answer = async () => handler({ data, sender });
  answer().then(
    (value) => respond({ value }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      respond({ error: { name, message } });
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
