import type { EntityId } from '../entity.ts';

/** A third caution would push the first figure out of sight. */
const MAX_CAUTIONS = 2;

interface Weighed {
  readonly id: string;
  readonly entities: readonly EntityId[];
  readonly weight: number;
  /** Index in the dataset's own order. */
  readonly position: number;
  readonly observation?: string | undefined;
  readonly caution?: unknown;
}

/** The order of claims on a card: the weightiest first; of equals, those chiefly about the entity, then figures. */
export function sortByWeight<Claim extends Weighed>(claims: readonly Claim[], entity: EntityId): Claim[] {
  const rank = (claim: Claim) => (isChiefly(claim, entity) ? 0 : 2) + (claim.observation ? 0 : 1);
  return claims.toSorted((a, b) => b.weight - a.weight || rank(a) - rank(b) || a.position - b.position);
}

/** Whose cautions open the card, and whose are only named; both of claims in the order of the card. */
export function chooseCautions<Claim extends Weighed>(
  sorted: readonly Claim[],
  entity: EntityId,
): { readonly own: readonly Claim[]; readonly also: readonly Claim[] } {
  const cautioned = sorted.filter((claim) => claim.caution !== undefined);
  return {
    own: cautioned.filter((claim) => isChiefly(claim, entity)).slice(0, MAX_CAUTIONS),
    also: cautioned.filter((claim) => !isChiefly(claim, entity)),
  };
}

/**
 * The claim whose figure a card shows first: the named one, else the first figure that is chiefly about the entity,
 * else the first figure. Undefined where none has one, or where `lead` names an observation of none of them.
 */
export function chooseLead<Claim extends Weighed>(
  sorted: readonly Claim[],
  entity: EntityId,
  lead: string | undefined,
): Claim | undefined {
  const figures = sorted.filter((claim) => claim.observation !== undefined);
  if (lead !== undefined) {
    return sorted.find((claim) => claim.id === lead) ?? figures.find((claim) => claim.observation === lead);
  }
  return figures.find((claim) => isChiefly(claim, entity)) ?? figures[0];
}

function isChiefly({ entities }: Weighed, entity: EntityId): boolean {
  return entities[0] === entity;
}
