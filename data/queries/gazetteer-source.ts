import type { CategoryId } from '../../core/entity.ts';
import type { AliasGroup, GazetteerSource } from '../../core/gazetteer/gazetteer-source.ts';
import type { LinkRule } from '../../core/gazetteer/link-rule.ts';
import type { FactlightDatabase } from '../database/database.ts';
import { visitEntities } from '../database/entity-blocks.ts';
import type { Dataset, Entity } from '../schema/dataset-schema.ts';

type NamedDataset = Pick<Dataset, 'context'> & { readonly id: string; readonly version: string };

/** The gazetteer source of all enabled categories, read from a seeded database. */
export async function readGazetteerSource(
  database: FactlightDatabase,
  categoriesOff: readonly CategoryId[],
): Promise<GazetteerSource> {
  const source = startSource(categoriesOff);
  await database.transaction('r', database.datasets, database.entityBlocks, async () => {
    for (const dataset of await database.datasets.toArray()) {
      await visitEntities(database, dataset.id, source.addDataset(dataset));
    }
  });
  return source.finish();
}

/** The gazetteer source of some datasets: the aliases of entities in enabled categories, with cues and link rules. */
export function buildGazetteerSource(
  datasets: readonly (NamedDataset & Pick<Dataset, 'entities'>)[],
  categoriesOff: readonly CategoryId[] = [],
): GazetteerSource {
  const source = startSource(categoriesOff);
  for (const dataset of datasets) source.addDataset(dataset)(dataset.entities);
  return source.finish();
}

function startSource(categoriesOff: readonly CategoryId[]) {
  const entities: Record<string, GazetteerSource['entities'][string]> = {};
  const aliases: AliasGroup[] = [];
  const rules: LinkRule[] = [];
  const cues: Record<string, string[]> = {};
  const versions: string[] = [];
  return {
    /** Returns a function that takes the dataset's entities, all at once or in parts. */
    addDataset({ id, version, context }: NamedDataset) {
      versions.push(`${id}@${version}`);
      Object.assign(cues, context?.cues);
      const ruleIndex = new Map<string, number>();
      for (const [name, rule] of Object.entries(context?.rules ?? {})) {
        ruleIndex.set(name, rules.push(rule as LinkRule) - 1);
      }
      return (part: readonly Entity[]) => {
        for (const entity of part) {
          if (categoriesOff.includes(entity.category)) continue;
          const { category, onlyWith } = entity;
          entities[entity.id] = { category, ...(onlyWith && { onlyWith }) };
          aliases.push(...groupAliases(entity, ruleIndex));
        }
      };
    },
    finish(): GazetteerSource {
      const off = categoriesOff.map((category) => `-${category}`).sort();
      return { version: [...versions, ...off].join(' '), entities, aliases, rules, cues };
    },
  };
}

/** One group for each link rule that the entity's aliases use, and one for those without. */
function groupAliases({ id, aliases }: Entity, ruleIndex: ReadonlyMap<string, number>): AliasGroup[] {
  const byRule = new Map<number | undefined, string[]>();
  for (const alias of Object.values(aliases).flat()) {
    const [text, name] = typeof alias === 'string' ? [alias] : [alias.text, alias.rule];
    const rule = name === undefined ? undefined : ruleIndex.get(name);
    const texts = byRule.get(rule);
    if (texts) texts.push(text);
    else byRule.set(rule, [text]);
  }
  return Array.from(byRule, ([rule, texts]) => ({ entity: id, texts, ...(rule !== undefined && { rule }) }));
}
