import type { CardSource } from './card.ts';

interface Cited {
  readonly sources: readonly string[];
}

/** Ids of all sources that a check cites, each once, those of the better values first. */
export function citedInCheck(
  check: Cited & { readonly better: readonly Cited[]; readonly replacement?: Cited | undefined },
): string[] {
  const { replacement, better } = check;
  return distinct([...(replacement ? [replacement] : []), ...better, check]);
}

/** Ids of all sources that an update cites, each once, those of its observations first. */
export function citedInUpdate(update: Cited & { readonly observations: readonly Cited[] }): string[] {
  return distinct([...update.observations, update]);
}

function distinct(citing: readonly Cited[]): string[] {
  return [...new Set(citing.flatMap((each) => each.sources))];
}

/** What one publisher gives, a text for each day; weak sources, which are marked, have a group of their own. */
export interface SourceGroup {
  readonly publisher: string;
  readonly weak: boolean;
  readonly texts: readonly CardSource[];
}

/**
 * The sources of these ids by publisher, each in the order of its first id. Two texts of one day would look the same, so
 * one stands for both, if possible one with a link; the foot of a card lists all.
 */
export function groupByPublisher(ids: readonly string[], sources: readonly CardSource[]): SourceGroup[] {
  const groups = new Map<string, Map<string, CardSource>>();
  for (const source of ids.flatMap((id) => sources.find((each) => each.id === id) ?? [])) {
    const key = `${source.publisher} ${source.weak}`;
    const texts = groups.get(key) ?? new Map<string, CardSource>();
    const day = source.date ?? source.title;
    if (!texts.get(day)?.url) texts.set(day, source);
    groups.set(key, texts);
  }
  return [...groups.values()].flatMap((texts) => {
    const [first, ...others] = texts.values();
    return first ? [{ publisher: first.publisher, weak: first.weak, texts: [first, ...others] }] : [];
  });
}
