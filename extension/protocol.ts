import type { EntityId } from '../core/entity.ts';
import type { Card } from '../core/facts/card.ts';
import type {
  DatasetChanges,
  DatasetOverview,
  FrameReading,
  PageReading,
  SearchHit,
} from '../core/facts/page-summary.ts';
import type { FrameLink } from '../core/frames/frame-map.ts';
import type { FrameReport } from '../core/frames/frame-report.ts';
import type { PageRequests } from '../core/frames/page-requests.ts';
import type { FrameId } from '../core/frames/reading-place.ts';
import type { Locale } from '../core/locale.ts';
import type { NumberTable } from '../core/numbers/number-table.ts';
import type { PassageAnswer, PassageQuestion } from '../core/page-numbers/link-passage.ts';
import type { NumberCues } from '../core/page-numbers/number-cues.ts';
import type { Correction } from '../core/settings/settings.ts';
import type { Sealed } from './storage/number-table-cache.ts';
import type { StoredGazetteer } from './storage/stored-gazetteer.ts';

/** A script that the background injects into a frame when it is first needed. */
export type PageScript = 'detection' | 'hover' | 'card' | 'numbers';

/** What a reader asks from the menu of a selection or in the address bar, answered by a page of ours. */
export type Question =
  | { readonly kind: 'check'; readonly text: string }
  | { readonly kind: 'look-up'; readonly query: string };

interface Rejection {
  readonly correction: Correction;
  readonly isRejected: boolean;
}

/**
 * Every message of the extension: who sends it to whom, and what for. `PageRequests` go to the page interaction. What
 * goes to the background may arrive twice, because it is sent again when the background stops before it answers. The
 * rules for what is accepted are in core/messages (background-rules.ts, frame-rules.ts).
 */
export interface Protocol extends PageRequests {
  /** Page, own pages → background: the card of one entity; null when no dataset has it. */
  getCard(request: { entity: EntityId; locale: Locale }): Card | null;
  /** Popup → background: what all frames of a tab mention, with cautions, and what reading them cost. */
  readPage(request: { tabId: number; locale: Locale }): PageReading;
  /** Popup, look-up page → background: entities whose names, summaries or claims match, best first. */
  search(request: { query: string; locale: Locale }): SearchHit[];
  /** Options → background: the dataset's categories, version and sources. */
  getDataset(request: { locale: Locale }): DatasetOverview | null;
  /** Page, own pages → background: the interface texts of a language other than English, by key. */
  getTexts(request: { locale: Locale }): Readonly<Record<string, string>>;
  /** Popup → background: what has changed in the facts since a version; null if nothing has. */
  getChanges(request: { since: string; locale: Locale }): DatasetChanges | null;
  /** Check, look-up page → background: the question that the page was opened for; null when there is none. */
  takeQuestion(): Question | null;
  /** Page, welcome page, check page → background: build the gazetteer now, because storage has none. */
  buildGazetteer(): StoredGazetteer;
  /** Check page → background: build the number table now, because storage has none. */
  buildNumberTable(): Sealed<NumberTable>;
  /** Page, welcome page → background: the words that numbers are looked for near, because storage has none. */
  buildNumberCues(): Sealed<NumberCues>;
  /** Page, welcome page → background: link the numbers of passages, in order. */
  linkNumbers(passages: readonly PassageQuestion[]): readonly PassageAnswer[];
  /** Page → background: this frame's mentions have changed, so update the badge. */
  reportMentions(): void;
  /** Page → background: run a script in this frame, where a name may be, at its first mention, marks or card. */
  injectScript(script: PageScript): void;
  /** Frame too small for a card → background: report to the top frame; answers whether it has a card, null if it cannot. */
  relayToTopFrame(report: FrameReport): boolean | null;
  /** Top frame → background: where the frames on a path lie in each other. */
  locateFrame(path: readonly number[]): FrameLink[];
  /** Page, welcome page → background: add or remove a correction in all frames of this page, until the reader leaves it. */
  rejectHere(rejection: Rejection): void;
  /** Background → all frames of a page: add or remove such a correction. */
  applyRejection(rejection: Rejection): void;
  /** Page → background: move focus back to the frame that a card took it from. */
  returnFocus(request: { origin: FrameId }): void;
  /** Page, welcome page → background: open the options page, which a page cannot do. */
  openOptions(): void;
  /** Popup, background → one frame: how often each entity occurs in it now, and what reading it cost. */
  readFrame(): FrameReading;
  /** Popup → one frame: resume reading after a pause for cost. */
  resumePage(): void;
}

export type Name = keyof Protocol;
export type Data<N extends Name> = Parameters<Protocol[N]>[0];
export type Answer<N extends Name> = Awaited<ReturnType<Protocol[N]>>;
