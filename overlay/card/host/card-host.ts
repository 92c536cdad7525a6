import { render, type VNode } from 'preact';
import type { Rect } from '../../../core/geometry.ts';
import { createCardElement } from '../element/card-element.ts';
import { shieldEvents } from '../element/card-shield.ts';
import { restoreHost } from '../element/host-style.ts';
import { layOutAsPinned, layOutAsSheet, layOutAtAnchor, movePinned } from '../place/card-layout.ts';
import type { CardAnchor } from '../place/card-position.ts';
import { isRetargeted, openShadowRootOf, type ShadowRootOf } from '../place/flat-tree.ts';
import { keepMounted } from '../place/keep-mounted.ts';
import { createCardFocus } from './card-focus.ts';
import { createCardGuard } from './card-guard.ts';
import { allowSelection } from './card-selection.ts';

export type CardKind = 'card' | 'sheet';

export interface CardHost {
  /** Shows `vnode` at `anchor`, or as a sheet at the bottom of the window. Moves a card that is already open. */
  open(vnode: VNode, anchor: CardAnchor, kind: CardKind): void;
  /** Renders other content in the same place. Focus stays in the card if it was there. */
  update(vnode: VNode): void;
  /** Detaches the card from its name: it stays in the window when the page scrolls, and can be dragged. */
  pin(): void;
  /** Moves a pinned card, in px of the window, as far as it stays within reach. */
  moveBy(dx: number, dy: number): void;
  close(): void;
  /** Where the card is, in client pixels; null when it is closed. */
  rect(): Rect | null;
  /** Whether an event's target, as the page sees it, is this card. */
  contains(target: EventTarget | null): boolean;
  hasFocus(): boolean;
  /** Whether the reader is using the keyboard in the card. */
  hasKeyFocus(): boolean;
  /** Whether pointer or focus is on the card. */
  isInUse(): boolean;
  /** Whether it is at the bottom of the window. */
  isSheet(): boolean;
  focus(): void;
  restoreFocus(): void;
  /** Whether the click in it that is being handled may change something, or a page may have tricked the reader into it. */
  mayAct(): boolean;
}

interface CardHostOptions {
  readonly document: Document;
  /** Closes the card and ends all its listeners. */
  readonly signal: AbortSignal;
  readonly cssText: string;
  /** Told of the host before it is inserted, so that the card is never read as part of the page. */
  readonly claimHost: (host: Element) => void;
  /** By default, open roots only. */
  readonly shadowRootOf?: ShadowRootOf | undefined;
  readonly onEscape: () => void;
  readonly onFocus: (inside: boolean) => void;
  /** Focus must be restored, and it came from another frame. */
  readonly onForeignFocus: () => void;
  /** The name that the card belongs to is out of view. */
  readonly onLost: () => void;
  /** The page takes the card away as often as it comes back. */
  readonly onRefused: () => void;
}

/** A place for one card above the page. Nothing is inserted into the page before the first `open`. */
export function createCardHost(options: CardHostOptions): CardHost {
  const { document, signal, onLost, onRefused } = options;
  const element = createCardElement(document, options.cssText);
  const { host, root, frame } = element;
  const focus = createCardFocus(element, { ...options, onChange: options.onFocus });
  // Before the shield, whose listeners end an event's way.
  const guard = createCardGuard(element, signal);
  shieldEvents(root, signal);
  allowSelection(element, signal);
  options.claimHost(host);
  /** Aborts when the card closes or opens elsewhere; null while it is closed. */
  let showing: AbortController | null = null;
  /** Aborts, in addition, when the card is pinned. */
  let following: AbortController | null = null;
  const end = () => {
    following?.abort();
    showing?.abort();
    showing = null;
  };
  const close = () => {
    end();
    render(null, frame);
    host.remove();
    focus.forget();
  };
  signal.addEventListener('abort', close);

  return {
    open(vnode, anchor, kind) {
      if (signal.aborted) return;
      end();
      showing = new AbortController();
      following = new AbortController();
      frame.dataset.kind = kind;
      restoreHost(host);
      render(vnode, frame);
      const { context } = anchor;
      const shadowRootOf = options.shadowRootOf ?? openShadowRootOf;
      const onMounted = () => {
        element.restyle();
        guard.settle();
      };
      guard.watch(
        keepMounted({ host, context, shadowRootOf, onMounted, onRefused, signal: showing.signal }),
        showing.signal,
      );
      if (kind === 'sheet') layOutAsSheet(element);
      else layOutAtAnchor(element, anchor, onLost, following.signal);
    },
    update(vnode) {
      if (showing === null) return;
      const hadFocus = focus.has();
      render(vnode, frame);
      if (hadFocus && !focus.has()) focus.take();
    },
    pin() {
      if (showing === null) return;
      following?.abort();
      layOutAsPinned(element, showing.signal);
    },
    moveBy: (dx, dy) => movePinned(element, dx, dy),
    close,
    rect: () => (host.isConnected ? host.getBoundingClientRect() : null),
    contains: (target) =>
      target === host || (target !== null && isRetargeted(target, host) && host.matches(':hover')),
    hasFocus: focus.has,
    hasKeyFocus: () => root.activeElement?.matches(':focus-visible') ?? false,
    isInUse: () => host.matches(':hover') || focus.has(),
    isSheet: () => frame.dataset.kind === 'sheet',
    focus: focus.take,
    restoreFocus: focus.restore,
    mayAct: guard.mayAct,
  };
}
