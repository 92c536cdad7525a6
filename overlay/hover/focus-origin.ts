import type { FrameId, ReadingPlace } from '../../core/frames/reading-place.ts';

/** Remembers where focus was in a tab before a card took it, when that was in another frame than the card. */
export interface FocusOrigin {
  /** Where focus is, as far as this frame knows. In the page: keeps the place for `regain`. */
  note(isInCard: boolean): ReadingPlace['focus'];
  /** A card of this frame will take focus from that frame. */
  borrow(origin: FrameId | null): void;
  /** Gives focus back to the frame that it was borrowed from. */
  giveBack(): void;
  /** Takes focus to the place that was noted. */
  regain(): void;
}

export function createFocusOrigin(document: Document, returnFocus: (origin: FrameId) => void): FocusOrigin {
  let origin: FrameId | null = null;
  let place: Element | null = null;
  return {
    note(isInCard) {
      if (isInCard) return origin ?? 'here';
      const active = document.activeElement;
      if (!document.hasFocus() || active?.matches('iframe, frame')) return null;
      place = active;
      return 'here';
    },
    borrow(from) {
      origin = from;
    },
    giveBack() {
      if (origin !== null) returnFocus(origin);
    },
    regain() {
      document.defaultView?.focus();
      if (place instanceof HTMLElement && place.isConnected) place.focus({ preventScroll: true });
    },
  };
}
