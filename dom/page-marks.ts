import type { PageDetector } from '../core/detection/page-detector.ts';
import type { CategoryId, EntityId } from '../core/entity.ts';
import type { MentionCounts } from '../core/facts/page-summary.ts';
import type { Density } from '../core/settings/settings.ts';
import type { HitTestSource } from './marks/hit-test.ts';
import type { Mark } from './marks/mark.ts';
import { createMarkIndex } from './marks/mark-index.ts';
import { createHighlighter } from './marks/painting/highlighter.ts';
import { createPaintedMarks } from './marks/painting/painted-marks.ts';
import { createViewportPainter } from './marks/painting/viewport-painter.ts';
import { createTally } from './marks/tally.ts';
import { startPageWork } from './scan/page-work.ts';
import { createPausableWork } from './scan/pausable-work.ts';
import { measure } from './scheduling/measure.ts';
import { createUpkeep } from './scheduling/upkeep.ts';
import { isHidden, openRootOf } from './text/safe-node.ts';

/** The marks of one document: found, kept up to date and painted until the signal aborts. */
export interface PageMarks extends HitTestSource {
  /** The number of mentions of each entity that the reader can see, painted or not. */
  counts(): MentionCounts;
  /** In document order. */
  marksOf(entity: EntityId): readonly Mark[];
  /** In document order. */
  allMarks(): readonly Mark[];
  /** In no order, which costs less. */
  unsorted(): readonly Mark[];
  /** Draws a ring around one mark, or around none. */
  ring(mark: Mark | null): void;
  /** Reads the page again with another gazetteer. */
  setDetector(detector: PageDetector): void;
  setDensity(density: Density): void;
  /** Stops all work; the marks stay as they are. */
  pause(): void;
  /** Reads the page again after a pause. */
  resume(): void;
}

export interface PageMarksOptions {
  readonly root: Document;
  readonly detector: PageDetector;
  readonly density: Density;
  readonly signal: AbortSignal;
  /** Returns open roots and, where the browser lets an extension see them, closed ones. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Called once, when the first mark is found. */
  readonly onFirstMark?: () => void;
  /** Called when the page has been read, and again after each change of its marks. */
  readonly onMarked?: () => void;
  /** Called with the first counts of the page, and whenever they differ afterwards. */
  readonly onChange: (counts: MentionCounts) => void;
  /** Gets the milliseconds that each piece of work took; pauses, as `pause` does, if it returns false. */
  readonly canContinue?: (workMs: number) => boolean;
}

export function createPageMarks(options: PageMarksOptions): PageMarks {
  const { root: page, signal } = options;
  let { detector, onFirstMark } = options;
  const index = createMarkIndex();
  const tally = createTally({ index, onChange: options.onChange, onWorkDone, signal });
  const painting = createPainting(options, (entity) => detector.categoryOf(entity), onWorkDone, recount);
  const shadowRootOf = options.shadowRootOf ?? ((element) => openRootOf(element));
  const work = createPausableWork(
    (workSignal) =>
      startPageWork({ page, detector, marks, shadowRootOf, onSliceDone, onWorkDone, signal: workSignal }),
    signal,
  );

  let isMarked = false;

  const marks = {
    added(mark: Mark) {
      onFirstMark?.();
      onFirstMark = undefined;
      index.add(mark);
      painting.add(mark);
      changed();
    },
    removed(mark: Mark) {
      index.remove(mark);
      painting.remove(mark);
      if (index.isEmpty()) painting.rest();
      changed();
    },
  };

  function changed(): void {
    isMarked = false;
    tally.changed();
  }

  function onSliceDone(isSettled: boolean): void {
    painting.flush();
    // A pause ends reading before its end.
    if (!isSettled || work.isPaused()) return;
    tally.settled();
    if (isMarked) return;
    isMarked = true;
    options.onMarked?.();
  }

  /** No change of the page's nodes says that text is shown or hidden. */
  function recount(): void {
    if (!isHidden(page) && !work.isPaused()) tally.refresh();
  }

  function onWorkDone(ms: number): void {
    if (options.canContinue?.(ms) === false) work.pause();
  }

  work.restart();
  return {
    // While paused or in the background, nothing is counted.
    counts: () => tally.counts(work.isPaused() || isHidden(page)),
    marksOf: index.marksOf,
    allMarks: index.allMarks,
    unsorted: index.unsorted,
    page,
    painted: painting.painted,
    rootOf: work.rootOf,
    ring: painting.ring,
    setDensity: painting.setDensity,
    setDetector(next) {
      detector = next;
      work.restart();
    },
    pause: work.pause,
    resume: work.resume,
  };
}

/** Selects marks by density, leaves out those far from the viewport, and highlights the rest. */
function createPainting(
  { root, density, signal }: PageMarksOptions,
  categoryOf: (entity: EntityId) => CategoryId,
  onWorkDone: (ms: number) => void,
  recount: () => void,
) {
  const highlighter = createHighlighter(({ mention }) => categoryOf(mention.entity));
  const viewport = createViewportPainter(highlighter, root, onWorkDone, signal, highlighter.repair);
  const selection = createPaintedMarks(viewport, density);
  const upkeep = createUpkeep(() => measure(keepUp, onWorkDone), signal);
  signal.addEventListener('abort', highlighter.clear);

  function keepUp(): void {
    if (!root.hidden) {
      selection.refresh();
      viewport.flush();
    }
    highlighter.repair();
    recount();
  }

  function flush(): void {
    selection.flush();
    viewport.flush();
    highlighter.repair();
  }

  return {
    add(mark: Mark) {
      selection.add(mark);
      upkeep.setOn(true);
    },
    /** Nothing is painted, so nothing needs to be kept up. */
    rest: () => upkeep.setOn(false),
    remove: selection.remove,
    flush,
    painted: highlighter.painted,
    ring: highlighter.ring,
    setDensity(next: Density) {
      selection.setDensity(next);
      flush();
    },
  };
}
