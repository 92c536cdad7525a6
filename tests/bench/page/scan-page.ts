import type { Gazetteer } from '../../../core/gazetteer.ts';
import { createPageDetector } from '../../../core/page-detector.ts';
import { createPageMarks } from '../../../dom/page-marks.ts';
import { startSliceClock } from './slice-clock.ts';

export interface ScanTime {
  /** All slices until the page is read for the first time, in milliseconds. */
  readonly settledMs: number;
  /** The idle search for shadow roots after that as well. */
  readonly idleMs: number;
  readonly mentions: number;
}

const clock = startSliceClock();

/** The whole work of the content script on the page, from the compiled gazetteer to painted marks. */
export async function scanPage(gazetteer: Gazetteer): Promise<ScanTime> {
  const stop = new AbortController();
  const before = clock.busyMs();
  const settled = Promise.withResolvers<void>();
  const started = performance.now();
  const marks = createPageMarks({
    root: document,
    detector: createPageDetector(gazetteer),
    density: 'all',
    signal: stop.signal,
    onChange: () => settled.resolve(),
  });
  const firstSliceMs = performance.now() - started;
  await settled.promise;
  const settledMs = firstSliceMs + clock.busyMs() - before;
  const mentions = marks.allMarks().length;
  while (clock.pendingTasks() > 0) await new Promise(requestAnimationFrame);
  const idleMs = firstSliceMs + clock.busyMs() - before;
  stop.abort();
  return { settledMs, idleMs, mentions };
}
