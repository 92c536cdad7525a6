import { browser } from '#imports';
import type { FrameReading, MentionCounts } from '../../core/facts/page-summary.ts';
import type { FrameLink } from '../../core/frames/frame-map.ts';
import { attempt } from '../async/attempt.ts';
import { sendToFrame } from '../messages/send-to-frame.ts';

/** One frame of a tab, and what it answered. */
interface TabFrame extends FrameReading {
  readonly frameId: number;
}

/**
 * Asks every frame of a tab, top frame first, and leaves out those that do not answer: Factlight does not run there.
 * Nothing is kept between calls, so the answers are right even after a worker restart or a navigation.
 */
export async function askFrames<T>(
  tabId: number,
  what: string,
  ask: (frameId: number) => Promise<T>,
): Promise<{ readonly frameId: number; readonly answer: T }[]> {
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

export async function readFrames(tabId: number): Promise<TabFrame[]> {
  const frames = await askFrames(tabId, 'read frame', (frameId) => readFrame(tabId, frameId));
  return frames.map(({ frameId, answer }) => ({ frameId, ...answer }));
}

/** Rejects for a frame in which Factlight does not run. */
export function readFrame(tabId: number, frameId: number): Promise<FrameReading> {
  return sendToFrame('readFrame', undefined, { tabId, frameId });
}

/** The links on a path, from the top frame down to the first that does not answer. */
export async function findFrameLinks(tabId: number, path: readonly number[]): Promise<FrameLink[]> {
  const answers = await askFrames(tabId, 'find a frame', (frameId) =>
    sendToFrame('linkOnPath', path, { tabId, frameId }),
  );
  const links: FrameLink[] = [];
  for (const _ of path) {
    const next = answers.find(({ answer }) => answer?.depth === links.length)?.answer;
    if (!next) break;
    links.push(next.link);
  }
  return links;
}

export function sumCounts(frames: readonly FrameReading[]): MentionCounts {
  // Without a prototype: an answer may hold any name.
  const sum: Record<string, number> = Object.create(null);
  for (const { counts } of frames) {
    for (const [id, count] of Object.entries(counts)) sum[id] = (sum[id] ?? 0) + count;
  }
  return sum;
}

/** The numbers of all frames, with the frame of each. */
export function joinNumbers(frames: readonly TabFrame[]) {
  return {
    numbers: frames.flatMap(({ frameId, numbers }) => numbers.numbers.map((each) => ({ ...each, frameId }))),
    unchecked: frames.reduce((sum, { numbers }) => sum + numbers.unchecked, 0),
  };
}

/** The frames that extensions may access, top frame first. */
export async function listFrameIds(tabId: number): Promise<number[]> {
  const injections = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Otherwise a frame that never finishes loading would delay the answers of all others.
    injectImmediately: true,
    func: () => true,
  });
  return injections.map((each) => each.frameId).sort((a, b) => a - b);
}
