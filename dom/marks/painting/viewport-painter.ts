import { addLastingListener } from '../../input/lasting-listeners.ts';
import { measure } from '../../scheduling/measure.ts';
import { viewOf } from '../../text/safe-node.ts';
import { createGroupWatcher } from './group-watcher.ts';
import { createMarkGroups, type MarkGroup } from './mark-groups.ts';
import { findNear, MARGIN } from './near-viewport.ts';
import type { Painter } from './painted-marks.ts';

/** A painter that leaves out marks far from the viewport, once a page has more than a few. */
interface ViewportPainter extends Painter {
  /** Completes the group of the marks painted since the last call, so that it is watched. */
  flush(): void;
}

/** Up to this number, marks are painted wherever they are. */
const FEW_MARKS = 24;
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
 *     gets marks, far                                            near ◀──── update(groups) ────▶ far
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

  function updateMoved(moved: ReadonlySet<MarkGroup>): void {
    update(moved);
    timers.updateOnceSettled();
  }

  function updateAll(): void {
    update([...groups]);
  }

  function update(some: Iterable<MarkGroup>): void {
    const nearNow = findNear(some, page);
    for (const group of some) setNear(group, nearNow.has(group));
  }

  function setNear(group: MarkGroup, isNear: boolean): void {
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
