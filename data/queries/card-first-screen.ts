import { checkFor } from '../../core/cards/choose-check.ts';
import { chooseCautions, chooseLead } from '../../core/cards/first-screen.ts';
import type { EntityId } from '../../core/entity.ts';
import type { Card, CardLead, OtherCaution } from '../../core/facts/card.ts';
import { localize, type Reader } from '../../core/locale.ts';
import type { Row } from '../database/database.ts';
import { observationsOfClaim } from '../schema/claim-references.ts';
import type { Claim, Observation } from '../schema/dataset-schema.ts';
import type { ClaimWriter } from './card-claims.ts';
import type { CardRows } from './card-rows.ts';
import { labelOfMeasure, writeObservation } from './write-observations.ts';

/** Cautions that open the card, and those of other entities. */
export function writeCautions(
  sorted: readonly Row<Claim>[],
  { entity, entities }: CardRows,
  { languages }: Reader,
): Pick<Card, 'cautions' | 'also'> {
  const { own, also } = chooseCautions(sorted, entity.id);
  const write = (claim: Claim, about: EntityId) => {
    const check = checkFor(claim.checks, about);
    return claim.caution && check
      ? [{ claim: claim.id, verdict: check.verdict, text: localize(claim.caution, languages) }]
      : [];
  };
  return {
    cautions: own.flatMap((claim) => write(claim, entity.id)),
    also: also.flatMap((claim): OtherCaution[] => {
      const other = entities.get(claim.entities[0] ?? '');
      if (!other) return [];
      const { id, name } = other;
      return write(claim, id).map((each) => ({ ...each, entity: { id, name: localize(name, languages) } }));
    }),
  };
}

/** The figure to show first. */
export function findLead(
  sorted: readonly Row<Claim>[],
  claims: Card['claims'],
  { entity, observations }: CardRows,
  writer: ClaimWriter,
): CardLead | undefined {
  const chosen = chooseLead(sorted, entity.id, entity.lead);
  const claim = claims.find((each) => each.id === chosen?.id);
  if (claim) return { claim };
  const observation = entity.lead === undefined ? undefined : observations.get(entity.lead);
  return observation && { observation: writeFact(observation, writer) };
}

/** Values of the entity that nothing else on the card shows. */
export function findFacts(rows: CardRows, writer: ClaimWriter, lead: CardLead | undefined): Card['facts'] {
  const shown = new Set([
    ...rows.claims.flatMap(observationsOfClaim),
    ...rows.charts.flatMap(({ points }) => points.map((point) => point.observation)),
    lead?.observation?.id,
  ]);
  return [...rows.observations.values()]
    .filter(({ id, subject, document }) => subject === rows.entity.id && !document && !shown.has(id))
    .map((each) => writeFact(each, writer));
}

function writeFact(observation: Observation, writer: ClaimWriter): Card['facts'][number] {
  const { measure } = observation;
  const around = { subject: writer.entity, measure };
  return { ...writeObservation(observation, writer, around), label: labelOfMeasure(measure, writer) };
}
