import { cueSetsIn, expandCueSets } from '../../core/gazetteer/cue-references.ts';
import type { LinkRule } from '../../core/gazetteer/link-rule.ts';
import type { Context } from '../schema/dataset-schema.ts';
import type { LocatedDataset } from './located.ts';

const PATTERN_FIELDS = [
  'before',
  'after',
  'notBefore',
  'notAfter',
  'notBeforeExact',
  'notAfterExact',
  'extendBefore',
  'extendAfter',
] as const;

/** Every rule, cue set and entity that is named exists, every rule is used, and every pattern compiles. */
export function checkContext(dataset: LocatedDataset, context: Context): string[] {
  const { cues, rules } = context;
  const ids = new Set(dataset.entities.map(({ record }) => record.id));
  return [
    ...checkUses(dataset, context),
    ...checkQuiet(dataset, context),
    ...Object.entries(rules).flatMap(([name, rule]) => [
      ...checkNames(name, rule as LinkRule, context, ids),
      ...checkPatterns(name, rule as LinkRule, context),
    ]),
    ...Object.entries(cues).flatMap(([set, words]) =>
      words
        .filter((word) => !isPattern(word, context))
        .map((word) => `cues.json: ${set} has "${word}", which is not a regular expression: escape it`),
    ),
  ];
}

function checkUses({ entities }: LocatedDataset, { rules }: Context): string[] {
  const used = entities.flatMap(({ file, record }) =>
    Object.values(record.aliases)
      .flat()
      .flatMap((alias) => (typeof alias === 'string' ? [] : (alias.rule ?? [])))
      .map((rule) => ({ file, id: record.id, rule })),
  );
  return [
    ...used
      .filter(({ rule }) => !(rule in rules))
      .map(({ file, id, rule }) => `${file}: ${id} uses the unknown rule "${rule}": add it to rules.json`),
    ...Object.keys(rules)
      .filter((name) => !used.some(({ rule }) => rule === name))
      .map((name) => `rules.json: no alias uses ${name}: use it or remove it`),
  ];
}

function checkQuiet({ entities }: LocatedDataset, { cues }: Context): string[] {
  return entities.flatMap(({ file, record: { id, onlyWith = [] } }) =>
    onlyWith
      .filter((set) => !(set in cues))
      .map((set) => `${file}: ${id} is marked only with the unknown cues "${set}": add them to cues.json`),
  );
}

function checkNames(name: string, rule: LinkRule, { cues }: Context, ids: ReadonlySet<string>): string[] {
  const { for: supporting = [], against = [], needs = [], with: entities = [] } = rule;
  return [
    ...[...supporting, ...against, ...needs, ...patternsOf(rule).flatMap(cueSetsIn)]
      .filter((set) => !(set in cues))
      .map((set) => `rules.json: ${name} uses the unknown cues "${set}": add them to cues.json`),
    ...entities
      .filter((id) => !ids.has(id))
      .map((id) => `rules.json: ${name} names the unknown entity "${id}": correct the id`),
  ];
}

function checkPatterns(name: string, rule: LinkRule, context: Context): string[] {
  return patternsOf(rule)
    .filter((pattern) => !isPattern(pattern, context))
    .map((pattern) => `rules.json: ${name} has "${pattern}", which is not a regular expression: correct it`);
}

function patternsOf(rule: LinkRule): string[] {
  return PATTERN_FIELDS.flatMap((field) => rule[field] ?? []);
}

function isPattern(source: string, { cues }: Context): boolean {
  try {
    new RegExp(`(?:${expandCueSets(source, cues)})`, 'u');
    return true;
  } catch {
    return false;
  }
}
