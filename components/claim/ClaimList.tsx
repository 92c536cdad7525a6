import type { ComponentChildren } from 'preact';
import { useTranslate } from '../shared/translate-context.ts';

interface ClaimListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown; the others are folded, so that a card is read at a glance. */
  readonly shown: number;
  readonly children: (item: Item) => ComponentChildren;
}

/** Claims one under the other, the weightiest in sight. */
export function ClaimList<Item>({ items, shown, children }: ClaimListProps<Item>) {
  const t = useTranslate();
  const folded = items.slice(shown);
  return (
    <>
      {items.length > 0 && <ul class="claims">{items.slice(0, shown).map(children)}</ul>}
      {folded.length > 0 && (
        <details class="more-claims">
          <summary>{t('showMore', { count: folded.length })}</summary>
          <ul class="claims">{folded.map(children)}</ul>
        </details>
      )}
    </>
  );
}
