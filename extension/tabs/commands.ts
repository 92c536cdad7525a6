import { browser } from '#imports';
import {
  type Direction,
  type FrameId,
  focusOrigin,
  nearestFirst,
  type ReadingPlace,
  stepAttempts,
} from '../../core/frames/reading-place.ts';
import { attempt } from '../async/attempt.ts';
import { sendToFrame } from '../messages/send-to-frame.ts';
import { askFrames } from './frames.ts';
import type { CommandName } from './manifest-commands.ts';

interface TabPlaces {
  /** The frames with mentions. */
  readonly frames: readonly { readonly frameId: FrameId; readonly place: ReadingPlace }[];
  /** Where focus goes when the card closes. */
  readonly origin: FrameId | null;
}

/** What each command of the manifest does in a tab: nothing on a page without mentions or without Factlight. */
const RUN: Readonly<Record<CommandName, (tabId: number) => Promise<void>>> = {
  'next-mention': (tabId) => step(tabId, 'next'),
  'previous-mention': (tabId) => step(tabId, 'previous'),
  'open-card': openCard,
  'pin-card': pinCard,
};

/** Runs the browser's keyboard commands in the active tab. Mobile browsers have no commands. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (active?.id !== undefined) await RUN[command as CommandName]?.(active.id);
  });
}

async function step(tabId: number, direction: Direction): Promise<void> {
  const { frames, origin } = await readPlaces(tabId);
  for (const { frame, from } of stepAttempts(frames, direction)) {
    const { frameId } = frame;
    const step = sendToFrame('stepMention', { direction, from, origin }, { tabId, frameId });
    const stepped = await attempt('step', step);
    if (stepped.ok && stepped.value) return;
  }
}

async function openCard(tabId: number): Promise<void> {
  const { frames, origin } = await readPlaces(tabId);
  const [frame] = nearestFirst(frames);
  if (!frame) return;
  await attempt('open card', sendToFrame('openNearest', { origin }, { tabId, frameId: frame.frameId }));
}

/** Two frames may each have a card: one opened by key is pinned before one opened by the pointer. */
async function pinCard(tabId: number): Promise<void> {
  for (const { frameId } of nearestFirst((await readPlaces(tabId)).frames)) {
    const pinned = await attempt('pin card', sendToFrame('pinCard', undefined, { tabId, frameId }));
    if (pinned.ok && pinned.value) return;
  }
}

async function readPlaces(tabId: number): Promise<TabPlaces> {
  const answers = await askFrames(tabId, 'read place', (frameId) =>
    sendToFrame('getReadingPlace', undefined, { tabId, frameId }),
  );
  const frames = answers.map(({ frameId, answer: place }) => ({ frameId, place }));
  return { frames: frames.filter(({ place }) => place.hasMentions), origin: focusOrigin(frames) };
}
