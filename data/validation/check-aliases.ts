import { foldName } from '../../core/text/fold-text.ts';
import { aliasText } from '../schema/alias-schema.ts';
import { expandAlternatives } from '../schema/expand-alternatives.ts';
import type { LocatedDataset } from './located.ts';

/**
 * An alias names one entity. Where two share one, each must declare it in the object form, with the context that
 * decides between them.
 */
export function checkAliases({ entities }: LocatedDataset): string[] {
  const owners = new Map<string, string>();
  const plain = new Set<string>();
  const problems: string[] = [];
  for (const { file, record } of entities) {
    for (const alias of Object.values(record.aliases).flat()) {
      const text = aliasText(alias);
      if (/[{}|]/.test(expandAlternatives(text).join(''))) {
        problems.push(
          `${file}: ${record.id} has the alias "${text}": write alternatives as {a|b}, not nested`,
        );
      }
      for (const form of expandAlternatives(text)) {
        const key = foldName(form).replaceAll(' ', '');
        const owner = owners.get(key) ?? record.id;
        owners.set(key, owner);
        if (typeof alias === 'string') plain.add(key);
        if (owner !== record.id && plain.has(key)) {
          problems.push(
            `${file}: ${record.id} shares the alias "${form}" with ${owner}: ` +
              'remove it from one, or give it a context rule in each',
          );
        }
      }
    }
  }
  return problems;
}
