import { isStruck } from '../../core/cards/choose-check.ts';
import type { EntityId } from '../../core/entity.ts';
import type { CardCheck, CardClaim, CardObservation } from '../../core/facts/card.ts';
import { citedInCheck } from '../../core/facts/cited-sources.ts';
import { type LocalizedText, localize } from '../../core/locale.ts';
import type { Check, Claim, DatasetDocument, Observation } from '../schema/dataset-schema.ts';
import { type Vocabulary, writeObservation } from './write-observations.ts';

/** What claims of one card are written with. */
export interface ClaimWriter extends Vocabulary {
  readonly entity: EntityId;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly documents: readonly DatasetDocument[];
}

/** A claim as the card of `writer.entity` shows it; `check` is the one that holds there. */
export function writeClaim(claim: Claim, check: Check, writer: ClaimWriter): CardClaim {
  const own = claim.observation === undefined ? undefined : writer.observations.get(claim.observation);
  const text = (value: LocalizedText) => localize(value, writer.reader.languages);
  const find = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const observation = writer.observations.get(id);
      return observation ? [beside(observation, own, writer)] : [];
    });
  return {
    id: claim.id,
    document: claim.document,
    label: text(claim.label),
    says: text(claim.says),
    observation: own && writeOwn(own, writer),
    stance: claim.stance,
    check: writeCheck(check, find, text),
    since: claim.since && {
      note: text(claim.since.note),
      asOf: claim.since.asOf,
      observations: find(claim.since.observations),
      sources: claim.since.sources,
    },
  };
}

function writeCheck(
  check: Check,
  find: (ids: readonly string[]) => CardObservation[],
  text: (value: LocalizedText) => string,
): CardCheck {
  const [replacement] = check.replacement === undefined ? [] : find([check.replacement]);
  const struck = isStruck(check);
  const better = find(check.better.filter((id) => id !== check.replacement));
  return {
    verdict: check.verdict,
    aspect: check.aspect,
    headline: check.headline && text(check.headline),
    struck,
    replacement: struck ? replacement : undefined,
    note: check.note && text(check.note),
    better,
    sources: citedInCheck({ replacement, better, sources: check.sources }),
    checkedOn: check.checkedOn,
    by: check.by,
    method: check.method && text(check.method),
  };
}

/** What the article gives as of its own day is not dated again: the card's foot says when it was written. */
function writeOwn(own: Observation, writer: ClaimWriter): CardObservation {
  const written = beside(own, own, writer);
  const article = writer.documents.find(({ id }) => id === own.document);
  return own.asOf === article?.date ? { ...written, asOf: undefined } : written;
}

/** The claim's label says of what and of whom its own value is; without one, the card is about its entity. */
function beside(
  observation: Observation,
  own: Observation | undefined,
  writer: ClaimWriter,
): CardObservation {
  const around = { subject: own?.subject ?? writer.entity, measure: own?.measure, beside: own };
  return writeObservation(observation, writer, around);
}
