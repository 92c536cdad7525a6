import { checkFor } from '../../core/cards/choose-check.ts';
import { compareSeverity, countVerdicts } from '../../core/cards/verdicts.ts';
import type {
  MentionCounts,
  PageCaution,
  PageSummary,
  PageSummaryEntity,
} from '../../core/facts/page-summary.ts';
import { aspectKey } from '../../core/facts/what-is-off.ts';
import { foreignLanguage, localize, type Reader } from '../../core/locale.ts';
import type { FactlightDatabase, Row } from '../database/database.ts';
import { findEntities, type StoredEntity } from '../database/entity-blocks.ts';
import type { Claim, Observation } from '../schema/dataset-schema.ts';
import { summarizeNumbers } from './numbers/page-numbers.ts';

const NO_NUMBERS = { numbers: [], unchecked: 0 };

/** The entities that a page mentions, by category, its cautions and its numbers. */
export async function summarizePage(
  database: FactlightDatabase,
  counts: MentionCounts,
  reader: Reader,
  numbers: Parameters<typeof summarizeNumbers>[1] = NO_NUMBERS,
): Promise<PageSummary> {
  const ids = Object.keys(counts);
  const [categories, entities, claims, values] = await database.transaction(
    'r',
    database.tables,
    async () => {
      const found = await database.claims.where('entities').anyOf(ids).distinct().toArray();
      return Promise.all([
        database.categories.toArray(),
        findEntities(database, ids),
        found,
        readValues(database, found),
      ]);
    },
  );
  const summaries = entities.map((each) => summarizeEntity(each, counts[each.id] ?? 0, claims, reader));
  const inCategory = (id: string) =>
    summaries.filter((_, index) => entities[index]?.category === id).sort((a, b) => b.count - a.count);
  return {
    mentions: summaries.reduce((sum, each) => sum + each.count, 0),
    categories: categories
      .sort((a, b) => a.position - b.position)
      .map(({ id, name }) => ({
        id,
        language: foreignLanguage(reader, Object.keys(name)),
        name: localize(name, reader.languages),
        entities: inCategory(id),
      }))
      .filter((each) => each.entities.length > 0),
    cautions: findCautions(claims, entities, values, reader),
    numbers: await summarizeNumbers(database, numbers, reader),
  };
}

/** The values that claims give, each by its claim. */
async function readValues(
  database: FactlightDatabase,
  claims: readonly Row<Claim>[],
): Promise<ReadonlyMap<Claim, Observation['value']>> {
  const pairs = await Promise.all(
    claims.map(async (claim) => {
      const { dataset, observation } = claim;
      const row =
        observation === undefined ? undefined : await database.observations.get([dataset, observation]);
      return row ? [[claim, row.value] as const] : [];
    }),
  );
  return new Map(pairs.flat());
}

function summarizeEntity(
  entity: StoredEntity,
  count: number,
  claims: readonly Row<Claim>[],
  reader: Reader,
): PageSummaryEntity {
  const { languages } = reader;
  const own = claims.filter((each) => isAbout(each, entity));
  return {
    id: entity.id,
    language: foreignLanguage(reader, Object.keys(entity.summary)),
    name: localize(entity.name, languages),
    summary: localize(entity.summary, languages),
    count,
    verdicts: countVerdicts(own.flatMap((each) => checkFor(each.checks, entity.id)?.verdict ?? [])),
  };
}

/** Contradicted claims before imprecise ones; claims with a caution before others; then the weightiest. */
function findCautions(
  claims: readonly Row<Claim>[],
  entities: readonly StoredEntity[],
  values: ReadonlyMap<Claim, Observation['value']>,
  reader: Reader,
): PageCaution[] {
  const { languages } = reader;
  const checked = claims.flatMap((claim) => {
    const entity = claim.entities
      .flatMap((id) => entities.find((each) => each.id === id && isAbout(claim, each)) ?? [])
      .at(0);
    const check = entity && checkFor(claim.checks, entity.id);
    return check ? [{ claim, entity, check }] : [];
  });
  const sorted = checked.toSorted(
    (a, b) =>
      compareSeverity(a.check.verdict, b.check.verdict) ||
      Number(Boolean(b.claim.caution)) - Number(Boolean(a.claim.caution)) ||
      b.claim.weight - a.claim.weight ||
      a.claim.position - b.claim.position,
  );
  return sorted.flatMap(({ claim, entity, check: { verdict, aspect, headline, note } }) => {
    const text = claim.caution ?? headline ?? note;
    if (!text || (verdict !== 'contradicted' && verdict !== 'imprecise')) return [];
    return [
      {
        claim: claim.id,
        entity: entity.id,
        language: foreignLanguage(reader, Object.keys(text)),
        entityName: localize(entity.name, languages),
        label: localize(claim.label, languages),
        verdict,
        off: aspect && aspectKey(aspect, values.get(claim)?.kind),
        text: localize(text, languages),
      },
    ];
  });
}

/** Two datasets may have an entity of the same id; each has its own claims about it. */
function isAbout(claim: Row<Claim>, { id, dataset }: StoredEntity): boolean {
  return claim.dataset === dataset && claim.entities.includes(id);
}
