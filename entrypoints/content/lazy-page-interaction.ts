import { PAGE_REQUEST_NAMES } from '../../core/frames/page-requests.ts';
import { recordLastMove } from '../../dom/input/last-move.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { loadScript } from '../../extension/load-script.ts';
import { answerUntil } from '../../extension/messages/answer-in-frame.ts';
import type { PageInteraction, PageInteractionOptions } from '../../overlay/hover/page-interaction.ts';
import type { FrameContext } from '../hover/page-ports.ts';

/** Between two attempts to load it, in milliseconds. */
const RETRY_PAUSE_MS = 300;

/** The page interaction of a frame, which a page without a mention never loads. */
interface LazyPageInteraction {
  /** Starts loading it, unless it is loaded or loading. */
  start(): void;
  /** Null until it is loaded. */
  current(): PageInteraction | null;
}

interface LazyOptions extends Omit<PageInteractionOptions, 'marks' | 'loadCards' | 'lastMove' | 'ports'> {
  readonly frame: FrameContext;
  /** A function, because the first mark is found while the marks are still being created. */
  readonly marks: () => PageInteractionOptions['marks'];
}

/** Loads `hover.js` at the first mention, or when a message needs it: a card of another frame, a key, a focus change. */
export function createLazyPageInteraction({ marks, ...options }: LazyOptions): LazyPageInteraction {
  const signal = options.life.work;
  let loading: Promise<PageInteraction> | undefined;
  let current: PageInteraction | null = null;

  const load = async () => {
    const moves = recordLastMove(options.window, signal);
    try {
      const startPageInteraction = await loadScript('hover', 'factlightHover');
      signal.throwIfAborted();
      const loadCards = () => loadScript('card', 'factlightCards');
      current = startPageInteraction({ ...options, marks: marks(), lastMove: moves.last(), loadCards });
      return current;
    } finally {
      moves.end();
    }
  };
  const loaded = () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };

  answerUntil(signal, PAGE_REQUEST_NAMES, loaded);
  const start = async () => {
    while (!(await attempt('start the page interaction', loaded())).ok && !signal.aborted) {
      await nextPointer(options.window, signal);
    }
  };
  return { start: () => void start(), current: () => current };
}

/** Resolves when the reader next moves or puts down the pointer, but not for every move of one sweep. */
async function nextPointer(window: Window, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
  await new Promise((resolve) => {
    for (const sign of ['pointermove', 'pointerdown']) {
      window.addEventListener(sign, resolve, { once: true, capture: true, passive: true, signal });
    }
  });
}
