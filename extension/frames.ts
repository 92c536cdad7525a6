import { browser } from '#imports';
import type { FrameLink } from '../core/frame-map.ts';
import type { MentionCounts } from '../core/page-summary.ts';
import { attempt } from './errors.ts';
import { sendMessage } from './protocol.ts';

/** How often one frame of a tab mentions each entity. */
export interface FrameCounts {
  readonly frameId: number;
  readonly counts: MentionCounts;
}

/**
 * Asks every frame of a tab, top frame first. Nothing about pages is kept: the answer is right after the worker
 * was stopped, a frame left or the page navigated. Frames without Factlight do not answer and are left out.
 */
export async function countByFrame(tabId: number): Promise<FrameCounts[]> {
  const answers = await askFrames('count mentions', tabId, (frameId) =>
    sendMessage('countMentions', undefined, { tabId, frameId }),
  );
  return answers.map(({ frameId, answer }) => ({ frameId, counts: answer }));
}

/** How the frames on a path lie in each other, from the top frame down to the first that does not answer. */
export async function findFrameLinks(tabId: number, path: readonly number[]): Promise<FrameLink[]> {
  const answers = await askFrames('find a frame', tabId, (frameId) =>
    sendMessage('linkOnPath', path, { tabId, frameId }),
  );
  const links: FrameLink[] = [];
  for (const _ of path) {
    const next = answers.find(({ answer }) => answer?.depth === links.length)?.answer;
    if (!next) break;
    links.push(next.link);
  }
  return links;
}

/** The answers of all frames of a tab, top frame first, without those that give none. */
async function askFrames<T>(what: string, tabId: number, ask: (frameId: number) => Promise<T>) {
  const frames = await attempt('list frames', listFrameIds(tabId));
  if (!frames.ok) return [];
  const answers = await Promise.all(
    frames.value.map(async (frameId) => {
      const answer = await attempt(what, ask(frameId));
      return answer.ok ? [{ frameId, answer: answer.value }] : [];
    }),
  );
  return answers.flat();
}

export function sumCounts(frames: readonly FrameCounts[]): MentionCounts {
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
