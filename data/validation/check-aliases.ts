import { foldName } from '../../core/text/fold-text.ts';
import { aliasText } from '../schema/alias-schema.ts';
import { expandAlternatives } from '../schema/expand-alternatives.ts';
import type { LocatedDataset } from './located.ts';

interface AliasForm {
  readonly file: string;
  readonly entity: string;
  readonly form: string;
  /** Whether a link rule decides by the context. */
  readonly hasContext: boolean;
}

/** An alias names one entity. If two share it, each must give it a link rule, so that the context decides. */
export function checkAliases(dataset: LocatedDataset): string[] {
  return [...checkAlternatives(dataset), ...checkShared(dataset)];
}

function checkAlternatives({ entities }: LocatedDataset): string[] {
  return entities.flatMap(({ file, record }) =>
    Object.values(record.aliases)
      .flat()
      .map(aliasText)
      .filter((text) => /[{}|]/.test(expandAlternatives(text).join('')))
      .map(
        (text) =>
          `${file}: ${record.id} has the alias "${text}": write alternatives as {a|b}, without nesting`,
      ),
  );
}

function checkShared(dataset: LocatedDataset): string[] {
  const owners = new Map<string, string>();
  const withoutContext = new Set<string>();
  return aliasForms(dataset).flatMap(({ file, entity, form, hasContext }) => {
    const key = foldName(form).replaceAll(' ', '');
    const owner = owners.get(key) ?? entity;
    owners.set(key, owner);
    if (!hasContext) withoutContext.add(key);
    if (owner === entity || !withoutContext.has(key)) return [];
    const problem = `${file}: ${entity} shares the alias "${form}" with ${owner}`;
    return [`${problem}: remove it from one, or give it a context rule in each`];
  });
}

function aliasForms({ entities }: LocatedDataset): AliasForm[] {
  return entities.flatMap(({ file, record }) =>
    Object.values(record.aliases)
      .flat()
      .flatMap((alias) =>
        expandAlternatives(aliasText(alias)).map((form) => ({
          file,
          entity: record.id,
          form,
          hasContext: typeof alias !== 'string',
        })),
      ),
  );
}
