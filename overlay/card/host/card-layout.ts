import { makeDraggable } from './card-drag.ts';
import type { CardElement } from './card-element.ts';
import { type CardAnchor, followAnchor, moveHost, moveWithinReach } from './card-position.ts';
import { setStyle } from './host-style.ts';

/** Keeps the card at a name, until `signal` aborts. */
export function layOutAtAnchor(
  element: CardElement,
  anchor: CardAnchor,
  onLost: () => void,
  signal: AbortSignal,
): void {
  layOutFreely(element);
  // Transparent until it is positioned, microtasks later; a hidden element could not take focus.
  setStyle(element.host, 'opacity', '0');
  followAnchor(element, anchor, onLost, signal);
}

/** Puts the card across the bottom of the window. */
export function layOutAsSheet({ host, frame }: CardElement): void {
  delete frame.dataset.side;
  setStyle(host, 'inset', 'auto 0 0 0');
  setStyle(host, 'width', '100%');
  setStyle(host, 'opacity', '1');
}

/** Leaves the card where it is in the window, and makes it draggable until `signal` aborts. */
export function layOutAsPinned(element: CardElement, signal: AbortSignal): void {
  const { host, frame } = element;
  delete frame.dataset.side;
  frame.dataset.kind = 'pinned';
  const { left, top } = host.getBoundingClientRect();
  layOutFreely(element);
  moveHost(host, left, top);
  makeDraggable(element, signal);
}

/** Moves a pinned card, as far as it stays within reach; another card does not move. */
export function movePinned({ host, frame }: CardElement, dx: number, dy: number): void {
  if (frame.dataset.kind !== 'pinned') return;
  const { left, top } = host.getBoundingClientRect();
  moveWithinReach(host, left + dx, top + dy);
}

/** As wide as its content, wherever its corner is put. */
function layOutFreely({ host }: CardElement): void {
  setStyle(host, 'inset', 'auto');
  setStyle(host, 'width', 'max-content');
}
