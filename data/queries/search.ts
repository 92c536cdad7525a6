import MiniSearch from 'minisearch';
import type { EntityId } from '../../core/entity.ts';
import type { SearchHit } from '../../core/facts/page-summary.ts';
import {
  foreignLanguage,
  type LocalizedText,
  localize,
  otherNameLocale,
  type Reader,
} from '../../core/locale.ts';
import { foldName } from '../../core/text/fold-text.ts';
import type { FactlightDatabase } from '../database/database.ts';
import { aliasText } from '../schema/alias-schema.ts';
import type { Claim, Entity, Measure, Observation } from '../schema/dataset-schema.ts';

const MAX_HITS = 12;

/** Finds entities by name, alias, summary, claims and figures; best match first. */
export type Search = (query: string, reader: Reader) => SearchHit[];

/** Reads all datasets into an index in memory. */
export async function createSearch(database: FactlightDatabase): Promise<Search> {
  const [blocks, claims, observations, measures] = await Promise.all([
    database.entityBlocks.toArray(),
    database.claims.toArray(),
    database.observations.toArray(),
    database.measures.toArray(),
  ]);
  const texts = collectTexts(claims, observations, measures);
  const entities = blocks.flatMap((block) => block.entities);
  const byId = new Map(entities.map((each) => [each.id, each]));
  const index = new MiniSearch({
    fields: ['names', 'summary', 'facts'],
    tokenize: segmentWords,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { names: 6, summary: 2 } },
  });
  index.addAll(entities.map((each) => indexedText(each, texts.get(each.id) ?? [])));
  return (query, reader) => {
    const wanted = foldName(query.trim());
    const hits = index.search(query).flatMap(({ id }) => {
      const entity = byId.get(id);
      return entity
        ? [
            searchHit(
              entity,
              reader,
              namesOf(entity).some((name) => foldName(name) === wanted),
            ),
          ]
        : [];
    });
    return hits.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed)).slice(0, MAX_HITS);
  };
}

/** Words of any script. Chinese and Japanese have no spaces to split at. */
function segmentWords(text: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...segments].filter((each) => each.isWordLike).map((each) => each.segment);
}

/** What claims and figures say of each entity, in all languages. */
function collectTexts(
  claims: readonly Claim[],
  observations: readonly Observation[],
  measures: readonly Measure[],
): ReadonlyMap<EntityId, readonly LocalizedText[]> {
  const texts = new Map<EntityId, LocalizedText[]>();
  const add = (entity: EntityId, said: readonly (LocalizedText | undefined)[]) => {
    const present = said.filter((text) => text !== undefined);
    const known = texts.get(entity);
    if (known) known.push(...present);
    else texts.set(entity, present);
  };
  const labels = new Map(measures.map(({ id, label }) => [id, label]));
  for (const claim of claims) for (const entity of claim.entities) add(entity, [claim.label, claim.says]);
  for (const { subject, measure, of } of observations) add(subject, [labels.get(measure), of]);
  return texts;
}

function indexedText(entity: Entity, said: readonly LocalizedText[]): Record<string, string> {
  return {
    id: entity.id,
    names: namesOf(entity).join('\n'),
    summary: Object.values(entity.summary).join('\n'),
    facts: [...new Set(said.flatMap((text) => Object.values(text)))].join('\n'),
  };
}

function namesOf({ name, aliases }: Entity): string[] {
  return [...Object.values(name), ...Object.values(aliases).flat().map(aliasText)];
}

function searchHit(entity: Entity, reader: Reader, isNamed: boolean): SearchHit {
  const { locale, languages } = reader;
  const name = localize(entity.name, languages);
  const otherName = entity.name[otherNameLocale(locale)];
  return {
    entity: entity.id,
    language: foreignLanguage(reader, Object.keys(entity.summary)),
    name,
    ...(otherName && otherName !== name && { otherName }),
    category: entity.category,
    summary: localize(entity.summary, languages),
    isNamed,
  };
}
