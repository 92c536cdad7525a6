import type { MarkedBlocks } from '../marks/marked-blocks.ts';
import { isElement, isInline, isText } from '../text/element-kinds.ts';
import { isOneRun } from '../text/inline-run.ts';
import { firstChildOf, isAttached, nextOf, parentOf, previousOf } from '../text/safe-node.ts';
import { textNodesIn } from '../text/tree-order.ts';
import type { PageChanges } from './page-observer.ts';
import type { ShadowTrees } from './shadow-trees.ts';
import type { WorkQueue } from './work-queue.ts';

/** The parts that a slice works with. */
export interface ReadingParts {
  readonly blocks: MarkedBlocks;
  readonly queue: WorkQueue;
  readonly trees: ShadowTrees;
}

/** Text nodes whose blocks are dissolved at once: a few tenths of a millisecond. */
const MOST_DISSOLVED = 1000;

/** False if too much has changed to follow it at once; some of it may have been followed then. */
export function applyChanges(changes: PageChanges, parts: ReadingParts): boolean {
  const { removed, added, touched, editors } = changes;
  const { blocks, queue, trees } = parts;
  if (!dissolveFew(textsOf(removed), blocks)) return false;
  if (removed.length > 0) trees.dropDisconnected();
  for (const node of added) if (isAttached(node)) readAdded(node, parts);
  for (const editor of editors) {
    if (!isAttached(editor)) continue;
    if (!dissolveFew(textNodesIn(editor), blocks)) return false;
    readAdded(editor, parts);
  }
  rereadTrees([...removed.filter(isAttached), ...editors], parts);
  queue.touch(touched);
  for (const node of changes.starts) queue.touch(besideInline(node, previousOf));
  for (const node of changes.ends) queue.touch(besideInline(node, nextOf));
  return true;
}

/** What stands beside an inline element: their common run may begin or end with a change inside. */
function besideInline(element: Node, sideOf: (node: Node) => Node | null): Node[] {
  for (let each: Node | null = element; isInline(each); each = parentOf(each)) {
    const beside = sideOf(each);
    if (beside) return [beside];
  }
  return [];
}

/** Reads the trees inside the nodes anew: what is around its host decides whether a tree is read. */
export function rereadTrees(around: readonly Node[], { blocks, queue, trees }: ReadingParts): void {
  for (const root of trees.rootsIn(new Set(around))) {
    if (!dissolveFew(textNodesIn(root), blocks)) queue.revisit();
    queue.scan(root);
  }
}

function* textsOf(nodes: readonly Node[]): Generator<Text> {
  for (const node of nodes) {
    if (isText(node)) yield node;
    else yield* textNodesIn(node);
  }
}

/** Dissolves the blocks of the nodes, unless there are so many that a look at all known blocks, in steps, is better. */
export function dissolveFew(nodes: Iterable<Text>, blocks: MarkedBlocks): boolean {
  const few: Text[] = [];
  for (const node of nodes) {
    if (few.length >= MOST_DISSOLVED) return false;
    few.push(node);
  }
  blocks.dissolve(few);
  return true;
}

function readAdded(node: Node, { queue, trees }: ReadingParts): void {
  queue.touch([node]);
  if (!isElement(node)) return;
  trees.search(node);
  // Most streamed content is a paragraph or a row, and reading it as a block costs a fraction of a scan.
  if (isOneRun(node)) queue.touch([firstChildOf(node) ?? node]);
  else queue.scan(node);
}
