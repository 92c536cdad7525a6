import type { VNode } from 'preact';
import type { Rect } from '../../core/geometry.ts';
import { listen } from '../../dom/input/listen.ts';
import { type CardHost, type CardKind, createCardHost } from './host/card-host.ts';
import type { ShadowRootOf } from './place/flat-tree.ts';

/** A message closes after this long with neither pointer nor focus on it. */
const LINGER_MS = 10_000;
const CHECK_MS = 500;

/** Where a message appears: in place of the card that it replaces. */
export interface NoticePlace {
  readonly rect: Rect;
  readonly kind: CardKind;
  /** The element that contains the card's name. */
  readonly context: Element | null;
  /** Whether focus moves to the message's first button. */
  readonly takesFocus: boolean;
}

/** `mayAct`: as of `CardHost`. */
export type RenderNotice = (close: () => void, mayAct: () => boolean) => VNode;

export interface CardNotice {
  /** Shows a message, in place of any that is still open. Returns a function that closes it. */
  open(renderNotice: RenderNotice, place: NoticePlace): () => void;
}

interface NoticeOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly cssText: string;
  readonly claimHost: (host: Element) => void;
  /** By default, open roots only. */
  readonly shadowRootOf?: ShadowRootOf | undefined;
  /** Moves focus back to the frame that a message took it from. */
  readonly returnFocus?: () => void;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The confirmation after an action, with its Undo. It outlives cards and marks, until the reader has done with it. */
export function createCardNotice(options: NoticeOptions): CardNotice {
  const { document, signal, onToggle } = options;
  let host: CardHost | null = null;
  /** Aborts when the message that is open closes. */
  let current: AbortController | null = null;

  const end = () => {
    if (current === null) return;
    current.abort();
    current = null;
    host?.close();
    onToggle(false);
  };
  const close = () => {
    host?.restoreFocus();
    end();
  };
  signal.addEventListener('abort', end);

  return {
    open(renderNotice, { rect, kind, context, takesFocus }) {
      host ??= createNoticeHost(options, close);
      current?.abort();
      const own = new AbortController();
      current = own;
      onToggle(true);
      const closeOwn = () => {
        if (current === own) close();
      };
      host.open(
        renderNotice(closeOwn, host.mayAct),
        { rect: () => new DOMRect(rect.left, rect.top, 0, 0), context },
        kind,
      );
      if (takesFocus) host.focus();
      endOnOutsideInput(document, host, end, own.signal);
      endWhenIdle(host, end, own.signal);
      return closeOwn;
    },
  };
}

function createNoticeHost(options: NoticeOptions, close: () => void): CardHost {
  return createCardHost({
    ...options,
    onEscape: close,
    onRefused: close,
    onFocus: () => undefined,
    onForeignFocus: () => options.returnFocus?.(),
    onLost: () => undefined,
  });
}

function endOnOutsideInput(document: Document, host: CardHost, end: () => void, signal: AbortSignal): void {
  const isEscape = ({ key, isComposing }: KeyboardEvent) => key === 'Escape' && !isComposing;
  const capture = { capture: true, passive: true, signal } as const;
  listen(document, 'click', ({ target }) => !host.contains(target) && end(), capture);
  listen(document, 'keydown', (event) => isEscape(event) && !host.hasFocus() && end(), capture);
}

function endWhenIdle(host: CardHost, end: () => void, signal: AbortSignal): void {
  let idleMs = 0;
  const timer = setInterval(() => {
    idleMs = host.isInUse() ? 0 : idleMs + CHECK_MS;
    if (idleMs >= LINGER_MS) end();
  }, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
