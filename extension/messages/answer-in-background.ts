import { BACKGROUND_RULES } from '../../core/messages/background-rules.ts';
import type { Answer, Data, Name } from '../protocol.ts';
import { createReceiver, type Received } from './receive.ts';

const receive = createReceiver(BACKGROUND_RULES);

/** Answers the messages of one name in the background. */
export function onMessage<N extends Name & keyof typeof BACKGROUND_RULES>(
  name: N,
  handler: (message: Received<Data<N>>) => Answer<N> | Promise<Answer<N>>,
): void {
  // The rule has checked the data.
  receive(name, handler as (message: Received<unknown>) => unknown);
}
