/** The obvious solution: all names in one case-insensitive expression, the longest first. */
export function compileExpression(names: readonly string[]): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'gi');
}

/** Finds all names within each text node; no word boundaries, no linking, no marks. */
export function searchTextNodes(expression: RegExp, root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    expression.lastIndex = 0;
    while (expression.exec(text)) count++;
  }
  return count;
}
