import type { EntityId } from '../entity.ts';
import type { FrameLink } from './frame-map.ts';
import type { FrameReport } from './frame-report.ts';
import type { Direction, FrameId, ReadingPlace, StepStart } from './reading-place.ts';

/**
 * What other parts of the extension ask of the page interaction in one frame. Each is a message of
 * extension/protocol.ts and a method of the page interaction, under the same name.
 */
export interface PageRequests {
  /** Popup → one frame: scroll to the entity's next mention, ring it and open its card; false when there is none. */
  jumpToMention(request: { entity: EntityId }): boolean;
  /** Popup → one frame: scroll to one of its numbers, ring it and open its card; false when it is gone. */
  jumpToNumber(request: { id: number }): boolean;
  /** Background → one frame: where the reader is in it. */
  getReadingPlace(): ReadingPlace;
  /** Background → one frame: move to its next or previous mention; false at its end. */
  stepMention(request: { direction: Direction; from: StepStart; origin: FrameId | null }): boolean;
  /** Background → one frame: open the card of the mention nearest to the reader, with focus in it. */
  openNearest(request: { origin: FrameId | null }): boolean;
  /** Background → one frame: move focus back to where it was. */
  regainFocus(): void;
  /** Background → one frame: pin the visible card; false when there is none. */
  pinCard(): boolean;
  /** Background → top frame: a report from a frame too small for a card; answers as `relayToTopFrame` does. */
  receiveFrameReport(report: FrameReport): boolean | null;
  /** Background → one frame: where the next frame on a path lies in it; null when it is not on that path. */
  linkOnPath(path: readonly number[]): { depth: number; link: FrameLink } | null;
}

type PageRequestName = keyof PageRequests;

/** A record, so that the compiler misses no name. */
const NAMES: Readonly<Record<PageRequestName, true>> = {
  jumpToMention: true,
  jumpToNumber: true,
  getReadingPlace: true,
  stepMention: true,
  openNearest: true,
  regainFocus: true,
  pinCard: true,
  receiveFrameReport: true,
  linkOnPath: true,
};

export const PAGE_REQUEST_NAMES = Object.keys(NAMES) as readonly PageRequestName[];
