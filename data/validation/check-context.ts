import { cueSetsIn, expandCueSets } from '../../core/gazetteer/cue-references.ts';
import type { LinkRule } from '../../core/gazetteer/link-rule.ts';
import type { Context } from '../schema/schema.ts';
import type { LocatedDataset } from './located.ts';

const PATTERN_FIELDS = [
  'before',
  'after',
  'notBefore',
  'notAfter',
  'notAfterExact',
  'extendBefore',
  'extendAfter',
] as const;

/** Every rule, cue set and entity that context names must be there, and every pattern must be one. */
export function checkContext({ entities }: LocatedDataset, { cues, rules }: Context): string[] {
  const ids = new Set(entities.map(({ record }) => record.id));
  const used = entities.flatMap(({ file, record }) =>
    Object.values(record.aliases)
      .flat()
      .flatMap((alias) =>
        typeof alias === 'string' || !alias.rule ? [] : [{ file, id: record.id, ...alias }],
      ),
  );
  return [
    ...used
      .filter(({ rule }) => !(rule && rule in rules))
      .map(({ file, id, rule }) => `${file}: ${id} uses the unknown rule "${rule}": add it to rules.json`),
    ...Object.keys(rules)
      .filter((name) => !used.some(({ rule }) => rule === name))
      .map((name) => `rules.json: ${name} is used by no alias: use it or remove it`),
    ...Object.entries(rules).flatMap(([name, rule]) => checkRule(name, rule as LinkRule)),
    ...Object.entries(cues).flatMap(([set, words]) =>
      words
        .filter((word) => !isPattern(word))
        .map((word) => `cues.json: ${set} has "${word}", which is no regular expression: escape it`),
    ),
  ];

  function isPattern(source: string): boolean {
    try {
      new RegExp(`(?:${expandCueSets(source, cues)})`, 'u');
      return true;
    } catch {
      return false;
    }
  }

  function checkRule(name: string, rule: LinkRule): string[] {
    const patterns = PATTERN_FIELDS.flatMap((field) => (rule[field] ? [rule[field]] : []));
    const named = patterns.flatMap(cueSetsIn);
    return [
      ...[...(rule.for ?? []), ...(rule.against ?? []), ...(rule.needs ?? []), ...named]
        .filter((set) => !(set in cues))
        .map((set) => `rules.json: ${name} uses the unknown cues "${set}": add them to cues.json`),
      ...(rule.with ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => `rules.json: ${name} names the unknown entity "${id}": correct it`),
      ...patterns
        .filter((pattern) => !isPattern(pattern))
        .map((pattern) => `rules.json: ${name} has "${pattern}", which is no regular expression: correct it`),
    ];
  }
}
