import { listen } from './listen.ts';
import type { Move } from './move.ts';
import { watchSilence } from './silent-moves.ts';

/** After a touch, browsers fire mouse events at its place for about this long. */
const TOUCH_ECHO_MS = 1000;

/**
 * Moves, and the entering of elements: the only events over an element that swallows moves, such as a frame. Of both
 * kinds, because a page may stop one before we hear it.
 */
const SIGNALS = ['pointermove', 'mousemove', 'pointerover', 'mouseover'] as const;

/** Reports where mouse or pen are, by whichever events the page lets through; never a finger. */
export function listenToMoves(window: Window, onMove: (move: Move) => void, signal: AbortSignal): void {
  const options = { passive: true, capture: true, signal } as const;
  let touchedAt = Number.NEGATIVE_INFINITY;
  const take = (event: MouseEvent) => {
    silence.heard();
    if (!('pointerType' in event)) {
      if (!isFromTouch(event) && event.timeStamp - touchedAt > TOUCH_ECHO_MS) onMove(event);
    } else if (event.pointerType !== 'touch') onMove(event);
    else touchedAt = event.timeStamp;
  };
  const silence = watchSilence(window, signal, {
    // Costs more than the others, since it is fired for every step of the mouse.
    onSilent: () => listen(window, 'pointerrawupdate', take as (event: Event) => void, options),
    onHovered: onMove,
  });
  for (const type of SIGNALS) listen(window, type, take, options);
}

/** As far as the browser tells. */
function isFromTouch(event: MouseEvent): boolean {
  const { sourceCapabilities, mozInputSource } = event as {
    readonly sourceCapabilities?: { readonly firesTouchEvents: boolean } | null;
    readonly mozInputSource?: number;
  };
  return sourceCapabilities?.firesTouchEvents === true || mozInputSource === 5;
}
