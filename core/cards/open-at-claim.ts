import type { Card } from '../facts/card.ts';
import type { PageNumber } from '../page-number.ts';

/** A card that shows the claim of a number first, and unfolds what came later if the number is newer. */
export function openAtClaim(
  card: Card,
  { claim: id, relation }: Pick<PageNumber, 'claim' | 'relation'>,
): Card {
  const found = card.claims.find((each) => each.id === id);
  if (!found) return card;
  const { since } = found;
  const claim = { ...found, since: since && { ...since, isSought: relation === 'newer' } };
  const others = card.claims.filter((each) => each !== found);
  return { ...card, claims: [claim, ...others], lead: claim.observation ? { claim } : card.lead };
}
