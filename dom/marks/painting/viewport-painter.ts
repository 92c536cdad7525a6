import { addLastingListener } from '../../input/lasting-listeners.ts';
import { measure } from '../../scheduling/measure.ts';
import { boundsOf, parentElementOf, viewOf } from '../../text/safe-node.ts';
import { createGroupWatcher } from './group-watcher.ts';
import { createMarkGroups, type MarkGroup, sampleMarks } from './mark-groups.ts';
import type { Painter } from './painted-marks.ts';

/** A painter that leaves out marks far from the viewport, once a page has more than a few. */
interface ViewportPainter extends Painter {
  /** Completes the group of the marks painted since the last call, so that it is watched. */
  flush(): void;
}

/** Up to this number, marks are painted wherever they are. */
const FEW_MARKS = 24;
/** Marks whose position decides for their group: all of a small one, since one may be fixed while others scroll. */
const PROBED_MARKS = 6;
/** How far from the viewport marks are painted in advance, as a fraction of its height. */
const MARGIN = 0.25;
/** Pause after a scroll event, so that a scroll gesture is one update. */
const SCROLL_PAUSE_MS = 100;
/** Time from a report of the observer to a check of all groups, because it misses groups that span the viewport. */
const SETTLED_MS = 1000;

/**
 * Viewport painting. Chromium re-checks every painted range in each frame in which the page changes, at about 0.02 ms
 * per range, so a page with many marks paints only those near the viewport.
 *
 *     page                          groups of neighbouring marks
 *       Qwen … Huawei … Qwen        A   far    not painted
 *     ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ a quarter of its height above
 *       Huawei … DeepSeek           B   near   painted
 *     ┌ viewport ─────────────────┐
 *     │ Qwen … Huawei … Huawei    │ C   near   painted
 *     └───────────────────────────┘
 *     ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ a quarter of its height below
 *       DeepSeek … Qwen             D   far    not painted
 *
 * The painter starts by painting everything and becomes selective for good at the 25th mark. From then on a group is
 *
 *     open ───── full, next mark out of order, or flush() ─────▶ watched
 *     gets marks, far                                            near ◀── updateVisibility(group) ──▶ far
 *
 * and its visibility is updated when
 *
 *     the observer reports one of its elements   the group, with the next frame
 *     scroll, resize                             all groups, 100 ms later
 *     the observer was active                    all groups, 1 s later
 *
 * `onWorkDone` gets the milliseconds spent on updates after scrolling; `onScrolled` is called after each.
 */
export function createViewportPainter(
  painter: Painter,
  page: Document,
  onWorkDone: (ms: number) => void,
  signal: AbortSignal,
  onScrolled: () => void = () => undefined,
): ViewportPainter {
  const watcher = createGroupWatcher(page, MARGIN, updateMoved, signal);
  const groups = createMarkGroups({
    onClosed: (group) => isSelective && watcher.watch(group),
    onEmptied: watcher.unwatch,
  });
  /** The groups that are painted; kept once the painter is selective. */
  const near = new WeakSet<MarkGroup>();
  const timers = createUpdateTimers(
    () => {
      updateAll();
      onScrolled();
    },
    onWorkDone,
    signal,
  );
  let isSelective = false;

  function updateMoved(moved: Iterable<MarkGroup>): void {
    for (const group of moved) updateVisibility(group);
    timers.updateOnceSettled();
  }

  function updateAll(): void {
    for (const group of groups) updateVisibility(group);
  }

  function updateVisibility(group: MarkGroup): void {
    const isNear = isNearViewport(group, page);
    if (isNear === near.has(group)) return;
    if (isNear) near.add(group);
    else near.delete(group);
    for (const mark of group) {
      if (isNear) painter.paint(mark);
      else painter.unpaint(mark);
    }
  }

  function becomeSelective(): void {
    isSelective = true;
    for (const group of groups) {
      near.add(group);
      watcher.watch(group);
    }
    addLastingListener(page, 'scroll', timers.updateSoon, { signal, capture: true, passive: true });
    const view = viewOf(page);
    if (view) addLastingListener(view, 'resize', timers.updateSoon, { signal, passive: true });
    updateAll();
  }

  signal.addEventListener('abort', groups.clear);

  return {
    paint(mark) {
      const group = groups.add(mark);
      if (!isSelective || near.has(group)) painter.paint(mark);
      if (!isSelective && groups.size() > FEW_MARKS) becomeSelective();
    },
    unpaint(mark) {
      const group = groups.remove(mark);
      if (group && (!isSelective || near.has(group))) painter.unpaint(mark);
    },
    flush: groups.close,
  };
}

/** Delays `updateAll`, so that many events cause one update. */
function createUpdateTimers(updateAll: () => void, onWorkDone: (ms: number) => void, signal: AbortSignal) {
  let scrollTimer: ReturnType<typeof setTimeout> | undefined;
  let settledTimer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(scrollTimer);
    clearTimeout(settledTimer);
    scrollTimer = undefined;
    settledTimer = undefined;
  }

  function update(): void {
    stop();
    updateAll();
  }

  signal.addEventListener('abort', stop);
  return {
    updateSoon() {
      scrollTimer ??= setTimeout(() => measure(update, onWorkDone), SCROLL_PAUSE_MS);
    },
    updateOnceSettled() {
      if (!signal.aborted) settledTimer ??= setTimeout(update, SETTLED_MS);
    },
  };
}

function isNearViewport(group: MarkGroup, page: Document): boolean {
  const height = viewOf(page)?.innerHeight ?? 0;
  const margin = height * MARGIN;
  let isAbove = true;
  let isBelow = true;
  for (const mark of sampleMarks(group, PROBED_MARKS)) {
    const parent = parentElementOf(mark.range.startContainer);
    const rect = parent && boundsOf(parent);
    // Hidden text has no position; its marks are painted so that they are there when it appears.
    if (!rect || (rect.width === 0 && rect.height === 0)) return true;
    if (rect.bottom > -margin) isAbove = false;
    if (rect.top < height + margin) isBelow = false;
  }
  return !isAbove && !isBelow;
}
