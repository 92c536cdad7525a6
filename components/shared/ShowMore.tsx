import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from './translate-context.ts';

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  /** How many to show at first. A single leftover item is shown too: the button would take as much room. */
  readonly shown: number;
  /** Receives the visible items, and the button that reveals the rest (null when there is no rest). */
  readonly children: (visible: readonly Item[], more: ComponentChild) => ComponentChild;
}

/** A list that starts short and expands on request. */
export function ShowMore<Item>({ items, shown, children }: ShowMoreProps<Item>) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const hidden = items.length - shown;
  if (hidden <= 1) return <>{children(items, null)}</>;
  const button = (
    <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? t('showFewer') : t('showMore', { count: hidden })}
    </button>
  );
  return <>{children(all ? items : items.slice(0, shown), button)}</>;
}
