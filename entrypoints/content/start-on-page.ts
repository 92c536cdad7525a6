import { browser } from '#imports';
import { withCorrections } from '../../core/corrections.ts';
import { type Gazetteer, type GazetteerTables, openGazetteer } from '../../core/gazetteer.ts';
import { createPageDetector } from '../../core/page-detector.ts';
import type { MentionCounts } from '../../core/page-summary.ts';
import type { Correction, Settings } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import { createPageMarks } from '../../dom/page-marks.ts';
import { attempt } from '../../extension/errors.ts';
import { onMessage, sendMessage } from '../../extension/protocol.ts';
import { changeSettings } from '../../extension/settings.ts';
import type { CardSurroundings } from '../card/render-card.tsx';
import { answerFrames, createFrameMessages } from './frame-messages.ts';
import { createHoverController } from './hover-controller.ts';
import { createJump } from './jump.ts';
import { loadCards } from './load-cards.ts';

/** The badge may lag behind a page that streams text. */
const REPORT_DELAY_MS = 250;

interface PageOptions {
  readonly signal: AbortSignal;
  readonly host: string;
  readonly settings: Settings;
  readonly tables: GazetteerTables;
  readonly localeOf: (settings: Settings) => Locale;
}

/** What the content script tells a running page. */
export interface RunningPage {
  /** How often each entity is mentioned in this frame. */
  counts(): MentionCounts;
  setTables(tables: GazetteerTables): void;
  setSettings(settings: Settings): void;
}

/** Scan, marks, hover and cards of one frame, until the signal aborts. */
export function startOnPage({ signal, host, tables, localeOf, ...initial }: PageOptions): RunningPage {
  let { settings } = initial;
  let gazetteer: Gazetteer = openGazetteer(tables);
  /** Rejected on this page only. */
  const here: Correction[] = [];
  const createDetector = () =>
    withCorrections(createPageDetector(gazetteer), [...settings.corrections, ...here], host);
  const marks = createPageMarks({
    root: document,
    detector: createDetector(),
    density: settings.density,
    signal,
    shadowRootOf,
    onChange: createReport(signal),
  });
  const reject = (correction: Correction) => {
    here.push(correction);
    marks.setDetector(createDetector());
  };
  const surroundings: CardSurroundings = {
    host,
    settings: () => settings,
    locale: () => localeOf(settings),
    changeSettings: (change) => void attempt('change settings', changeSettings(change)),
    reject: (correction) => void attempt('reject here', sendMessage('rejectHere', correction)),
    openOptions: () => void attempt('open options', sendMessage('openOptions', undefined)),
  };
  const controller = createHoverController({
    window,
    signal,
    markAt: marks.markAt,
    loadCard: async (entity) => {
      const card = await attempt('read card', sendMessage('getCard', { entity, locale: localeOf(settings) }));
      return card.ok ? card.value : null;
    },
    loadDeck: async (dispatch) => {
      const createCards = await loadCards(() => sendMessage('injectCards', undefined));
      return createCards({ document, signal, surroundings }, dispatch);
    },
    dwellMs: () => settings.dwellMs,
    frames: createFrameMessages(shadowRootOf),
  });
  const jump = createJump(marks, controller);
  const stopJumping = onMessage('jumpToMention', ({ data }) => jump(data.entity));
  signal.addEventListener('abort', stopJumping, { once: true });
  answerFrames({ signal, hear: controller.hear, reject, shadowRootOf });

  return {
    counts: marks.counts,
    setTables(next) {
      if (next.version === gazetteer.version) return;
      gazetteer = openGazetteer(next);
      marks.setDetector(createDetector());
    },
    setSettings(next) {
      const previous = settings;
      settings = next;
      if (next.density !== previous.density) marks.setDensity(next.density);
      if (!isSameList(next.corrections, previous.corrections)) marks.setDetector(createDetector());
      controller.refresh();
    },
  };
}

/** Tells the background that the counts changed; a frame that never had a mention stays silent. */
function createReport(signal: AbortSignal): (counts: MentionCounts) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasReported = false;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (counts) => {
    if (!hasReported && Object.keys(counts).length === 0) return;
    hasReported = true;
    clearTimeout(timer);
    timer = setTimeout(
      () => attempt('report mentions', sendMessage('reportMentions', undefined)),
      REPORT_DELAY_MS,
    );
  };
}

function isSameList(a: readonly Correction[], b: readonly Correction[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Closed roots too: extensions may see them, each browser in its own way. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const chromium = (browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }).dom;
  if (chromium) return element instanceof HTMLElement ? chromium.openOrClosedShadowRoot(element) : null;
  const firefox = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return firefox.openOrClosedShadowRoot ?? element.shadowRoot;
}
