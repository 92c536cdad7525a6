import { createWalkerIn, isAttached, SHOW_TEXT } from '../text/safe-node.ts';
import { documentOf } from '../text/tree-order.ts';

/** Walks the text nodes of a tree in which a number may begin. The page may change between two calls. */
export interface NumberWalk {
  /** The next such node; null at the end or once the tree has left the page, 'later' at the deadline. */
  next(deadline: number): Text | 'later' | null;
}

/** Nodes between two looks at the clock. */
const NODES_A_LOOK = 64;
/** A longer text is not looked through here: its parts are, one after the other. */
const LONG_CHARS = 8192;

export function createNumberWalk(root: Node, mayHoldNumber: (text: string) => boolean): NumberWalk {
  const start = () => createWalkerIn(documentOf(root), root, SHOW_TEXT);
  let walker = start();
  return {
    next(deadline) {
      if (!isAttached(root)) return null;
      // A node that has left the page leads nowhere. What was read before is known, so that beginning anew costs little.
      if (!isAttached(walker.currentNode)) walker = start();
      for (let count = 1; ; count++) {
        const text = walker.nextNode() as Text | null;
        if (!text || text.data.length > LONG_CHARS || mayHoldNumber(text.data)) return text;
        if (count % NODES_A_LOOK === 0 && performance.now() >= deadline) return 'later';
      }
    },
  };
}
