import type { CardActions } from '../../components/card/card-actions.ts';
import { EntityCard, type EntityCardProps } from '../../components/card/EntityCard.tsx';
import { renderSurface } from './render-surface.tsx';
import { sampleCards } from './samples/sample-cards.ts';

export const SAMPLE_CARDS = sampleCards('en');

/** Renders a sample card in English. Without callbacks it has no controls. */
export function showCard(
  id: keyof typeof SAMPLE_CARDS,
  actions: CardActions = {},
  more: Partial<EntityCardProps> = {},
): HTMLElement {
  const card = SAMPLE_CARDS[id];
  return renderSurface(<EntityCard card={card} locale="en" theme="light" actions={actions} {...more} />);
}

/** The row of a claim, by its label. Throws when the card has none. */
export function claimOf(host: HTMLElement, label: string): HTMLElement {
  const found = [...host.querySelectorAll<HTMLElement>('.claim')].find((each) =>
    each.querySelector('.claim-label')?.textContent.includes(label),
  );
  if (!found) throw new Error(`the card shows no claim ${label}`);
  return found;
}
