import { measure } from '../measure.ts';
import type { Mark } from './mark.ts';
import { compareMarks } from './mark-order.ts';
import type { Painter } from './painted-marks.ts';

/**
 * Paints the marks near the viewport only, once there are more than a few: Chromium checks every painted range again in
 * each frame in which the page changes, at about 0.02 ms each.
 */
export interface ViewportPainter extends Painter {
  /** Has the marks that were added since the last call placed with the next frame. */
  flush(): void;
}

/** Up to so many marks are painted wherever they are. */
const FEW_MARKS = 24;
/**
 * Marks that follow each other in the page are judged together. Few together, so that few are painted in vain; more on a
 * page with very many, so that few elements are watched.
 */
const STRIP_MARKS = { least: 6, most: 48 };
/** A strip is judged by so many of its marks: small ones by all, since one may be fixed where the others scroll. */
const JUDGED_MARKS = 6;
const WATCHED_MARKS = 3;
const MOST_SMALL_STRIPS = 64;
/** How far from the viewport marks are painted ahead, in viewport heights. */
const MARGIN_HEIGHTS = 0.25;
const SCROLL_PAUSE_MS = 100;
/** All strips are judged this long after what the observer told of: it tells nothing of a strip that spans the window. */
const SETTLED_MS = 1000;

interface Strip {
  readonly marks: Set<Mark>;
  /** Elements whose coming and going the observer tells of. */
  watched: readonly Element[];
  isNear: boolean;
}

/** `spent` is told how many milliseconds looking at the viewport took. */
export function createViewportPainter(
  painter: Painter,
  page: Document,
  spent: (ms: number) => void,
  signal: AbortSignal,
): ViewportPainter {
  const strips = new Set<Strip>();
  const stripOf = new WeakMap<Mark, Strip>();
  let fresh: Strip | null = null;
  let last: Mark | null = null;
  let count = 0;
  let isSelective = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settledTimer: ReturnType<typeof setTimeout> | undefined;
  const watchers = new WeakMap<Element, Set<Strip>>();
  // Tells of everything that moves text past the viewport's edges: scrolling, layout, boxes that open.
  const observer = new IntersectionObserver(
    (entries) => {
      const told = new Set(entries.flatMap(({ target }) => [...(watchers.get(target) ?? [])]));
      for (const strip of told) judge(strip);
      if (!signal.aborted) settledTimer ??= setTimeout(judgeAll, SETTLED_MS);
    },
    { root: page, rootMargin: `${MARGIN_HEIGHTS * 100}% 0%` },
  );

  function stripSize(): number {
    return Math.min(STRIP_MARKS.most, Math.max(STRIP_MARKS.least, count / MOST_SMALL_STRIPS));
  }

  function addStrip(): Strip {
    const strip = { marks: new Set<Mark>(), watched: [], isNear: !isSelective };
    strips.add(strip);
    return strip;
  }

  function judgeSoon(): void {
    if (isSelective && !signal.aborted) timer ??= setTimeout(() => measure(judgeAll, spent), SCROLL_PAUSE_MS);
  }

  function judgeAll(): void {
    clearTimeout(timer);
    clearTimeout(settledTimer);
    timer = undefined;
    settledTimer = undefined;
    for (const strip of strips) judge(strip);
  }

  function judge(strip: Strip): void {
    const isNear = isNearViewport(strip.marks, page);
    if (isNear === strip.isNear) return;
    strip.isNear = isNear;
    for (const mark of strip.marks) {
      if (isNear) painter.paint(mark);
      else painter.unpaint(mark);
    }
  }

  function becomeSelective(): void {
    isSelective = true;
    for (const strip of strips) watch(strip);
    page.addEventListener('scroll', judgeSoon, { signal, capture: true, passive: true });
    page.defaultView?.addEventListener('resize', judgeSoon, { signal, passive: true });
    judgeAll();
  }

  /** The observer tells of each element once it is watched, with the next frame: then the strip is judged. */
  function watch(strip: Strip): void {
    unwatch(strip);
    strip.watched = sample(strip.marks, WATCHED_MARKS).flatMap(
      (mark) => mark.range.startContainer.parentElement ?? [],
    );
    for (const element of strip.watched) {
      watchers.set(element, (watchers.get(element) ?? new Set()).add(strip));
      // Of an element that another strip has watched it would not tell again.
      observer.unobserve(element);
      observer.observe(element);
    }
  }

  function unwatch(strip: Strip): void {
    for (const element of strip.watched) {
      const others = watchers.get(element);
      others?.delete(strip);
      if (!others?.size) observer.unobserve(element);
    }
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(settledTimer);
    observer.disconnect();
    strips.clear();
  });

  return {
    paint(mark) {
      if (!fresh || !last || fresh.marks.size >= stripSize() || compareMarks(last, mark) > 0) {
        if (fresh && isSelective) watch(fresh);
        fresh = addStrip();
      }
      last = mark;
      fresh.marks.add(mark);
      stripOf.set(mark, fresh);
      count++;
      if (fresh.isNear) painter.paint(mark);
      if (count > FEW_MARKS && !isSelective) becomeSelective();
    },
    unpaint(mark) {
      const strip = stripOf.get(mark);
      if (!strip?.marks.delete(mark)) return;
      count--;
      if (strip.isNear) painter.unpaint(mark);
      if (strip.marks.size === 0 && strip !== fresh) drop(strip);
    },
    flush() {
      if (fresh && isSelective) watch(fresh);
      fresh = null;
      last = null;
    },
  };

  function drop(strip: Strip): void {
    strips.delete(strip);
    unwatch(strip);
  }
}

function isNearViewport(marks: ReadonlySet<Mark>, page: Document): boolean {
  const height = page.defaultView?.innerHeight ?? 0;
  const margin = height * MARGIN_HEIGHTS;
  let isAbove = true;
  let isBelow = true;
  for (const mark of sample(marks, JUDGED_MARKS)) {
    const rect = mark.range.startContainer.parentElement?.getBoundingClientRect();
    // What is not shown has no place: it is painted, so that it is there when it shows.
    if (!rect || (rect.width === 0 && rect.height === 0)) return true;
    if (rect.bottom > -margin) isAbove = false;
    if (rect.top < height + margin) isBelow = false;
  }
  return !isAbove && !isBelow;
}

/** At most `count` marks, evenly spaced, the first and the last among them. */
function sample(marks: ReadonlySet<Mark>, count: number): readonly Mark[] {
  const list = [...marks];
  if (list.length <= count) return list;
  const step = (list.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => list[Math.round(index * step)] as Mark);
}
