import { mayHoldNumber } from '../../core/quantities/may-hold-number.ts';
import { runToCompletion } from '../../core/resumable.ts';
import type { Mark } from '../marks/mark.ts';
import { createSectionFinder } from '../marks/painting/section.ts';
import { createPageObserver, type PageChanges } from '../scan/page-observer.ts';
import { isAttached, treeOf } from '../text/safe-node.ts';
import { readBlock, type TextBlock } from '../text/text-blocks.ts';
import { changedSections, findNamedPlaces, type NamedPlaces } from './named-places.ts';
import type { NumberBlocks } from './number-blocks.ts';
import { createPacedSlices } from './paced-slices.ts';
import { createWorkQueue } from './work-queue.ts';

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
  const observer = createPageObserver(() => slices.request(), signal);
  const queue = createWorkQueue(blocks);
  /** The trees that have names, and so are read and observed. */
  const trees = new Set<Node>();
  const knownSections = new WeakSet<Node>();
  let sectionOf = createSectionFinder();
  let places: NamedPlaces | null = null;
  let areNamesOthers = true;

  function step(deadline: number): boolean {
    if (!options.mayRead()) return true;
    follow(observer.take());
    const now = places && !areNamesOthers ? places : findPlaces(places);
    places = now;
    areNamesOthers = false;
    const isSettled = queue.step(deadline, (text) => read(text, now));
    options.onSliceDone(isSettled);
    const nextMs = isSettled ? queue.nextMs() : null;
    if (nextMs !== null) slices.request(nextMs);
    return isSettled;
  }

  function read(text: Text, now: NamedPlaces): void {
    const block = isAttached(text) ? runToCompletion(readBlock(text)) : null;
    const [first] = block?.nodes ?? [];
    const section = first && sectionOf(first);
    if (!block || !first || !section || !mayMatter(block, section, now)) blocks.remove(text);
    else if (queue.mustWait(first)) return;
    else blocks.update(block, section, now);
    if (block) queue.wasRead(block.nodes);
  }

  function mayMatter(block: TextBlock, section: Node, now: NamedPlaces): boolean {
    if (!mayHoldNumber(block.text)) return false;
    return now.isNear(section) || now.partOf(block).mentions.length > 0 || options.hasCue(block.text);
  }

  function follow(changes: PageChanges | 'flood' | null): void {
    if (!changes) return;
    sectionOf = createSectionFinder();
    queue.dropped(blocks.dropDetached(changes === 'flood' ? 'all' : changes.targets));
    if (changes === 'flood') queue.readAll(trees);
    else {
      for (const node of changes.touched) blocks.dropStale(node);
      queue.follow(changes, sectionOf);
    }
  }

  function findPlaces(before: NamedPlaces | null): NamedPlaces {
    const found = findNamedPlaces(page, options.names(), sectionOf);
    // A section that has its first name may have numbers that were passed over until now.
    const fresh = new Set([...found.sections].filter((section) => !knownSections.has(section)));
    for (const section of fresh) knownSections.add(section);
    const known = [...trees];
    for (const tree of new Set(found.starts.filter(isAttached).map((start) => treeOf(start)))) {
      if (trees.has(tree)) continue;
      trees.add(tree);
      queue.walk([tree]);
      if (tree !== page) observer.observe(tree);
    }
    const isNew = fresh.size > 0 && (found.isHeadlineNamed ? !before?.isHeadlineNamed : true);
    if (isNew) queue.walk(known, (text) => found.isHeadlineNamed || fresh.has(sectionOf(text)));
    const changed = before ? changedSections(before, found, sectionOf) : 'all';
    queue.recheck((section) => changed === 'all' || changed.has(section));
    return found;
  }

  observer.observe(page);
  slices.request();
  return {
    namesChanged() {
      areNamesOthers = true;
      slices.request();
    },
  };
}
