import { listen } from '../../../dom/input/listen.ts';
import type { CardElement } from './card-element.ts';
import { moveWithinReach } from './card-position.ts';

const HANDLE = '.card-bar';
const CONTROL = 'button, a, input, select, summary';

/** Makes a card draggable by its bar, with mouse, pen or finger. */
export function makeDraggable({ host, root }: CardElement, signal: AbortSignal): void {
  let grip: { readonly id: number; readonly x: number; readonly y: number } | null = null;

  const down = (event: PointerEvent) => {
    const target = event.composedPath()[0];
    if (event.button !== 0 || !(target instanceof Element)) return;
    const bar = target.closest<HTMLElement>(HANDLE);
    if (bar === null || target.closest(CONTROL) !== null) return;
    const { left, top } = host.getBoundingClientRect();
    grip = { id: event.pointerId, x: event.clientX - left, y: event.clientY - top };
    // Capturing fails for a pointer that is not down, as in a test.
    if (event.isTrusted) bar.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent) => {
    if (grip === null || event.pointerId !== grip.id) return;
    moveWithinReach(host, event.clientX - grip.x, event.clientY - grip.y);
  };

  const up = (event: PointerEvent) => {
    if (event.pointerId === grip?.id) grip = null;
  };

  const options = { signal } as const;
  listen(root, 'pointerdown', down, options);
  listen(root, 'pointermove', move, options);
  listen(root, 'pointerup', up, options);
  listen(root, 'pointercancel', up, options);
}
