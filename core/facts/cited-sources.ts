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
