import type { FrameReading } from '../../core/facts/page-summary.ts';
import type { GazetteerTables } from '../../core/gazetteer/gazetteer.ts';
import type { Locale } from '../../core/locale.ts';
import { NO_NUMBERS } from '../../core/page-number.ts';
import { createCostBudget } from '../../core/settings/cost-budget.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { RING, removeLeftovers } from '../../dom/marks/painting/highlighter.ts';
import { createPageMarks } from '../../dom/page-marks.ts';
import { addCardHost } from '../../dom/text/card-hosts.ts';
import { isExtensionAlive, watchExtension } from '../../extension/extension-life.ts';
import { answerUntil } from '../../extension/messages/answer-in-frame.ts';
import { createMentionReport } from '../../extension/report-mentions.ts';
import { shadowRootOf } from '../../extension/shadow-roots.ts';
import type { FrameLife } from '../../overlay/ports.ts';
import { createLazyDetection } from './lazy-detection.ts';
import { createLazyNumbers } from './lazy-numbers.ts';
import { createLazyPageInteraction } from './lazy-page-interaction.ts';

interface PageOptions {
  readonly life: FrameLife;
  readonly host: string;
  readonly settings: Settings;
  readonly tables: GazetteerTables;
  readonly localeOf: (settings: Settings) => Locale;
  /** Ends everything in the frame: the extension is gone. */
  readonly onGone: () => void;
}

/** What the content script tells a running page. */
export interface RunningPage {
  /** How often each entity is mentioned in this frame, and what reading it cost. */
  read(): FrameReading;
  setTables(tables: GazetteerTables): void;
  setSettings(settings: Settings): void;
  /** Tells the background again what the frame mentions. */
  report(): void;
}

/** Reads and marks one frame until its work ends; pointer tracking loads at the first mention. */
export function startOnPage({ life, host, tables, localeOf, onGone, ...initial }: PageOptions): RunningPage {
  const { work: signal } = life;
  let { settings } = initial;
  const { corrections } = settings;
  const detection = createLazyDetection({
    tables,
    corrections,
    site: host,
    onLoading: () => marks.pause(),
    onChange(detector) {
      marks.setDetector(detector);
      if (!budget.cost().isPaused) marks.resume();
    },
    signal,
  });
  const budget = createCostBudget();
  const report = createMentionReport();
  removeLeftovers([...tables.categories, RING]);
  const interaction = createLazyPageInteraction({
    window,
    life,
    marks: () => marks,
    numbers: () => numbers.current(),
    frame: { host, settings: () => settings, localeOf, shadowRootOf, claimHost: addCardHost },
  });
  const numbers = createLazyNumbers({
    page: document,
    host,
    settings,
    names: () => marks.unsorted(),
    mayRead: () => !budget.cost().isPaused,
    onChange: () => report(marks.counts()),
    signal,
  });
  const marks = createPageMarks({
    root: document,
    detector: detection.detector(),
    density: settings.density,
    signal,
    shadowRootOf,
    onFirstMark() {
      watchExtension(life.whole, onGone);
      interaction.start();
    },
    onMarked: () => numbers.namesChanged(),
    onChange: report,
    canContinue(workMs) {
      // Before what this slice found is painted.
      if (!isExtensionAlive()) onGone();
      return budget.spend(workMs, performance.now());
    },
  });
  answerUntil(signal, ['resumePage', 'applyRejection'], () => ({
    resumePage() {
      budget.lift();
      marks.resume();
    },
    applyRejection({ correction, isRejected }) {
      detection.rejectHere(correction, isRejected);
      numbers.current()?.rejectHere(correction, isRejected);
    },
  }));

  return {
    read() {
      const cost = budget.cost();
      const found = numbers.current();
      const totalMs = cost.totalMs + (found?.costMs() ?? 0);
      return { counts: marks.counts(), numbers: found?.read() ?? NO_NUMBERS, cost: { ...cost, totalMs } };
    },
    setTables: detection.setTables,
    setSettings(next) {
      const previous = settings;
      settings = next;
      if (next.density !== previous.density) marks.setDensity(next.density);
      detection.setCorrections(next.corrections);
      numbers.setSettings(next);
      interaction.current()?.refresh();
    },
    report: () => report(marks.counts()),
  };
}
