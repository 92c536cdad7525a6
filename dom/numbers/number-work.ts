import { mayHoldNumber } from '../../core/quantities/may-hold-number.ts';
import { runToCompletion } from '../../core/resumable.ts';
import type { Mark } from '../marks/mark.ts';
import { createSectionFinder } from '../marks/painting/section.ts';
import { createPageObserver, type PageChanges } from '../scan/page-observer.ts';
import { isElement, isShadowRoot, isText } from '../text/element-kinds.ts';
import { bodyOf, isAttached, treeOf } from '../text/safe-node.ts';
import { readBlock, type TextBlock } from '../text/text-blocks.ts';
import { textNodesIn } from '../text/tree-order.ts';
import { findNamedPlaces, type NamedPlaces } from './named-places.ts';
import type { NumberBlocks } from './number-blocks.ts';
import { createNumberWalk, type NumberWalk } from './number-walk.ts';
import { createPacedSlices } from './paced-slices.ts';

interface NumberWorkOptions {
  readonly page: Document;
  /** The marks of the page's names, in no order. */
  readonly names: () => Iterable<Mark>;
  readonly blocks: NumberBlocks;
  /** Whether a text speaks of something that is measured. */
  readonly hasCue: (text: string) => boolean;
  /** Whether the page may be read at all. */
  readonly mayRead: () => boolean;
  /** Called after each slice; `isSettled` when nothing is left to read. */
  readonly onSliceDone: (isSettled: boolean) => void;
  /** Gets the milliseconds that each slice took. */
  readonly onWorkDone: (ms: number) => void;
  readonly signal: AbortSignal;
}

interface NumberWork {
  /** The page's names are others, or stand elsewhere. */
  namesChanged(): void;
}

/** Reads blocks with numbers where the page has names or measures nearby, and follows what the page changes. */
export function startNumberWork(options: NumberWorkOptions): NumberWork {
  const { page, blocks, signal } = options;
  const slices = createPacedSlices(step, options.onWorkDone, signal);
  const observer = createPageObserver(slices.request, signal);
  const queue = createQueue(blocks);
  /** The trees that have names, and so are read and observed. */
  const trees = new Set<Node>();
  const knownSections = new WeakSet<Node>();
  let sectionOf = createSectionFinder();
  let places: NamedPlaces | null = null;

  function step(deadline: number): boolean {
    if (!options.mayRead()) return true;
    follow(observer.take());
    const now = places ?? findPlaces();
    places = now;
    const isSettled = queue.step(deadline, (text) => read(text, now));
    options.onSliceDone(isSettled);
    return isSettled;
  }

  function read(text: Text, now: NamedPlaces): void {
    const block = isAttached(text) ? runToCompletion(readBlock(text)) : null;
    const [first] = block?.nodes ?? [];
    const section = first && sectionOf(first);
    if (block && section && mayMatter(block, section, now)) blocks.update(block, section, now);
    else blocks.remove(text);
  }

  function mayMatter(block: TextBlock, section: Node, now: NamedPlaces): boolean {
    if (!mayHoldNumber(block.text)) return false;
    return now.isNear(section) || now.partOf(block).mentions.length > 0 || options.hasCue(block.text);
  }

  function follow(changes: PageChanges | 'flood' | null): void {
    if (!changes) return;
    sectionOf = createSectionFinder();
    blocks.dropDetached(changes === 'flood' ? 'all' : changes.targets);
    if (changes === 'flood') queue.readAll(trees);
    else queue.follow(changes, sectionOf);
  }

  /** A section that has its first name may have numbers that were passed over until now. */
  function findPlaces(): NamedPlaces {
    const found = findNamedPlaces(page, options.names(), sectionOf);
    const isNew = [...found.sections].some((section) => !knownSections.has(section));
    for (const section of found.sections) knownSections.add(section);
    for (const tree of new Set(found.starts.map((start) => treeOf(start)))) {
      if (trees.has(tree)) continue;
      trees.add(tree);
      if (tree !== page) observer.observe(tree);
    }
    if (isNew) queue.readAll(trees);
    else queue.recheck();
    return found;
  }

  observer.observe(page);
  slices.request();
  return {
    namesChanged() {
      places = null;
      slices.request();
    },
  };
}

/** What is left to read: nodes that changed first, then trees. */
function createQueue(blocks: NumberBlocks) {
  const touched = new Set<Text>();
  let walks: NumberWalk[] = [];

  function recheck(isAffected: (section: Node) => boolean = () => true): void {
    for (const { block, section } of blocks.all()) {
      const [first] = block.nodes;
      if (first && isAffected(section)) touched.add(first);
    }
  }

  return {
    recheck,
    readAll(trees: Iterable<Node>) {
      walks = [...trees]
        .filter(isAttached)
        .map((tree) => createNumberWalk(isShadowRoot(tree) ? tree : bodyIn(tree)));
      recheck();
    },
    follow({ added, touched: beside }: PageChanges, sectionOf: (node: Node) => Node) {
      const changed = [...added, ...beside].filter(isAttached);
      for (const node of changed) {
        if (isText(node)) touched.add(node);
        else if (!isElement(node)) continue;
        else if (added.has(node)) walks.push(createNumberWalk(node));
        for (const text of isElement(node) ? textNodesIn(node) : []) {
          touched.add(text);
          break;
        }
      }
      // What a changed text says counts for the numbers after it too.
      const sections = new Set(changed.map(sectionOf));
      recheck((section) => sections.has(section) || !isAttached(section));
    },
    /** Passes texts to `read` until the deadline; true when none is left. */
    step(deadline: number, read: (text: Text) => void): boolean {
      for (const text of touched) {
        touched.delete(text);
        read(text);
        if (performance.now() >= deadline) return touched.size === 0 && walks.length === 0;
      }
      for (let walk = walks[0]; walk; walk = walks[0]) {
        const text = walk.next(deadline);
        if (text === 'later') return false;
        if (text) read(text);
        else walks.shift();
        if (performance.now() >= deadline) return walks.length === 0;
      }
      return true;
    },
  };
}

function bodyIn(tree: Node): Node {
  return bodyOf(tree as Document) ?? tree;
}
