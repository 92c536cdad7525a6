/**
 * Everything that overlay/ needs from outside, stated as types. The content script implements it with the extension's
 * messages and storage (entrypoints/hover/page-ports.ts); tests hand in object literals.
 */
import type { EntityId } from '../core/entity.ts';
import type { Card } from '../core/facts/card.ts';
import type { FrameLink } from '../core/frames/frame-map.ts';
import type { FrameReport } from '../core/frames/frame-report.ts';
import type { FrameId } from '../core/frames/reading-place.ts';
import type { Locale } from '../core/locale.ts';
import type { PageNumber } from '../core/page-number.ts';
import type { Correction, Settings, SettingsChange } from '../core/settings/settings.ts';
import type { Texts } from '../locales/translate.ts';

/** How long Factlight stays in a frame. A message on the page ("Snoozed … Undo") may outlive the work that it ended. */
export interface FrameLife {
  /** Aborts when reading, marking and listening end. */
  readonly work: AbortSignal;
  /** Aborts when nothing is left, messages included. */
  readonly whole: AbortSignal;
  /** Ends the work at once, and the rest as soon as no message is on the page. */
  stop(): void;
  setHasMessage(hasMessage: boolean): void;
}

/** All that the scripts of a page can ask of the extension; they have no other access to it. */
export interface PagePorts extends Omit<CardServices, 'numbersOf'>, FrameMessages {
  /** Loads the texts of the reader's language, which no page carries. Cards wait for them. */
  readonly loadTexts: () => Promise<void>;
  /** Null when there is no card, or when it cannot be read now. */
  readonly loadCard: (entity: EntityId) => Promise<Card | null>;
  /** Moves focus back to the frame that a card took it from. */
  readonly returnFocus: (origin: FrameId) => void;
}

/** What a card can ask of the extension. */
export interface CardServices {
  /** The site that the frame belongs to. */
  readonly host: string;
  readonly settings: () => Settings;
  /** The language to show, and its texts. */
  readonly locale: () => Locale;
  readonly texts: () => Texts;
  /** False when the change could not be stored. */
  readonly changeSettings: (change: SettingsChange) => Promise<boolean>;
  /** Adds or removes a correction for this page only. */
  readonly rejectHere: (correction: Correction, isRejected: boolean) => void;
  readonly openOptions: () => void;
  /** What the frame says of an entity in numbers, warnings first. */
  readonly numbersOf: (entity: EntityId) => readonly PageNumber[];
  /** Tells who reads the page that this element holds a card. */
  readonly claimHost: (host: Element) => void;
}

/** What a frame can ask of the other frames of its page. */
export interface FrameMessages {
  readonly sendToTopFrame: SendReport;
  /** The links on a path, from the top frame down; fewer when a frame does not answer. */
  readonly locateFrame: (path: readonly number[]) => Promise<FrameLink[]>;
  /** An element's shadow root, open or closed. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
}

/** Answers whether the top frame now has a pending or visible card; null when it cannot show one for this frame. */
export type SendReport = (report: FrameReport) => Promise<boolean | null>;
