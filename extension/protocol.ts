import { defineExtensionMessaging } from '@webext-core/messaging';
import type { EntityId } from '../core/entity.ts';
import type { Card } from '../core/facts/card.ts';
import type { DatasetOverview, FrameReading, PageReading, SearchHit } from '../core/facts/page-summary.ts';
import type { FrameLink } from '../core/frames/frame-map.ts';
import type { FrameReport } from '../core/frames/frame-report.ts';
import type { Direction, FrameId, ReadingPlace, StepStart } from '../core/frames/reading-place.ts';
import type { Locale } from '../core/locale.ts';
import type { Correction } from '../core/settings/settings.ts';
import type { StoredGazetteer } from './storage/gazetteer-cache.ts';

interface Rejection {
  readonly correction: Correction;
  readonly isRejected: boolean;
}

/** Every message of the extension; who sends it to whom stands before each. */
interface Protocol {
  /** Page, popup → background: the card of one entity, or null when no dataset has it. */
  getCard(request: { entity: EntityId; locale: Locale }): Card | null;
  /** Popup → background: what all frames of a tab mention, with cautions, and what reading them cost. */
  readPage(request: { tabId: number; locale: Locale }): PageReading;
  /** Popup → background: entities whose names, summaries or claims match, best first. */
  search(request: { query: string; locale: Locale }): SearchHit[];
  /** Options → background: the dataset's categories, version and sources. */
  getDataset(request: { locale: Locale }): DatasetOverview | null;
  /** Page → background, only when the stored gazetteer is missing: build it now. */
  buildGazetteer(): StoredGazetteer;
  /** Page → background: this frame's mentions changed; the badge follows. */
  reportMentions(): void;
  /** Page → background: run `hover.js` or `card.js` in this frame, at its first mention and its first card. */
  injectScript(name: 'hover' | 'card'): void;
  /** Frame too small for a card → background: tell the top frame what the reader does here; null: it shows no card. */
  relayToTopFrame(report: FrameReport): boolean | null;
  /** Background → top frame: such a report. */
  receiveFrameReport(report: FrameReport): boolean | null;
  /** Top frame → background: how the frames on a path lie in each other. */
  locateFrame(path: readonly number[]): FrameLink[];
  /** Background → one frame: where the next frame on a path lies in it; null when the path does not lead through it. */
  linkOnPath(path: readonly number[]): { depth: number; link: FrameLink } | null;
  /** Page → background: a rejection, or the end of one, that holds in all frames of this page until it is left. */
  rejectHere(rejection: Rejection): void;
  /** Background → all frames of a page: such a rejection. */
  applyRejection(rejection: Rejection): void;
  /** Page → background: its card has closed; focus goes back to the frame that it came from. */
  returnFocus(request: { origin: FrameId }): void;
  /** Page → background: open the options page, which a page cannot. */
  openOptions(): void;
  /** Popup, background → one frame: how often each entity occurs in it now, and what reading it cost. */
  readFrame(): FrameReading;
  /** Popup → one frame: go on with a page that is paused for its cost. */
  resumePage(): void;
  /** Popup → one frame: scroll to the entity's next mention, ring it and open its card. */
  jumpToMention(request: { entity: EntityId }): boolean;
  /** Background → one frame: how it stands to the reader. */
  getReadingPlace(): ReadingPlace;
  /** Background → one frame: go to its next or previous mention; false at its end. */
  stepMention(request: { direction: Direction; from: StepStart; origin: FrameId | null }): boolean;
  /** Background → one frame: open the card of the mention nearest to the reader, with focus in it. */
  openNearest(request: { origin: FrameId | null }): boolean;
  /** Background → one frame: take focus back to where it was. */
  regainFocus(): void;
  /** Background → one frame: pin the open card; false when none is open. */
  pinCard(): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Ends what `onMessage` began when the signal aborts. */
export function answerUntil(signal: AbortSignal, stops: readonly (() => void)[]): void {
  signal.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });
}
