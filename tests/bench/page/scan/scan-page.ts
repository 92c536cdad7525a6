import { createPageDetector } from '../../../../core/detection/page-detector.ts';
import type { Gazetteer } from '../../../../core/gazetteer/gazetteer.ts';
import { createPageMarks } from '../../../../dom/page-marks.ts';
import { startSliceClock } from './slice-clock.ts';

const clock = startSliceClock();

/**
 * The content script's work on the page from the compiled gazetteer to painted marks: the duration of all slices until
 * the page has been read once, in milliseconds.
 */
export async function scanPage(gazetteer: Gazetteer, page = document): Promise<number> {
  const { settledMs, stop } = await settle(gazetteer, page);
  stop();
  return settledMs;
}

/** As above, with the longest slice and the number of mentions. */
export async function scanInSlices(
  gazetteer: Gazetteer,
  page: Document,
): Promise<{ settledMs: number; longestMs: number; mentions: number }> {
  clock.takeLongestMs();
  const { marks, settledMs, stop } = await settle(gazetteer, page);
  const mentions = marks.allMarks().length;
  stop();
  return { settledMs, longestMs: clock.takeLongestMs(), mentions };
}

/** As above plus the idle search for shadow roots afterwards, and the number of mentions. */
export async function scanUntilIdle(gazetteer: Gazetteer): Promise<{ idleMs: number; mentions: number }> {
  const { marks, settledMs, stop } = await settle(gazetteer, document);
  const settledAt = clock.busyMs();
  while (clock.pendingTasks() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const idleMs = settledMs + clock.busyMs() - settledAt;
  const mentions = marks.allMarks().length;
  stop();
  return { idleMs, mentions };
}

async function settle(gazetteer: Gazetteer, page: Document) {
  const lifetime = new AbortController();
  const settled = Promise.withResolvers<void>();
  const before = clock.busyMs();
  const started = performance.now();
  const marks = createPageMarks({
    root: page,
    detector: createPageDetector(gazetteer),
    density: 'all',
    signal: lifetime.signal,
    onChange: () => settled.resolve(),
  });
  const firstSliceMs = performance.now() - started;
  await settled.promise;
  return { marks, settledMs: firstSliceMs + clock.busyMs() - before, stop: () => lifetime.abort() };
}
