import { FRAME_RULES } from '../../core/messages/frame-rules.ts';
import { removeAtEnd } from '../extension-life.ts';
import type { Name, Protocol } from '../protocol.ts';
import { createReceiver } from './receive.ts';

// Our own welcome page is a frame too, and hears what is sent to the background.
const receive = createReceiver(FRAME_RULES, { leavesOthers: true });

/** Answers the messages of these names in a frame by the methods of the same names, until `signal` aborts. */
export function answerUntil<N extends Name & keyof typeof FRAME_RULES>(
  signal: AbortSignal,
  names: readonly N[],
  answers: () => Pick<Protocol, N> | Promise<Pick<Protocol, N>>,
): void {
  const stops = names.map((name) =>
    receive(name, async ({ data }) => {
      // The compiler cannot tell that `name`, `data` and the answer belong together; the rule has checked the data.
      const answer = (await answers())[name] as (data: unknown) => never;
      return answer(data);
    }),
  );
  removeAtEnd(signal, () => stops.forEach((stop) => void stop()));
}
