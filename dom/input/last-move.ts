import { listenToMoves } from './mouse-moves.ts';
import type { Move } from './move.ts';

/** Remembers the last mouse move from now on; `end` stops listening. */
export function recordLastMove(window: Window, signal: AbortSignal) {
  const ended = new AbortController();
  let last: Move | undefined;
  const record = (move: Move) => {
    last = move;
  };
  listenToMoves(window, record, AbortSignal.any([signal, ended.signal]));
  return {
    last: () => last,
    end: () => ended.abort(),
  };
}
