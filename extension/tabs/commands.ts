import { browser } from '#imports';
import {
  type Direction,
  type FrameId,
  focusOrigin,
  nearestFirst,
  type ReadingPlace,
  stepTries,
} from '../../core/frames/reading-place.ts';
import { attempt } from '../errors.ts';
import { sendMessage } from '../protocol.ts';
import { askFrames } from './frames.ts';
import type { CommandName } from './manifest-commands.ts';

interface AskedTab {
  /** The frames with mentions. */
  readonly frames: readonly { readonly frameId: FrameId; readonly place: ReadingPlace }[];
  /** Where focus goes when the card closes. */
  readonly origin: FrameId | null;
}

/** What each command of the manifest does in a tab. A page without mentions, or without Factlight, answers nothing. */
const RUN: Readonly<Record<CommandName, (tabId: number) => Promise<void>>> = {
  'next-mention': (tabId) => step(tabId, 'next'),
  'previous-mention': (tabId) => step(tabId, 'previous'),
  'open-card': openCard,
  'pin-card': pinCard,
};

/** Carries the browser's keys into the tab in front. Browsers of phones have none. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (front?.id !== undefined) await RUN[command as CommandName]?.(front.id);
  });
}

async function step(tabId: number, direction: Direction): Promise<void> {
  const { frames, origin } = await askPlaces(tabId);
  for (const { frame, from } of stepTries(frames, direction)) {
    const { frameId } = frame;
    const step = sendMessage('stepMention', { direction, from, origin }, { tabId, frameId });
    const stepped = await attempt('step', step);
    if (stepped.ok && stepped.value) return;
  }
}

async function openCard(tabId: number): Promise<void> {
  const { frames, origin } = await askPlaces(tabId);
  const [frame] = nearestFirst(frames);
  if (!frame) return;
  await attempt('open card', sendMessage('openNearest', { origin }, { tabId, frameId: frame.frameId }));
}

/** Another frame may have a card that opened under the pointer: the card that was asked for comes first. */
async function pinCard(tabId: number): Promise<void> {
  for (const { frameId } of nearestFirst((await askPlaces(tabId)).frames)) {
    const pinned = await attempt('pin card', sendMessage('pinCard', undefined, { tabId, frameId }));
    if (pinned.ok && pinned.value) return;
  }
}

async function askPlaces(tabId: number): Promise<AskedTab> {
  const answers = await askFrames(tabId, 'ask for the place', (frameId) =>
    sendMessage('getReadingPlace', undefined, { tabId, frameId }),
  );
  const frames = answers.map(({ frameId, answer: place }) => ({ frameId, place }));
  return { frames: frames.filter(({ place }) => place.hasMentions), origin: focusOrigin(frames) };
}
