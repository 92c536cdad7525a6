/** Every text that `pattern` stands for: `{US|American} {|chip }controls` is four. No braces: the text itself. */
export function expandAlternatives(pattern: string): string[] {
  const group = /\{([^{}]*)\}/.exec(pattern);
  if (!group) return [pattern];
  const before = pattern.slice(0, group.index);
  const after = expandAlternatives(pattern.slice(group.index + group[0].length));
  return (group[1] ?? '').split('|').flatMap((choice) => after.map((rest) => before + choice + rest));
}
