import type { FrameId, ReadingPlace } from '../../core/frames/reading-place.ts';
import { focusedIn, hasFocus, isAttached, viewOf } from '../../dom/text/safe-node.ts';

/** Remembers where focus was in a tab before a card took it, when that was in a different frame from the card. */
interface FocusOrigin {
  /** Where focus is, as far as this frame knows. If it is in this page, remembers the element for `regain`. */
  note(isInCard: boolean): ReadingPlace['focus'];
  /** A card of this frame is about to take focus from that frame; null: from this one. */
  borrow(origin: FrameId | null): void;
  /** Returns focus to the frame that it was borrowed from. */
  giveBack(): void;
  /** Moves focus to the remembered element. */
  regain(): void;
}

export function createFocusOrigin(document: Document, returnFocus: (origin: FrameId) => void): FocusOrigin {
  let origin: FrameId | null = null;
  let place: Element | null = null;
  return {
    note(isInCard) {
      if (isInCard) return origin ?? 'here';
      const active = focusedIn(document);
      if (!hasFocus(document) || active?.matches('iframe, frame')) return null;
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
      viewOf(document)?.focus();
      if (place instanceof HTMLElement && isAttached(place)) place.focus({ preventScroll: true });
    },
  };
}
