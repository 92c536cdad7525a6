import type { CardElement } from './card-element.ts';

export interface CardFocus {
  has(): boolean;
  /** Moves focus to the card's dialog, or to the first button of a message. */
  take(): void;
  /** Gives focus back to where it was before the card had it; nothing when the card does not have it. */
  restore(): void;
  /** The card is closed: where focus was is of no more use. */
  forget(): void;
}

interface FocusOptions {
  readonly signal: AbortSignal;
  readonly onChange: (inside: boolean) => void;
  readonly onEscape: () => void;
  /** Focus is to be given back, and it came from another frame. */
  readonly onForeignFocus: () => void;
}

/** The hosts of all cards: the way back into one, which nobody outside can reach. */
const wayInto = new WeakMap<EventTarget, () => void>();

/** Follows focus into and out of a card. */
export function createCardFocus({ host, root, frame }: CardElement, options: FocusOptions): CardFocus {
  const { signal, onChange, onEscape, onForeignFocus } = options;
  let before: Element | null = null;
  let isForeign = false;
  const has = () => host.isConnected && root.activeElement !== null;
  const enter = () =>
    (frame.querySelector<HTMLElement>('[role="dialog"], button') ?? frame).focus({ preventScroll: true });
  frame.tabIndex = -1;
  wayInto.set(host, enter);

  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      // Coming back from another card, or within this one, changes nothing about where focus was.
      if (from instanceof Element && !wayInto.has(from) && !root.contains(from)) before = from;
      onChange(true);
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    () => {
      // A window in the background keeps its focused element; a render that replaces it gives focus back.
      queueMicrotask(() => !has() && onChange(false));
    },
    { signal },
  );
  root.addEventListener('keydown', (event) => keydown(event as KeyboardEvent), { signal });

  const restore = () => {
    if (!has()) return;
    const active = root.activeElement;
    if (before instanceof HTMLElement && before.isConnected) focusAgain(before);
    else if (active instanceof HTMLElement) active.blur();
    if (isForeign) onForeignFocus();
    forget();
  };

  const remember = () => {
    const { activeElement, body } = host.ownerDocument;
    const isInFrame = activeElement?.matches('iframe, frame') ?? false;
    // The body has it when a render has just replaced what had it: then the old place still counts.
    if (activeElement !== body && !isInFrame) before = activeElement;
    // The frame with focus may be one inside, or one around, whose focus is not ours to see.
    else isForeign ||= isInFrame || !host.ownerDocument.hasFocus();
  };

  const forget = () => {
    before = null;
    isForeign = false;
  };

  const keydown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    }
    // The host stands last in the page: past either end, the reader goes on where the card was opened.
    if (event.key === 'Tab' && isAtEnd(root, frame, event.shiftKey)) {
      event.preventDefault();
      restore();
    }
  };

  return {
    has,
    take() {
      if (!has()) remember();
      enter();
    },
    restore,
    forget,
  };
}

function focusAgain(place: HTMLElement): void {
  const enter = wayInto.get(place);
  if (enter) enter();
  else place.focus({ preventScroll: true });
}

const TABBABLE = 'a[href], button:not(:disabled), input, select, summary, [tabindex="0"]';

/** Whether Tab (backwards: Shift and Tab) would leave the card. */
function isAtEnd(root: ShadowRoot, frame: HTMLElement, backwards: boolean): boolean {
  const stops = [...frame.querySelectorAll<HTMLElement>(TABBABLE)].filter((stop) => stop.checkVisibility());
  const place = (stops as Element[]).indexOf(root.activeElement ?? frame);
  return backwards ? place <= 0 : place === stops.length - 1;
}
