import type {
  MentionCounts,
  PageCaution,
  PageSummary,
  PageSummaryEntity,
} from '../../core/facts/page-summary.ts';
import { type Locale, localize } from '../../core/locale.ts';
import type { FactlightDatabase, Row } from '../database/database.ts';
import { findEntities } from '../database/entity-blocks.ts';
import type { Claim, Entity } from '../schema/dataset-schema.ts';
import { compareSeverity, countVerdicts } from '../schema/verdicts.ts';

/** The entities that a page mentions, by category, and its cautions. */
export async function summarizePage(
  database: FactlightDatabase,
  counts: MentionCounts,
  locale: Locale,
): Promise<PageSummary> {
  const ids = Object.keys(counts);
  const [categories, entities, claims] = await database.transaction('r', database.tables, () =>
    Promise.all([
      database.categories.toArray(),
      findEntities(database, ids),
      database.claims.where('entities').anyOf(ids).distinct().toArray(),
    ]),
  );
  const summaries = entities.map((each) => summarizeEntity(each, counts[each.id] ?? 0, claims, locale));
  const inCategory = (id: string) =>
    summaries.filter((_, index) => entities[index]?.category === id).sort((a, b) => b.count - a.count);
  return {
    mentions: summaries.reduce((sum, each) => sum + each.count, 0),
    categories: categories
      .sort((a, b) => a.position - b.position)
      .map((each) => ({ id: each.id, name: localize(each.name, locale), entities: inCategory(each.id) }))
      .filter((each) => each.entities.length > 0),
    cautions: findCautions(claims, entities, locale),
  };
}

function summarizeEntity(
  entity: Entity,
  count: number,
  claims: readonly Claim[],
  locale: Locale,
): PageSummaryEntity {
  const own = claims.filter((each) => each.entities.includes(entity.id));
  return {
    id: entity.id,
    name: localize(entity.name, locale),
    summary: localize(entity.summary, locale),
    count,
    verdicts: countVerdicts(own.map((each) => each.check.verdict)),
  };
}

/** Contradicted claims before imprecise ones; claims with a caution before those with a note only. */
function findCautions(
  claims: readonly Row<Claim>[],
  entities: readonly Entity[],
  locale: Locale,
): PageCaution[] {
  const sorted = claims.toSorted(
    (a, b) =>
      compareSeverity(a.check.verdict, b.check.verdict) ||
      Number(Boolean(b.caution)) - Number(Boolean(a.caution)) ||
      a.position - b.position,
  );
  return sorted.flatMap((claim) => {
    const { verdict, note } = claim.check;
    const entity = claim.entities.map((id) => entities.find((each) => each.id === id)).find(Boolean);
    const text = claim.caution ?? note;
    if (!entity || !text || (verdict !== 'contradicted' && verdict !== 'imprecise')) return [];
    return [
      {
        claim: claim.id,
        entity: entity.id,
        entityName: localize(entity.name, locale),
        label: localize(claim.label, locale),
        verdict,
        text: localize(text, locale),
      },
    ];
  });
}
