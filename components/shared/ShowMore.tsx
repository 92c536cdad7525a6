import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from './translate-context.ts';

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. One more is shown at once: a button would take its place. */
  readonly shown: number;
  /** Gets the visible items, and the button for the others where there are any. */
  readonly children: (visible: readonly Item[], more: ComponentChild) => ComponentChild;
}

/** A list that starts short. */
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
