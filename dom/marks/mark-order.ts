import { isShadowRoot } from '../text/element-kinds.ts';
import { comparePosition, treeOf } from '../text/safe-node.ts';
import type { Mark } from './mark.ts';

/** Compares marks by document order; a shadow tree counts as being where its host is. */
export function compareMarks(a: Mark, b: Mark): number {
  // Between distant siblings the browser walks from one to the other.
  if (a.blockStart && a.blockStart === b.blockStart) return a.mention.start - b.mention.start;
  const byNode = compareNodes(a.range.startContainer, b.range.startContainer);
  return byNode === 0 ? a.range.startOffset - b.range.startOffset : byNode;
}

function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = comparePosition(a, b);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) {
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  const pathA = hostPath(a);
  const pathB = hostPath(b);
  const shared = pathA.findIndex((host, depth) => host !== pathB[depth]);
  const hostA = pathA[shared];
  const hostB = pathB[shared];
  // One is inside a shadow tree of the other: the host comes before what it contains.
  if (!hostA || !hostB) return pathA.length - pathB.length;
  // Different trees: one of them has left the page.
  if (hostA === a && hostB === b) return 0;
  return compareNodes(hostA, hostB);
}

/** The shadow hosts around a node, outermost first, then the node. */
function hostPath(node: Node): Node[] {
  const path: Node[] = [node];
  for (let root = treeOf(node); isShadowRoot(root); root = treeOf(root.host)) path.unshift(root.host);
  return path;
}
