import type { ScriptContext } from './script-context.ts';

/** How long Factlight lives in a frame. Its work may end earlier than the rest: a message then still stands there. */
export interface FrameLife {
  /** Aborts when reading, marking and listening end. */
  readonly work: AbortSignal;
  /** Aborts when nothing is left. */
  readonly whole: AbortSignal;
  /** Ends the work at once, and the rest as soon as no message stands on the page. */
  stop(): void;
  /** A message was opened on the page, or the last one was closed. */
  setSpeaking(isSpeaking: boolean): void;
}

/** A frame whose work has ended never takes it up again: the background starts the script anew. */
export function createFrameLife(context: ScriptContext): FrameLife {
  const work = new AbortController();
  let isSpeaking = false;
  const endIfSilent = () => {
    if (work.signal.aborted && !isSpeaking) context.abort();
  };
  if (context.signal.aborted) work.abort();
  context.signal.addEventListener('abort', () => work.abort(), { once: true });
  return {
    work: work.signal,
    whole: context.signal,
    stop() {
      work.abort();
      endIfSilent();
    },
    setSpeaking(now) {
      isSpeaking = now;
      endIfSilent();
    },
  };
}
