import { withCorrections } from '../../core/detection/corrections.ts';
import { createPageDetector } from '../../core/detection/page-detector.ts';
import type { FrameReading, MentionCounts } from '../../core/facts/page-summary.ts';
import { type Gazetteer, type GazetteerTables, openGazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Locale } from '../../core/locale.ts';
import { createCostBudget } from '../../core/settings/cost-budget.ts';
import { withCorrection } from '../../core/settings/mute-actions.ts';
import type { Correction, Settings } from '../../core/settings/settings.ts';
import { createPageMarks } from '../../dom/page-marks.ts';
import { attempt } from '../../extension/errors.ts';
import { answerUntil, onMessage, sendMessage } from '../../extension/protocol.ts';
import { shadowRootOf } from '../../extension/shadow-roots.ts';
import type { FrameLife } from '../../overlay/ports.ts';
import { interactOnDemand } from './hover-on-demand.ts';
import { createPagePorts } from './page-ports.ts';

/** The badge may lag behind a page that streams text. */
const REPORT_DELAY_MS = 250;

interface PageOptions {
  readonly life: FrameLife;
  readonly host: string;
  readonly settings: Settings;
  readonly tables: GazetteerTables;
  readonly localeOf: (settings: Settings) => Locale;
}

/** What the content script tells a running page. */
export interface RunningPage {
  /** How often each entity is mentioned in this frame, and what reading it cost. */
  read(): FrameReading;
  setTables(tables: GazetteerTables): void;
  setSettings(settings: Settings): void;
}

/** Reads and marks one frame until its work ends; who follows the pointer comes with the first mention. */
export function startOnPage({ life, host, tables, localeOf, ...initial }: PageOptions): RunningPage {
  const { work: signal } = life;
  let { settings } = initial;
  let gazetteer: Gazetteer = openGazetteer(tables);
  /** Rejected on this page only. */
  let here: readonly Correction[] = [];
  const createDetector = () =>
    withCorrections(createPageDetector(gazetteer), [...settings.corrections, ...here], host);
  const budget = createCostBudget();
  const follower = interactOnDemand({
    window,
    life,
    marks: () => marks,
    ports: createPagePorts({ host, settings: () => settings, localeOf, shadowRootOf }),
  });
  const marks = createPageMarks({
    root: document,
    detector: createDetector(),
    density: settings.density,
    signal,
    shadowRootOf,
    onFirstMark: follower.start,
    onChange: createReport(signal),
    canContinue: (workMs) => budget.spend(workMs, performance.now()),
  });
  const reject = (correction: Correction, isRejected: boolean) => {
    here = withCorrection(here, correction, isRejected);
    marks.setDetector(createDetector());
  };
  answerUntil(signal, [
    onMessage('resumePage', () => {
      budget.lift();
      marks.resume();
    }),
    onMessage('applyRejection', ({ data }) => reject(data.correction, data.isRejected)),
  ]);

  return {
    read: () => ({ counts: marks.counts(), cost: budget.cost() }),
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
      follower.ifThere(({ refresh }) => refresh());
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
