import type { EntityId } from '../../core/entity.ts';
import type { Card, CardClaim, CardEvent, CardFinding, RelatedEntity } from '../../core/facts/card.ts';
import { type Locale, type LocalizedText, localize } from '../../core/locale.ts';
import type { FactlightDatabase, Row } from '../database/database.ts';
import { findEntities } from '../database/entity-blocks.ts';
import { relationName } from '../schema/relations.ts';
import type { Claim, Comparison, Dataset, DatasetEvent, Entity, Finding, Source } from '../schema/schema.ts';
import { compareSeverity } from '../schema/verdicts.ts';

/** At most two cautions stand on a card: a third would push the first figure out of sight. */
const MAX_CAUTIONS = 2;

/** The card of an entity in the reader's language, or null when no dataset has it. */
export async function readCard(
  database: FactlightDatabase,
  id: EntityId,
  locale: Locale,
): Promise<Card | null> {
  return database.transaction('r', database.tables, async () => {
    const [entity] = await findEntities(database, [id]);
    if (!entity) return null;
    const { dataset } = entity;
    const ofDataset = (row: { dataset: string }) => row.dataset === dataset;
    const related = await findEntities(
      database,
      entity.related.map((each) => each.entity),
    );
    return buildCard(
      {
        entity,
        manifest: await database.datasets.get(dataset),
        category: await database.categories.get([dataset, entity.category]),
        claims: await database.claims.where('entities').equals(id).filter(ofDataset).toArray(),
        comparisons: await database.comparisons
          .where('entities')
          .equals(id)
          .filter(ofDataset)
          .sortBy('position'),
        events: await database.events
          .where('entities')
          .equals(id)
          .or('contextFor')
          .equals(id)
          .distinct()
          .filter(ofDataset)
          .sortBy('date'),
        related: related.filter(ofDataset),
        sources: new Map(
          (await database.sources.where({ dataset }).toArray()).map((each) => [each.id, each]),
        ),
      },
      locale,
    );
  });
}

interface CardRows {
  readonly entity: Entity;
  readonly manifest: Dataset['manifest'] | undefined;
  readonly category: Dataset['categories'][number] | undefined;
  readonly claims: readonly Row<Claim>[];
  readonly comparisons: readonly Comparison[];
  readonly events: readonly DatasetEvent[];
  readonly related: readonly Entity[];
  readonly sources: ReadonlyMap<string, Source>;
}

function buildCard(rows: CardRows, locale: Locale): Card | null {
  const { entity, manifest, category } = rows;
  if (!manifest || !category) return null;
  const text = (value: LocalizedText) => localize(value, locale);
  const claims = sortClaims(rows.claims, entity.id);
  const cautions = claims
    .flatMap((each) => (each.caution ? [text(each.caution)] : []))
    .slice(0, MAX_CAUTIONS);
  const name = text(entity.name);
  const otherName = locale === 'en' ? entity.name['zh-CN'] : entity.name.en;
  const card = {
    claims: claims.map((each) => cardClaim(each, rows.sources, locale)),
    comparisons: rows.comparisons.map((each) => cardComparison(each, locale)),
    events: rows.events.map((each) => cardEvent(each, entity.id, locale)),
  };
  return {
    entity: {
      id: entity.id,
      name,
      ...(otherName !== name && { otherName }),
      category: { id: category.id, name: text(category.singular) },
      summary: text(entity.summary),
      page: entity.page,
    },
    ...(cautions.length > 0 && { caution: cautions.join(locale === 'en' ? ' ' : '') }),
    ...card,
    related: relatedEntities(entity, rows.related, locale),
    sources: citedSources(card, rows.sources),
    article: manifest.article,
    dataset: { id: manifest.id, version: manifest.version, checkedOn: lastChecked(claims, manifest.date) },
  };
}

/** Most serious verdict first; then what is chiefly about the entity; then figures before statements. */
function sortClaims(claims: readonly Row<Claim>[], id: EntityId): Row<Claim>[] {
  const rank = (claim: Claim) => (claim.entities[0] === id ? 0 : 2) + (claim.value ? 0 : 1);
  return claims.toSorted(
    (a, b) =>
      compareSeverity(a.check.verdict, b.check.verdict) || rank(a) - rank(b) || a.position - b.position,
  );
}

function cardClaim(claim: Claim, sources: ReadonlyMap<string, Source>, locale: Locale): CardClaim {
  const text = (value: LocalizedText) => localize(value, locale);
  const { check, since } = claim;
  const cited = [...check.sources, ...check.better.flatMap((each) => each.sources)];
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
      secondary: cited.length > 0 && cited.every((each) => sources.get(each)?.weak),
      note: check.note && text(check.note),
      better: check.better.map((each) => cardFinding(each, locale)),
      sources: [...new Set(cited)],
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

function cardComparison(comparison: Comparison, locale: Locale): Card['comparisons'][number] {
  return {
    id: comparison.id,
    title: localize(comparison.title, locale),
    bars: comparison.bars.map((bar) => ({ ...bar, label: localize(bar.label, locale) })),
    note: comparison.note && localize(comparison.note, locale),
    sources: comparison.sources,
  };
}

function cardEvent(event: DatasetEvent, id: EntityId, locale: Locale): CardEvent {
  return {
    date: event.date,
    title: localize(event.title, locale),
    own: event.entities.includes(id),
    sources: event.sources,
  };
}

function relatedEntities(entity: Entity, related: readonly Entity[], locale: Locale): RelatedEntity[] {
  return entity.related.flatMap(({ entity: id, as }) => {
    const other = related.find((each) => each.id === id);
    if (!other) return [];
    return [
      {
        id,
        name: localize(other.name, locale),
        category: other.category,
        relation: relationName(as, locale),
      },
    ];
  });
}

/** Every source that the card cites, once, in the order in which it cites them. */
function citedSources(
  card: Pick<Card, 'claims' | 'comparisons' | 'events'>,
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const ids = [
    ...card.claims.flatMap(({ check, since }) => [
      ...check.sources,
      ...(since ? [...since.sources, ...since.findings.flatMap((each) => each.sources)] : []),
    ]),
    ...card.comparisons.flatMap((each) => each.sources),
    ...card.events.flatMap((each) => each.sources),
  ];
  return [...new Set(ids)].flatMap((each) => sources.get(each) ?? []);
}

function lastChecked(claims: readonly Claim[], datasetDate: string): string {
  return (
    claims
      .map((each) => each.check.checkedOn)
      .sort()
      .at(-1) ?? datasetDate
  );
}
