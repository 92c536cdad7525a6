import type { FrameLife } from './ports.ts';

/** What ends everything in a frame. */
interface Context {
  readonly signal: AbortSignal;
  abort(): void;
}

/** A frame whose work has ended never resumes: the background starts the content script again. */
export function createFrameLife(context: Context): FrameLife {
  const work = new AbortController();
  let hasMessage = false;
  const endIfIdle = () => {
    if (work.signal.aborted && !hasMessage) context.abort();
  };
  if (context.signal.aborted) work.abort();
  context.signal.addEventListener('abort', () => work.abort(), { once: true });
  return {
    work: work.signal,
    whole: context.signal,
    stop() {
      work.abort();
      endIfIdle();
    },
    setHasMessage(now) {
      hasMessage = now;
      endIfIdle();
    },
  };
}
