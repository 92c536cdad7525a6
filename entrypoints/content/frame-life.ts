import type { FrameLife } from '../../overlay/ports.ts';
import type { ScriptContext } from './script-context.ts';

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
