import MiniSearch from 'minisearch';
import type { SearchHit } from '../../core/facts/page-summary.ts';
import { type Locale, localize } from '../../core/locale.ts';
import type { FactlightDatabase } from '../database/database.ts';
import { aliasText } from '../schema/alias-schema.ts';
import type { Claim, Entity } from '../schema/dataset-schema.ts';

const MAX_HITS = 12;

/** Finds entities by name, alias, summary and claims; best match first. */
export type Search = (query: string, locale: Locale) => SearchHit[];

/** Reads all datasets into an index in memory. */
export async function createSearch(database: FactlightDatabase): Promise<Search> {
  const [blocks, claims] = await Promise.all([database.entityBlocks.toArray(), database.claims.toArray()]);
  const entities = blocks.flatMap((block) => block.entities);
  const byId = new Map(entities.map((each) => [each.id, each]));
  const index = new MiniSearch({
    fields: ['names', 'summary', 'claims'],
    tokenize: segmentWords,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { names: 6, summary: 2 } },
  });
  index.addAll(entities.map((each) => indexedText(each, claims)));
  return (query, locale) =>
    index
      .search(query)
      .flatMap(({ id }) => {
        const entity = byId.get(id);
        return entity ? [searchHit(entity, locale)] : [];
      })
      .slice(0, MAX_HITS);
}

/** Words of any script. Chinese and Japanese have no spaces to split at. */
function segmentWords(text: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...segments].filter((each) => each.isWordLike).map((each) => each.segment);
}

function indexedText(entity: Entity, claims: readonly Claim[]): Record<string, string> {
  const own = claims.filter((each) => each.entities.includes(entity.id));
  const aliases = Object.values(entity.aliases).flat().map(aliasText);
  return {
    id: entity.id,
    names: [...Object.values(entity.name), ...aliases].join('\n'),
    summary: Object.values(entity.summary).join('\n'),
    claims: own.flatMap((each) => [...Object.values(each.label), ...Object.values(each.says)]).join('\n'),
  };
}

function searchHit(entity: Entity, locale: Locale): SearchHit {
  return {
    entity: entity.id,
    name: localize(entity.name, locale),
    category: entity.category,
    summary: localize(entity.summary, locale),
  };
}
