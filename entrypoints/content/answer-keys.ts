import { onMessage } from '../../extension/protocol.ts';
import type { FocusOrigin } from './focus-origin.ts';
import type { HoverController } from './hover-controller.ts';
import type { MentionWalk } from './mention-walk.ts';

interface KeyAnswers {
  readonly walk: MentionWalk;
  readonly controller: HoverController;
  readonly focus: FocusOrigin;
  readonly signal: AbortSignal;
}

/** Answers what the popup, and the background for the browser's keys, ask of a frame. */
export function answerKeys({ walk, controller, focus, signal }: KeyAnswers): void {
  const stops = [
    onMessage('jumpToMention', ({ data }) => {
      focus.borrow(null);
      return walk.jump(data.entity);
    }),
    onMessage('getReadingPlace', () => ({ ...walk.place(), focus: focus.note(controller.hasFocus()) })),
    onMessage('stepMention', ({ data }) => {
      focus.borrow(data.origin);
      if (walk.step(data.direction, data.from)) return true;
      // The reader goes on in another frame, and focus goes straight there.
      focus.borrow(null);
      controller.closeShown();
      return false;
    }),
    onMessage('openNearest', ({ data }) => {
      focus.borrow(data.origin);
      return walk.openNearest();
    }),
    onMessage('regainFocus', () => focus.regain()),
    onMessage('pinCard', () => controller.pin()),
  ];
  const stopAnswering = () => {
    for (const stop of stops) stop();
  };
  signal.addEventListener('abort', stopAnswering, { once: true });
}
