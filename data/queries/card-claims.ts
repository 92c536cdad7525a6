import type { EntityId } from '../../core/entity.ts';
import type { CardClaim, CardFinding } from '../../core/facts/card.ts';
import { citedInCheck } from '../../core/facts/cited-sources.ts';
import { type Locale, type LocalizedText, localize } from '../../core/locale.ts';
import type { Row } from '../database/database.ts';
import type { Claim, Finding } from '../schema/dataset-schema.ts';
import { compareSeverity } from '../schema/verdicts.ts';

/** Most serious verdict first; then claims mainly about the entity; then figures before statements. */
export function sortClaims(claims: readonly Row<Claim>[], id: EntityId): Row<Claim>[] {
  const rank = (claim: Claim) => (claim.entities[0] === id ? 0 : 2) + (claim.value ? 0 : 1);
  return claims.toSorted(
    (a, b) =>
      compareSeverity(a.check.verdict, b.check.verdict) || rank(a) - rank(b) || a.position - b.position,
  );
}

export function cardClaim(claim: Claim, locale: Locale): CardClaim {
  const text = (value: LocalizedText) => localize(value, locale);
  const { check, since } = claim;
  return {
    id: claim.id,
    label: text(claim.label),
    says: text(claim.says),
    value: claim.value,
    period: claim.period && text(claim.period),
    asOf: claim.asOf,
    stance: claim.stance,
    sections: claim.sections,
    check: {
      verdict: check.verdict,
      note: check.note && text(check.note),
      better: check.better.map((each) => cardFinding(each, locale)),
      sources: citedInCheck(check),
      checkedOn: check.checkedOn,
    },
    since: since && {
      note: text(since.note),
      asOf: since.asOf,
      findings: since.findings.map((each) => cardFinding(each, locale)),
      sources: since.sources,
    },
  };
}

function cardFinding(finding: Finding, locale: Locale): CardFinding {
  return {
    label: finding.label && localize(finding.label, locale),
    value: finding.value,
    period: finding.period && localize(finding.period, locale),
    asOf: finding.asOf,
    sources: finding.sources,
  };
}
