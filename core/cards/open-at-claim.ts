import type { Card } from '../facts/card.ts';

/** A card that shows one of its claims first, with its caution; unchanged if it lacks the claim. */
export function openAtClaim(card: Card, id: string): Card {
  const claim = card.claims.find((each) => each.id === id);
  if (!claim) return card;
  const first = <Item extends { readonly id?: string; readonly claim?: string }>(items: readonly Item[]) =>
    items.toSorted((a, b) => Number((b.id ?? b.claim) === id) - Number((a.id ?? a.claim) === id));
  return {
    ...card,
    claims: first(card.claims),
    cautions: first(card.cautions),
    lead: claim.observation ? { claim } : card.lead,
  };
}
