import { comparePosition, createWalkerIn, lastChildOf, ownerOf, SHOW_TEXT } from './safe-node.ts';
/** A position just before or just after a node; before the root means the start of its content. */
export interface Position {
  readonly node: Node;
  readonly isAfter: boolean;
}

/** Whether `node` comes after `other` in document order; false for nodes of different trees. */
export function follows(node: Node, other: Node): boolean {
  const { DOCUMENT_POSITION_DISCONNECTED: apart, DOCUMENT_POSITION_FOLLOWING: after } = Node;
  return (comparePosition(other, node) & (apart | after)) === after;
}

/** The text nodes below `root` in document order, all of them or those from a position on. */
export function* textNodesIn(
  root: Node,
  { node, isAfter }: Position = { node: root, isAfter: false },
): Generator<Text, undefined> {
  const walker = createWalkerIn(documentOf(root), root, SHOW_TEXT);
  let start = node;
  for (let last = lastChildOf(start); isAfter && last; last = lastChildOf(start)) start = last;
  walker.currentNode = start;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text as Text;
}

/** The document of a node, which may be the document itself. */
export function documentOf(node: Node): Document {
  return ownerOf(node) ?? (node as Document);
}
