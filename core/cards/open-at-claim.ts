import type { Card } from '../facts/card.ts';

/** A card that shows one of its claims first; unchanged if it lacks the claim. */
export function openAtClaim(card: Card, id: string): Card {
  const claim = card.claims.find((each) => each.id === id);
  if (!claim) return card;
  const others = card.claims.filter((each) => each !== claim);
  return { ...card, claims: [claim, ...others], lead: claim.observation ? { claim } : card.lead };
}
