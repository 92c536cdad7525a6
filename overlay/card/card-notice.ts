import type { VNode } from 'preact';
import type { Rect } from '../../core/geometry.ts';
import { createCardHost } from './card-host.ts';

/** So long a message stands with neither pointer nor focus on it. */
const LINGER_MS = 10_000;
const LOOK_MS = 500;

/** Where a message stands: where the card was that it speaks for. */
export interface NoticePlace {
  readonly rect: Rect;
  readonly kind: 'card' | 'sheet';
  /** The element that the card's name stands in. */
  readonly context: Element | null;
  /** Whether focus moves to the message's first button. */
  readonly takesFocus: boolean;
}

export type DrawNotice = (close: () => void) => VNode;

export interface CardNotice {
  /** Puts a message on the page, for one that still stands. Returns what closes it. */
  open(draw: DrawNotice, place: NoticePlace): () => void;
}

interface NoticeOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly cssText: string;
  /** Gives focus back to the frame that a message took it from. */
  readonly returnFocus?: () => void;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The word after an action, with its undo. It outlives cards and marks, until the reader has done with it. */
export function createCardNotice(options: NoticeOptions): CardNotice {
  const { document, signal, onToggle } = options;
  let standing: AbortController | null = null;

  const end = () => {
    if (standing === null) return;
    standing.abort();
    standing = null;
    host.close();
    onToggle(false);
  };
  const close = () => {
    host.restoreFocus();
    end();
  };
  const host = createCardHost({
    ...options,
    onEscape: close,
    onFocus: () => undefined,
    onForeignFocus: () => options.returnFocus?.(),
    onLost: () => undefined,
  });
  signal.addEventListener('abort', end);

  return {
    open(draw, { rect, kind, context, takesFocus }) {
      standing?.abort();
      const own = new AbortController();
      standing = own;
      onToggle(true);
      const closeOwn = () => {
        if (standing === own) close();
      };
      host.open(draw(closeOwn), { rect: () => new DOMRect(rect.left, rect.top, 0, 0), context }, kind);
      if (takesFocus) host.focus();
      const capture = { capture: true, passive: true, signal: own.signal } as const;
      document.addEventListener('click', ({ target }) => !host.contains(target) && end(), capture);
      document.addEventListener('keydown', (event) => isEscape(event) && !host.hasFocus() && end(), capture);
      endWhenIdle(host.isInUse, end, own.signal);
      return closeOwn;
    },
  };
}

function isEscape({ key, isComposing }: KeyboardEvent): boolean {
  return key === 'Escape' && !isComposing;
}

function endWhenIdle(isInUse: () => boolean, end: () => void, signal: AbortSignal): void {
  let idleMs = 0;
  const timer = setInterval(() => {
    idleMs = isInUse() ? 0 : idleMs + LOOK_MS;
    if (idleMs >= LINGER_MS) end();
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
