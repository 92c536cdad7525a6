import { attempt } from '../../extension/errors.ts';
import { answerUntil, onMessage, sendMessage } from '../../extension/protocol.ts';
import type { PageInteraction, PageInteractionOptions } from '../../overlay/hover/page-interaction.ts';

/** The follower of a frame, which a page without a mention does without. */
export interface LatePageInteraction {
  /** Starts it, if it is not there yet. */
  start(): void;
  /** Does something with it once it is there; nothing before. */
  ifThere(act: (follower: PageInteraction) => void): void;
}

interface OnDemandOptions extends Omit<PageInteractionOptions, 'marks' | 'loadCards' | 'lastMove'> {
  /** Asked for once the script is there: the first mark is found while the marks are being made. */
  readonly marks: () => PageInteractionOptions['marks'];
}

/**
 * Has `hover.js` run at the first mention, or when a message needs it: another frame's card, a key, focus that was
 * noted here.
 */
export function interactOnDemand({ marks, ...options }: OnDemandOptions): LatePageInteraction {
  const signal = options.life.work;
  let starting: Promise<PageInteraction> | undefined;
  let follower: PageInteraction | undefined;

  const run = async () => {
    const moves = noteMoves(options.window, signal);
    try {
      const follow = await loadScript('hover', () => globalThis.factlightHover);
      signal.throwIfAborted();
      const loadCards = () => loadScript('card', () => globalThis.factlightCards);
      follower = follow({ ...options, marks: marks(), lastMove: moves.last(), loadCards });
      return follower;
    } finally {
      moves.end();
    }
  };
  const start = () => {
    starting ??= run().catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };

  answerUntil(signal, [
    onMessage('jumpToMention', async ({ data }) => (await start()).jumpToMention(data)),
    onMessage('getReadingPlace', async () => (await start()).getReadingPlace()),
    onMessage('stepMention', async ({ data }) => (await start()).stepMention(data)),
    onMessage('openNearest', async ({ data }) => (await start()).openNearest(data)),
    onMessage('regainFocus', async () => (await start()).regainFocus()),
    onMessage('pinCard', async () => (await start()).pinCard()),
    onMessage('receiveFrameReport', async ({ data }) => (await start()).receiveFrameReport(data)),
    onMessage('linkOnPath', async ({ data }) => (await start()).linkOnPath(data)),
  ]);
  return {
    start: () => void attempt('follow the pointer', start()),
    ifThere: (act) => follower && act(follower),
  };
}

/** Notes where the pointer goes while the follower is on its way. */
function noteMoves(window: Window, signal: AbortSignal) {
  const noting = new AbortController();
  let last: PointerEvent | undefined;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'touch') last = event;
    },
    { passive: true, capture: true, signal: AbortSignal.any([signal, noting.signal]) },
  );
  return {
    last: () => last,
    end: () => noting.abort(),
  };
}

/** Runs one of the extension's scripts in this frame and takes what it leaves here; once is enough for all. */
async function loadScript<T>(name: 'hover' | 'card', read: () => T | undefined): Promise<T> {
  if (!read()) await sendMessage('injectScript', name);
  const left = read();
  if (!left) throw new Error(`${name}.js did not run`);
  return left;
}
