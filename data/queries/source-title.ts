import type { Source } from '../schema/dataset-schema.ts';

/** A title as catalogues write it: in square brackets if it is a description and not the text's own. */
export function titleOf({ title, described }: Pick<Source, 'title' | 'described'>): string {
  return described ? `[${title}]` : title;
}
