import type { aliasSchema } from './alias-schema.ts';
import type { Entity } from './dataset-schema.ts';
import type { z } from './zod.ts';

type Alias = z.infer<typeof aliasSchema>;

/** All texts that `pattern` stands for: `{US|American} {|chip }controls` gives four. */
export function expandAlternatives(pattern: string): string[] {
  const group = /\{([^{}]*)\}/.exec(pattern);
  if (!group) return [pattern];
  const before = pattern.slice(0, group.index);
  const after = expandAlternatives(pattern.slice(group.index + group[0].length));
  return (group[1] ?? '').split('|').flatMap((choice) => after.map((rest) => before + choice + rest));
}

/** Spells out all alternatives; each keeps the rule of its alias. */
export function expandAliases(aliases: Entity['aliases']): Entity['aliases'] {
  return Object.fromEntries(
    Object.entries(aliases).map(([language, forms]) => [language, forms.flatMap(expandAlias)]),
  );
}

function expandAlias(alias: Alias): Alias[] {
  if (typeof alias === 'string') return expandAlternatives(alias);
  return expandAlternatives(alias.text).map((text) => ({ ...alias, text }));
}
