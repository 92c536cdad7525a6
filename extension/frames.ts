import { browser } from '#imports';
import type { FrameReading, MentionCounts } from '../core/page-summary.ts';
import { attempt } from './errors.ts';
import { sendMessage } from './protocol.ts';

/** What one frame of a tab answered. */
export interface TabFrame extends FrameReading {
  readonly frameId: number;
}

/**
 * Asks every frame of a tab, top frame first. Nothing about pages is kept: the answer is right after the worker
 * was stopped, a frame left or the page navigated. Frames without Factlight do not answer and are left out.
 */
export async function readFrames(tabId: number): Promise<TabFrame[]> {
  const frames = await attempt('list frames', listFrameIds(tabId));
  if (!frames.ok) return [];
  const answers = await Promise.all(
    frames.value.map(async (frameId) => {
      const reading = await attempt('read frame', sendMessage('readFrame', undefined, { tabId, frameId }));
      return reading.ok ? [{ frameId, ...reading.value }] : [];
    }),
  );
  return answers.flat();
}

export function sumCounts(frames: readonly FrameReading[]): MentionCounts {
  const sum: Record<string, number> = {};
  for (const { counts } of frames) {
    for (const [id, count] of Object.entries(counts)) sum[id] = (sum[id] ?? 0) + count;
  }
  return sum;
}

async function listFrameIds(tabId: number): Promise<number[]> {
  const injections = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Else one frame that never finishes loading would hold up the answer of all others.
    injectImmediately: true,
    func: () => true,
  });
  return injections.map((each) => each.frameId).sort((a, b) => a - b);
}
