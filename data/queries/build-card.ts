import type { EntityId } from '../../core/entity.ts';
import type { Card, CardEvent, RelatedEntity } from '../../core/facts/card.ts';
import { citedInUpdate } from '../../core/facts/cited-sources.ts';
import { joinSentences } from '../../core/facts/punctuation.ts';
import { type Locale, localize, OTHER_NAME_LOCALE } from '../../core/locale.ts';
import type { Row } from '../database/database.ts';
import type {
  Category,
  Claim,
  Comparison,
  Dataset,
  DatasetEvent,
  Entity,
  Source,
} from '../schema/dataset-schema.ts';
import { relationName } from '../schema/relations.ts';
import { cardClaim, sortClaims } from './card-claims.ts';

/** A third caution would push the first figure out of sight. */
const MAX_CAUTIONS = 2;

/** Everything of one dataset that an entity's card shows. */
export interface CardRows {
  readonly entity: Entity;
  readonly manifest: Dataset['manifest'] | undefined;
  readonly category: Category | undefined;
  readonly claims: readonly Row<Claim>[];
  readonly comparisons: readonly Comparison[];
  readonly events: readonly DatasetEvent[];
  readonly related: readonly Entity[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Null if the dataset lacks the entity's category or its own manifest. */
export function buildCard(rows: CardRows, locale: Locale): Card | null {
  const { entity, manifest, category } = rows;
  if (!manifest || !category) return null;
  const claims = sortClaims(rows.claims, entity.id);
  const cautions = claims
    .flatMap((each) => (each.caution ? [localize(each.caution, locale)] : []))
    .slice(0, MAX_CAUTIONS);
  const citing = {
    claims: claims.map((each) => cardClaim(each, locale)),
    comparisons: rows.comparisons.map((each) => cardComparison(each, locale)),
    events: rows.events.map((each) => cardEvent(each, entity.id, locale)),
  };
  return {
    entity: cardEntity(entity, category, locale),
    ...(cautions.length > 0 && { caution: joinSentences(cautions, locale) }),
    ...citing,
    related: relatedEntities(entity, rows.related, locale),
    sources: citedSources(citing, rows.sources),
    article: manifest.article,
    dataset: { id: manifest.id, version: manifest.version, checkedOn: lastChecked(claims, manifest.date) },
  };
}

function cardEntity(entity: Entity, category: Category, locale: Locale): Card['entity'] {
  const name = localize(entity.name, locale);
  const otherName = entity.name[OTHER_NAME_LOCALE[locale]];
  return {
    id: entity.id,
    name,
    ...(otherName !== name && { otherName }),
    category: { id: category.id, name: localize(category.singular, locale) },
    summary: localize(entity.summary, locale),
    page: entity.page,
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
    const name = localize(other.name, locale);
    return [{ id, name, category: other.category, relation: relationName(as, locale) }];
  });
}

/** Every source that the card cites, once, in the order of the citations. */
function citedSources(
  { claims, comparisons, events }: Pick<Card, 'claims' | 'comparisons' | 'events'>,
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const ids = [
    ...claims.flatMap(({ check, since }) => [...check.sources, ...(since ? citedInUpdate(since) : [])]),
    ...[...comparisons, ...events].flatMap((each) => each.sources),
  ];
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

function lastChecked(claims: readonly Claim[], datasetDate: string): string {
  const dates = claims.map((each) => each.check.checkedOn).sort();
  return dates.at(-1) ?? datasetDate;
}
