import type { EntityId } from '../core/entity.ts';
import type { Card } from '../core/facts/card.ts';
import type { FrameLink } from '../core/frames/frame-map.ts';
import type { FrameReport } from '../core/frames/frame-report.ts';
import type { FrameId } from '../core/frames/reading-place.ts';
import type { Locale } from '../core/locale.ts';
import type { Correction, Settings, SettingsChange } from '../core/settings/settings.ts';

/** How long Factlight lives in a frame. Its work may end earlier than the rest: a message then still stands there. */
export interface FrameLife {
  /** Aborts when reading, marking and listening end. */
  readonly work: AbortSignal;
  /** Aborts when nothing is left. */
  readonly whole: AbortSignal;
  /** Ends the work at once, and the rest as soon as no message stands on the page. */
  stop(): void;
  /** A message was opened on the page, or the last one was closed. */
  setSpeaking(isSpeaking: boolean): void;
}

/** All of the extension that the later scripts of a page can reach. */
export interface PagePorts extends Omit<CardServices, 'returnFocus'>, FrameMessages {
  readonly loadCard: (entity: EntityId) => Promise<Card | null>;
  readonly returnFocus: (origin: FrameId) => void;
}

/** What a card needs of the page's script: it has no access to the extension itself. */
export interface CardServices {
  /** The site that the frame belongs to. */
  readonly host: string;
  readonly settings: () => Settings;
  readonly locale: () => Locale;
  /** False when it could not be stored. */
  readonly changeSettings: (change: SettingsChange) => Promise<boolean>;
  /** Takes a rejection that holds for this page only, or takes it back. */
  readonly rejectHere: (correction: Correction, isRejected: boolean) => void;
  readonly openOptions: () => void;
  /** Gives focus back to the frame that a card took it from. */
  readonly returnFocus: () => void;
}

/** What a frame asks of the other frames of its page. */
export interface FrameMessages {
  readonly sendToTopFrame: SendReport;
  /** The links on a path from the top frame down, see `FrameLink`; fewer where a frame does not answer. */
  readonly locateFrame: (path: readonly number[]) => Promise<FrameLink[]>;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
}

/** Answers whether the top frame has a card coming or shown now; null when it can show none for this frame. */
export type SendReport = (report: FrameReport) => Promise<boolean | null>;
