import { listen } from './listen.ts';

/** Remembers the last mouse move from now on; `end` stops listening. */
export function recordLastMove(window: Window, signal: AbortSignal) {
  const ended = new AbortController();
  let last: PointerEvent | undefined;
  listen(
    window,
    'pointermove',
    (event) => {
      if (event.pointerType !== 'touch') last = event;
    },
    { passive: true, capture: true, signal: AbortSignal.any([signal, ended.signal]) },
  );
  return {
    last: () => last,
    end: () => ended.abort(),
  };
}
