import { tabbable } from 'tabbable';
import { listen } from '../../../dom/input/listen.ts';
import { contains, isAttached } from '../../../dom/text/safe-node.ts';
import type { CardElement } from '../element/card-element.ts';
import { createFocusReturn, registerCard } from './focus-return.ts';

interface CardFocus {
  has(): boolean;
  /** Moves focus to the card's dialog, or to the first button of a message. */
  take(): void;
  /** Moves focus back to where it was before the card had it; nothing when the card does not have it. */
  restore(): void;
  /** The card has closed: forgets where focus was. */
  forget(): void;
}

interface FocusOptions {
  readonly signal: AbortSignal;
  readonly onChange: (inside: boolean) => void;
  readonly onEscape: () => void;
  /** Focus must be restored, and it came from another frame. */
  readonly onForeignFocus: () => void;
}

/** Tracks focus into and out of a card, and handles Escape and Tab inside. */
export function createCardFocus({ host, root, frame }: CardElement, options: FocusOptions): CardFocus {
  const { signal, onChange, onEscape } = options;
  const origin = createFocusReturn(host, options.onForeignFocus);
  const has = () => isAttached(host) && root.activeElement !== null;
  const enter = () =>
    (frame.querySelector<HTMLElement>('[role="dialog"], button') ?? frame).focus({ preventScroll: true });
  const restore = () => {
    if (has()) origin.giveBack(root.activeElement);
  };
  frame.tabIndex = -1;
  registerCard(host, enter);

  const focusIn = ({ relatedTarget: from }: FocusEvent) => {
    if (from instanceof Element && !contains(root, from)) origin.recordPlace(from);
    onChange(true);
  };
  // Asked in a microtask: a render that replaces the focused element moves focus back at once.
  const focusOut = () => queueMicrotask(() => !has() && onChange(false));
  const keydown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    }
    // The host is the last element of the page: past either end, focus returns to where the card was opened.
    if (event.key === 'Tab' && isAtEnd(root, frame, event.shiftKey)) {
      event.preventDefault();
      restore();
    }
  };
  listen(root, 'focusin', focusIn, { signal });
  listen(root, 'focusout', focusOut, { signal });
  listen(root, 'keydown', keydown, { signal });

  return {
    has,
    take() {
      if (!has()) origin.recordCurrent();
      enter();
    },
    restore,
    forget: origin.forget,
  };
}

/** Whether Tab (or Shift+Tab) would leave the card. */
function isAtEnd(root: ShadowRoot, frame: HTMLElement, isBackwards: boolean): boolean {
  const stops: Element[] = tabbable(frame);
  const index = stops.indexOf(root.activeElement ?? frame);
  return isBackwards ? index <= 0 : index === stops.length - 1;
}
