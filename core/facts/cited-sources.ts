interface Cited {
  readonly sources: readonly string[];
}

/** Ids of all sources that a check cites, each once, those of the better figures first. */
export function citedInCheck(check: Cited & { readonly better: readonly Cited[] }): string[] {
  return distinct([...check.better, check]);
}

/** Ids of all sources that an update cites, each once, those of its findings first. */
export function citedInUpdate(update: Cited & { readonly findings: readonly Cited[] }): string[] {
  return distinct([...update.findings, update]);
}

function distinct(citing: readonly Cited[]): string[] {
  return [...new Set(citing.flatMap((each) => each.sources))];
}
