/** What people write first: all names as one expression, the longest first, blind to case as we are. */
export function compileExpression(names: readonly string[]): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'gi');
}

/** Finds all names in each text node by itself; no boundaries, no linking, no marks. */
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
