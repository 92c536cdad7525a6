interface Published {
  readonly id: string;
  readonly publisher: string;
}

/** Whether one publisher alone stands behind a verdict, with however many texts. */
export function isSingleSource(cited: readonly string[], sources: readonly Published[]): boolean {
  const publishers = sources.filter(({ id }) => cited.includes(id)).map(({ publisher }) => publisher);
  return new Set(publishers).size === 1;
}
