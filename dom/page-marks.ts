import type { PageDetector } from '../core/detection/page-detector.ts';
import type { EntityId } from '../core/entity.ts';
import type { MentionCounts } from '../core/facts/page-summary.ts';
import type { Density } from '../core/settings/settings.ts';
import { createHighlighter } from './marks/highlighter.ts';
import type { HitTestSource } from './marks/hit-test.ts';
import type { Mark } from './marks/mark.ts';
import { compareMarks } from './marks/mark-order.ts';
import { createMarkedBlocks, type MarkedBlocks } from './marks/marked-blocks.ts';
import { createPaintedMarks } from './marks/painted-marks.ts';
import { createViewportPainter } from './marks/viewport-painter.ts';
import { startPageWork } from './scan/page-work.ts';

/** The marks of one document: found, kept up to date and painted, until the signal aborts. */
export interface PageMarks extends HitTestSource {
  /** How often each entity is mentioned, painted or not. */
  counts(): MentionCounts;
  /** In document order. */
  marksOf(entity: EntityId): readonly Mark[];
  /** In document order. */
  allMarks(): readonly Mark[];
  /** Sets one mark off from the others, or none. */
  ring(mark: Mark | null): void;
  /** Looks at the page anew with another gazetteer. */
  setDetector(detector: PageDetector): void;
  setDensity(density: Density): void;
  /** Stops all work; the marks stay as they are. */
  pause(): void;
  /** Looks at the page anew after a pause. */
  resume(): void;
}

export interface PageMarksOptions {
  readonly root: Document;
  readonly detector: PageDetector;
  readonly density: Density;
  readonly signal: AbortSignal;
  /** Open and closed roots alike, where the browser lets an extension see the closed ones. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Told once, when the first mark is found. */
  readonly onFirstMark?: () => void;
  /** Told when the page is read and whenever the counts differ afterwards. */
  readonly onChange: (counts: MentionCounts) => void;
  /** Told how many milliseconds each piece of work took; false pauses, as `pause` does. */
  readonly mayGoOn?: (spentMs: number) => boolean;
}

export function createPageMarks(options: PageMarksOptions): PageMarks {
  const { root: page, signal } = options;
  const marksByEntity = new Map<EntityId, Set<Mark>>();
  const shadowRoots = new Map<Element, ShadowRoot>();
  const highlighter = createHighlighter((mark) => detector.categoryOf(mark.mention.entity));
  const viewport = createViewportPainter(highlighter, page, spent, signal);
  const painted = createPaintedMarks(viewport, options.density);
  let detector = options.detector;
  let work: { readonly blocks: MarkedBlocks; readonly stop: AbortController } | null = null;
  let isPaused = false;
  let hasChanged = false;
  let isFirstReport = true;
  let isFirstMark = true;

  const sink = {
    added(mark: Mark) {
      if (isFirstMark) options.onFirstMark?.();
      isFirstMark = false;
      const { entity } = mark.mention;
      const marks = marksByEntity.get(entity) ?? new Set();
      marksByEntity.set(entity, marks.add(mark));
      hasChanged = true;
      painted.add(mark);
    },
    removed(mark: Mark) {
      const marks = marksByEntity.get(mark.mention.entity);
      marks?.delete(mark);
      if (marks?.size === 0) marksByEntity.delete(mark.mention.entity);
      hasChanged = true;
      painted.remove(mark);
    },
  };

  function start(): void {
    work?.stop.abort();
    work?.blocks.clear();
    if (signal.aborted) return;
    shadowRoots.clear();
    const blocks = createMarkedBlocks(detector, sink);
    const stop = new AbortController();
    work = { blocks, stop };
    startPageWork({
      page,
      detector,
      blocks,
      signal: stop.signal,
      shadowRootOf: options.shadowRootOf ?? ((element) => element.shadowRoot),
      rootFound: (root) => void shadowRoots.set(root.host, root),
      rootLost: (root) => void shadowRoots.delete(root.host),
      sliceDone,
      spent,
    });
  }

  function sliceDone(isSettled: boolean): void {
    flushPainting();
    if (!isSettled || !(hasChanged || isFirstReport)) return;
    hasChanged = false;
    isFirstReport = false;
    options.onChange(counts());
  }

  function spent(ms: number): void {
    if (options.mayGoOn?.(ms) === false) pause();
  }

  function pause(): void {
    isPaused = true;
    work?.stop.abort();
  }

  function flushPainting(): void {
    painted.flush();
    viewport.flush();
  }

  function counts(): MentionCounts {
    const sizes = [...marksByEntity].map(([entity, marks]) => [entity, countPresent(marks)] as const);
    return Object.fromEntries(sizes.filter(([, count]) => count > 0));
  }

  /** In a pause nothing tells of names that leave the page. */
  function countPresent(marks: ReadonlySet<Mark>): number {
    if (!isPaused) return marks.size;
    return [...marks].filter(({ range }) => range.startContainer.isConnected).length;
  }

  function sorted(marks: Iterable<Mark>): Mark[] {
    return [...marks].sort(compareMarks);
  }

  function allMarks(): Mark[] {
    return sorted([...marksByEntity.values()].flatMap((marks) => [...marks]));
  }

  signal.addEventListener('abort', () => {
    work?.stop.abort();
    work?.blocks.clear();
    work = null;
    marksByEntity.clear();
    shadowRoots.clear();
    highlighter.clear();
  });
  start();

  return {
    counts,
    marksOf: (entity) => sorted(marksByEntity.get(entity) ?? []),
    allMarks,
    page,
    painted: highlighter.painted,
    rootOf: (host) => shadowRoots.get(host),
    ring: highlighter.ring,
    setDetector(next) {
      detector = next;
      if (!isPaused) start();
    },
    setDensity(density) {
      painted.setDensity(density);
      flushPainting();
    },
    pause,
    resume() {
      if (!isPaused) return;
      isPaused = false;
      start();
    },
  };
}
