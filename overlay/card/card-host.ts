import { render, type VNode } from 'preact';
import type { Rect } from '../../core/geometry.ts';
import { letDrag } from './card-drag.ts';
import { type CardElement, createCardElement, setStyle } from './card-element.ts';
import { createCardFocus } from './card-focus.ts';
import { mountHost, placeOf, watchPlaces } from './card-place.ts';
import { type CardAnchor, followAnchor, moveHost, moveInReach } from './card-position.ts';
import { shieldEvents } from './card-shield.ts';

export interface CardHost {
  /** Shows `vnode` at `anchor`, or at the foot of the window as a sheet. Also moves a card that is open. */
  open(vnode: VNode, anchor: CardAnchor, kind: 'card' | 'sheet'): void;
  /** Renders other content in the same place. Focus stays in the card if it was there. */
  update(vnode: VNode): void;
  /** Leaves the name: the card stays where it is, can be dragged, and a scroll no longer moves it. */
  pin(): void;
  /** Moves a pinned card by so many px of the window, as far as it stays in reach. */
  moveBy(dx: number, dy: number): void;
  close(): void;
  /** Where the card is, in client pixels; null when it is closed. */
  rect(): Rect | null;
  /** Whether an event's target, as the page sees it, is this card. */
  contains(target: EventTarget | null): boolean;
  hasFocus(): boolean;
  /** Whether the reader works in the card by key. */
  hasKeyFocus(): boolean;
  /** Whether pointer or focus is on the card. */
  isInUse(): boolean;
  /** Whether it lies at the foot of the window. */
  isSheet(): boolean;
  focus(): void;
  restoreFocus(): void;
}

interface CardHostOptions {
  readonly document: Document;
  /** Ends the card and everything that listens for it. */
  readonly signal: AbortSignal;
  readonly cssText: string;
  readonly onEscape: () => void;
  readonly onFocus: (inside: boolean) => void;
  /** Focus is to be given back, and it came from another frame. */
  readonly onForeignFocus: () => void;
  /** The name that the card belongs to is out of sight. */
  readonly onLost: () => void;
}

/** A page that removes the host more often than this in one showing does not want it. */
const MAX_RETURNS = 5;

/** A place for one card above the page. No node exists before the first `open`. */
export function createCardHost(options: CardHostOptions): CardHost {
  const { document, signal } = options;
  let element: CardElement | null = null;
  let focus: ReturnType<typeof createCardFocus> | null = null;
  let showing: AbortController | null = null;
  let following: AbortController | null = null;

  const build = () => {
    const built = createCardElement(document, options.cssText);
    const { onFocus: onChange, onEscape, onForeignFocus } = options;
    focus = createCardFocus(built, { signal, onChange, onEscape, onForeignFocus });
    shieldEvents(built.root, signal);
    return built;
  };

  const close = () => {
    following?.abort();
    showing?.abort();
    showing = null;
    if (element === null) return;
    render(null, element.frame);
    element.host.remove();
    focus?.forget();
  };
  signal.addEventListener('abort', close);

  return {
    open(vnode, anchor, kind) {
      if (signal.aborted) return;
      element ??= build();
      following?.abort();
      following = new AbortController();
      showing?.abort();
      showing = new AbortController();
      element.frame.dataset.kind = kind;
      render(vnode, element.frame);
      keepMounted(document, element.host, anchor.context, showing.signal);
      if (kind === 'sheet') return layAtFoot(element);
      layFree(element);
      // Unseen until it has its place, microtasks later; not hidden, or it could not take focus.
      setStyle(element.host, 'opacity', '0');
      followAnchor(element, anchor, options.onLost, following.signal);
    },
    update(vnode) {
      if (element === null || showing === null) return;
      const had = focus?.has() ?? false;
      render(vnode, element.frame);
      if (had && !focus?.has()) focus?.take();
    },
    pin() {
      if (element === null || showing === null) return;
      following?.abort();
      delete element.frame.dataset.side;
      element.frame.dataset.kind = 'pinned';
      const { left, top } = element.host.getBoundingClientRect();
      layFree(element);
      moveHost(element.host, left, top);
      letDrag(element, showing.signal);
    },
    moveBy(dx, dy) {
      if (element?.frame.dataset.kind !== 'pinned') return;
      const { left, top } = element.host.getBoundingClientRect();
      moveInReach(element.host, left + dx, top + dy);
    },
    close,
    rect: () => (element?.host.isConnected ? element.host.getBoundingClientRect() : null),
    contains: (target) => element !== null && target === element.host,
    hasFocus: () => focus?.has() ?? false,
    hasKeyFocus: () => element?.root.activeElement?.matches(':focus-visible') ?? false,
    isInUse: () => element !== null && (element.host.matches(':hover') || (focus?.has() ?? false)),
    isSheet: () => element?.frame.dataset.kind === 'sheet',
    focus: () => focus?.take(),
    restoreFocus: () => focus?.restore(),
  };
}

/** Mounts the host where it can be seen, and again whenever the page opens a dialog or removes it. */
function keepMounted(document: Document, host: HTMLElement, context: Node | null, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns >= MAX_RETURNS) return;
    returns += 1;
    mount();
  });
  const mount = () => {
    const place = placeOf(document, context?.isConnected ? context : null);
    mountHost(host, place);
    observer.disconnect();
    // Children only: the root and the way down to the place, never the page's whole tree.
    for (let node: Node | null = place; node !== null; node = node.parentNode) {
      observer.observe(node, { childList: true });
    }
  };
  mount();
  watchPlaces(document, mount, signal);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** As wide as its content, wherever its corner is put. */
function layFree({ host }: CardElement): void {
  setStyle(host, 'inset', 'auto');
  setStyle(host, 'width', 'max-content');
}

function layAtFoot({ host, frame }: CardElement): void {
  delete frame.dataset.side;
  setStyle(host, 'inset', 'auto 0 0 0');
  setStyle(host, 'width', '100%');
  setStyle(host, 'opacity', '1');
}
