import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../../core/entity.ts';

/** Moves focus into a card when it opens on a page of the extension, and restores it when the card closes. */
export function useCardFocus(entity: EntityId | undefined): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (entity === undefined) {
      if (before.current instanceof HTMLElement) before.current.focus();
      before.current = null;
      return;
    }
    const active = document.activeElement;
    if (!shown.current?.contains(active)) before.current ??= active;
    shown.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }, [entity]);
  return shown;
}
