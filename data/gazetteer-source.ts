import type { AliasGroup, GazetteerSource } from '../core/compile-gazetteer.ts';
import type { CategoryId } from '../core/entity.ts';
import type { LinkRule } from '../core/link-rule.ts';
import type { FactlightDatabase } from './database.ts';
import type { Dataset } from './schema.ts';

type Names = Pick<Dataset, 'entities' | 'context'> & { readonly id: string; readonly version: string };

/** The gazetteer of all categories but those that are off, read from a seeded database. */
export async function readGazetteerSource(
  database: FactlightDatabase,
  categoriesOff: readonly CategoryId[],
): Promise<GazetteerSource> {
  const datasets = await database.datasets.toArray();
  const names = await Promise.all(
    datasets.map(async ({ id, version, context }) => {
      const entities = await database.entities.where('dataset').equals(id).sortBy('position');
      return { id, version, entities, context };
    }),
  );
  return buildGazetteerSource(names, categoriesOff);
}

/** The gazetteer of some datasets: aliases of the entities whose category is on, and the rules they use. */
export function buildGazetteerSource(
  datasets: readonly Names[],
  categoriesOff: readonly CategoryId[] = [],
): GazetteerSource {
  const entities: Record<string, { category: CategoryId }> = {};
  const aliases: AliasGroup[] = [];
  const rules: LinkRule[] = [];
  const cues: Record<string, string[]> = {};
  for (const dataset of datasets) {
    const ruleIndex = new Map<string, number>();
    for (const [name, rule] of Object.entries(dataset.context?.rules ?? {})) {
      ruleIndex.set(name, rules.push(rule as LinkRule) - 1);
    }
    Object.assign(cues, dataset.context?.cues);
    for (const entity of dataset.entities) {
      if (categoriesOff.includes(entity.category)) continue;
      entities[entity.id] = { category: entity.category };
      const byRule = new Map<number | undefined, string[]>();
      for (const alias of Object.values(entity.aliases).flat()) {
        const [text, name] = typeof alias === 'string' ? [alias] : [alias.text, alias.rule];
        const rule = name === undefined ? undefined : ruleIndex.get(name);
        byRule.set(rule, [...(byRule.get(rule) ?? []), text]);
      }
      for (const [rule, texts] of byRule) {
        aliases.push({ entity: entity.id, texts, ...(rule !== undefined && { rule }) });
      }
    }
  }
  const versions = datasets.map(({ id, version }) => `${id}@${version}`);
  const version = [...versions, ...categoriesOff.map((category) => `-${category}`).sort()].join(' ');
  return { version, entities, aliases, rules, cues };
}
