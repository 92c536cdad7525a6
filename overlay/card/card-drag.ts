import type { CardElement } from './card-element.ts';
import { moveInReach } from './card-position.ts';

const HANDLE = '.card-bar';
const CONTROL = 'button, a, input, select, summary';

/** Lets the reader move a card by its bar, with any pointer. */
export function letDrag({ host, root }: CardElement, signal: AbortSignal): void {
  let grip: { readonly id: number; readonly x: number; readonly y: number } | null = null;

  const down = (event: PointerEvent) => {
    const target = event.composedPath()[0];
    if (event.button !== 0 || !(target instanceof Element)) return;
    const bar = target.closest<HTMLElement>(HANDLE);
    if (bar === null || target.closest(CONTROL) !== null) return;
    const { left, top } = host.getBoundingClientRect();
    grip = { id: event.pointerId, x: event.clientX - left, y: event.clientY - top };
    // A pointer that is no longer down, as in a late event, cannot be captured.
    if (event.isTrusted) bar.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent) => {
    if (grip === null || event.pointerId !== grip.id) return;
    moveInReach(host, event.clientX - grip.x, event.clientY - grip.y);
  };

  const up = (event: PointerEvent) => {
    if (event.pointerId === grip?.id) grip = null;
  };

  const options = { signal } as const;
  root.addEventListener('pointerdown', (event) => down(event as PointerEvent), options);
  root.addEventListener('pointermove', (event) => move(event as PointerEvent), options);
  root.addEventListener('pointerup', (event) => up(event as PointerEvent), options);
  root.addEventListener('pointercancel', (event) => up(event as PointerEvent), options);
}
