import { parentElementOf } from '../text/safe-node.ts';
import type { TextBlock } from '../text/text-blocks.ts';

/** The text of a block as the reader sees it: lines of the source are no lines of the page. No offset changes. */
export function flatText({ text, nodes, starts }: TextBlock): string {
  if (!text.includes('\n')) return text;
  let flat = '';
  nodes.forEach((node, i) => {
    const start = starts[i] ?? 0;
    // What stands between two nodes is the page's: br is a line break.
    flat += text.slice(flat.length, start);
    flat += keepsLines(node) ? node.data : node.data.replace(/\n/g, ' ');
  });
  return flat + text.slice(flat.length);
}

function keepsLines(node: Text): boolean {
  const element = parentElementOf(node);
  return element !== null && getComputedStyle(element).whiteSpace.startsWith('pre');
}
