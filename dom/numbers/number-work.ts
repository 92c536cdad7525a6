import type { CueFinder } from '../../core/page-numbers/number-cues.ts';
import type { TextPart } from '../../core/page-numbers/passage.ts';
import type { Resumable } from '../../core/resumable.ts';
import type { Mark } from '../marks/mark.ts';
import { createSectionFinder } from '../marks/painting/section.ts';
import { createPageObserver, type PageChanges } from '../scan/page-observer.ts';
import { attributeOf, isAttached, rootOf, treeOf } from '../text/safe-node.ts';
import { readBlock } from '../text/text-blocks.ts';
import { readParts } from './block-parts.ts';
import { changedSections, findNamedPlaces, type NamedPlaces } from './named-places.ts';
import type { NumberBlocks } from './number-blocks.ts';
import { createPacedSlices } from './paced-slices.ts';
import type { PassageQueue } from './passage-queue.ts';
import { createWorkQueue } from './work-queue.ts';

interface NumberWorkOptions {
  readonly page: Document;
  /** The marks of the page's names, in no order. */
  readonly names: () => Iterable<Mark>;
  readonly blocks: NumberBlocks;
  /** What the blocks have asked. */
  readonly passages: Pick<PassageQueue, 'step' | 'isFull' | 'isEmpty'>;
  readonly cues: CueFinder;
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
  /** Questions have been answered. */
  answersArrived(): void;
}

/** Reads blocks with numbers where the page has names or measures nearby, and follows what the page changes. */
export function startNumberWork(options: NumberWorkOptions): NumberWork {
  const { page, blocks, cues, passages, signal } = options;
  const slices = createPacedSlices(step, options.onWorkDone, signal);
  const observer = createPageObserver(() => slices.request(), signal);
  const queue = createWorkQueue(blocks, mayHoldNumber);
  /** The trees that have names, and so are read and observed. */
  const trees = new Set<Node>();
  const knownSections = new WeakSet<Node>();
  let sectionOf = createSectionFinder();
  let places: NamedPlaces | null = null;
  let areNamesOthers = true;

  function mayHoldNumber(text: string): boolean {
    const root = rootOf(page);
    return cues.mayHoldNumber(text, root && attributeOf(root, 'lang'));
  }

  function step(deadline: number): boolean {
    if (!options.mayRead()) return true;
    follow(observer.take());
    const now = places && !areNamesOthers ? places : findPlaces(places);
    places = now;
    areNamesOthers = false;
    const isSettled = passages.step(deadline) && readOn(deadline, now);
    options.onSliceDone(isSettled && passages.isEmpty());
    const nextMs = isSettled ? queue.nextMs() : null;
    if (nextMs !== null) slices.request(nextMs);
    return isSettled;
  }

  function readOn(deadline: number, now: NamedPlaces): boolean {
    // It goes on when answers arrive.
    return passages.isFull() || queue.step(deadline, (text) => read(text, now));
  }

  function* read(text: Text, now: NamedPlaces): Resumable<void> {
    const block = isAttached(text) ? yield* readBlock(text) : null;
    const [first] = block?.nodes ?? [];
    const section = first && sectionOf(first);
    if (!block || !first || !section) {
      blocks.remove(text);
      return;
    }
    const isNear = now.isNear(section);
    const matters = (part: TextPart) =>
      mayHoldNumber(part.text) && (isNear || part.mentions.length > 0 || cues.hasCue(part.text));
    const parts = yield* readParts(block, now, matters);
    if (parts.length === 0) blocks.remove(text);
    else if (queue.mustWait(first)) return;
    else yield* blocks.update(block, parts, section, now);
    queue.wasRead(block.nodes);
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
    answersArrived: () => slices.request(),
  };
}
