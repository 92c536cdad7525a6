import { bodyOf, hasFocus, isAttached, treeOf } from '../../../dom/text/safe-node.ts';
import { documentOf } from '../../../dom/text/tree-order.ts';

/** Remembers where focus was before a card took it. */
interface FocusReturn {
  /** Focus moves into the card from `place`. */
  recordPlace(place: Element): void;
  /** Focus is about to move into the card: records where it is now. */
  recordCurrent(): void;
  /** Moves focus back; `active` has it now and only loses it when there is nowhere to go back to. */
  giveBack(active: Element | null): void;
  forget(): void;
}

/** How to move focus back into a card, by its host: nobody outside can reach into one. */
const enterCard = new WeakMap<EventTarget, () => void>();

/** Registers a card, so that focus can return into it from another card. */
export function registerCard(host: HTMLElement, enter: () => void): void {
  enterCard.set(host, enter);
}

/** Whether an element of the page is a card's host. */
export function isCard(element: Element): boolean {
  return enterCard.has(element);
}

/** `onForeignFocus`: focus must go back to another frame. */
export function createFocusReturn(host: HTMLElement, onForeignFocus: () => void): FocusReturn {
  const { ownerDocument: document } = host;
  let before: Element | null = null;
  let isForeign = false;
  const forget = () => {
    before = null;
    isForeign = false;
  };
  return {
    recordPlace(place) {
      // Another card that had focus knows its own way back.
      if (!enterCard.has(place)) before = place;
    },
    recordCurrent() {
      const activeElement = focusedBeside(host);
      const isInFrame = activeElement?.matches('iframe, frame') ?? false;
      // The body has focus when a render has just replaced the element that had it: then the old place still counts.
      if (activeElement !== bodyOf(document) && !isInFrame) before = activeElement;
      // Focus is in a frame inside this one, or in one around it that we cannot see.
      else isForeign ||= isInFrame || !hasFocus(document);
    },
    giveBack(active) {
      if (before instanceof HTMLElement && isAttached(before)) focusAgain(before);
      else if (active instanceof HTMLElement) active.blur();
      if (isForeign) onForeignFocus();
      forget();
    },
    forget,
  };
}

/** What has focus, as seen from the tree that the host is in; the document cannot see into that. */
function focusedBeside(host: HTMLElement): Element | null {
  const root = treeOf(host);
  return (root instanceof ShadowRoot ? root.activeElement : null) ?? documentOf(host).activeElement;
}

function focusAgain(place: HTMLElement): void {
  const enter = enterCard.get(place);
  if (enter) enter();
  else place.focus({ preventScroll: true });
}
