import type { Resumable } from '../../core/resumable.ts';
import type { PageChanges } from '../scan/page-observer.ts';
import { proceed } from '../scheduling/proceed.ts';
import { isElement, isShadowRoot, isText } from '../text/element-kinds.ts';
import { bodyOf, isAttached, nodeTypeOf } from '../text/safe-node.ts';
import { textNodesIn } from '../text/tree-order.ts';
import { createBlockPace } from './block-pace.ts';
import type { NumberBlocks } from './number-blocks.ts';
import { createNumberWalk, type NumberWalk } from './number-walk.ts';

/** What is left to read: nodes that changed first, then trees. */
interface WorkQueue {
  /** Reads known blocks again, those in some sections or all. */
  recheck(isAffected?: (section: Node) => boolean): void;
  /** Walks trees and reads what has a number, or of that only what is wanted. */
  walk(trees: Iterable<Node>, isWanted?: (text: Text) => boolean): void;
  /** Walks trees from the start, and reads known blocks again. */
  readAll(trees: Iterable<Node>): void;
  follow(changes: PageChanges, sectionOf: (node: Node) => Node): void;
  /** Whether a block must wait, because it was read a moment ago. It stays in the queue. */
  mustWait(first: Text): boolean;
  /** These texts need not be read any more: their block has been. */
  wasRead(nodes: readonly Text[]): void;
  /** Reads texts with `read` until the deadline; true when none is left that need not wait. */
  step(deadline: number, read: (text: Text) => Resumable<void>): boolean;
  /** When the next of those that wait is due, in milliseconds; null if none waits. */
  nextMs(): number | null;
  /** Blocks that have left the page, by their first nodes. */
  dropped(firsts: Iterable<Node>): void;
}

const ALL = () => true;

export function createWorkQueue(blocks: NumberBlocks, mayHoldNumber: (text: string) => boolean): WorkQueue {
  const touched = new Set<Text>();
  const pace = createBlockPace();
  /** The text that is being read. */
  let reading: Resumable<void> | null = null;
  let walks: { readonly walk: NumberWalk; readonly isWanted: (text: Text) => boolean }[] = [];

  function touch(text: Text): void {
    touched.add(text);
    pace.changed(blocks.startOf(text) ?? text);
  }

  function recheck(isAffected: (section: Node) => boolean = ALL): void {
    for (const { block, section } of blocks.all()) {
      const [first] = block.nodes;
      if (!first || !isAffected(section)) continue;
      touched.add(first);
      pace.touched(first);
    }
  }

  const waitMs = (text: Text) => pace.waitMs(blocks.startOf(text) ?? text);

  /** The next text to read; null at the end, 'later' at the deadline. */
  function take(deadline: number): Text | 'later' | null {
    for (const text of touched) {
      if (isAttached(text) && waitMs(text) > 0) continue;
      touched.delete(text);
      return text;
    }
    for (let next = walks[0]; next; next = walks[0]) {
      const text = next.walk.next(deadline);
      if (text === 'later') return text;
      if (!text) walks.shift();
      else if (next.isWanted(text)) return text;
      if (performance.now() >= deadline) return 'later';
    }
    return null;
  }

  function walk(trees: Iterable<Node>, isWanted: (text: Text) => boolean = ALL): void {
    for (const tree of trees) {
      const root = isShadowRoot(tree) ? tree : bodyIn(tree);
      if (isAttached(tree)) walks.push({ walk: createNumberWalk(root, mayHoldNumber), isWanted });
    }
  }

  return {
    recheck,
    walk,
    readAll(trees) {
      walks = [];
      walk(trees);
      recheck();
    },
    follow({ added, touched: beside }, sectionOf) {
      const changed = [...added, ...beside].filter(isAttached);
      for (const node of changed) {
        if (isText(node)) touch(node);
        else if (!isElement(node)) continue;
        else if (added.has(node)) walks.push({ walk: createNumberWalk(node, mayHoldNumber), isWanted: ALL });
        for (const text of isElement(node) ? textNodesIn(node) : []) {
          touch(text);
          break;
        }
      }
      // What a changed text says counts for the numbers after it too.
      const sections = new Set(changed.map(sectionOf));
      recheck((section) => sections.has(section) || !isAttached(section));
    },
    mustWait(first) {
      pace.met(first);
      if (pace.waitMs(first) === 0) return false;
      touched.add(first);
      return true;
    },
    wasRead(nodes) {
      const [first] = nodes;
      if (first) pace.wasRead(first);
      for (const node of nodes) touched.delete(node);
    },
    step(deadline, read) {
      for (;;) {
        const text = reading ? null : take(deadline);
        if (text === 'later') return false;
        if (text) reading = read(text);
        if (!reading) return true;
        if (!proceed(reading, deadline)) return false;
        reading = null;
        if (performance.now() >= deadline) return touched.size + walks.length === 0;
      }
    },
    nextMs() {
      let least: number | null = null;
      for (const text of touched) least = Math.min(least ?? Number.POSITIVE_INFINITY, waitMs(text));
      return least;
    },
    dropped(firsts) {
      for (const first of firsts) pace.dropped(first);
    },
  };
}

function bodyIn(tree: Node): Node {
  return nodeTypeOf(tree) === Node.DOCUMENT_NODE ? (bodyOf(tree as Document) ?? tree) : tree;
}
