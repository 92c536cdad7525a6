import { NO_NUMBERS } from '../../core/page-number.ts';
import type { PassageQuestion } from '../../core/page-numbers/link-passage.ts';
import type { NumberCues } from '../../core/page-numbers/number-cues.ts';
import { createNumberFilter } from '../../core/settings/number-filter.ts';
import { createNumberMarks, type NumberMarks } from '../../dom/numbers/number-marks.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import {
  openNumberCues,
  readStoredNumberCues,
  watchNumberCues,
} from '../../extension/storage/number-table-cache.ts';
import type { FrameNumbers, NumberOptions } from './handover.ts';

const NOTHING: NumberMarks = {
  painted: () => [],
  allMarks: () => [],
  read: () => NO_NUMBERS,
  namesChanged: () => undefined,
  filterChanged: () => undefined,
};

/** Starts reading numbers, and begins anew whenever the table of numbers changes or they are switched on. */
export async function startNumbers(options: NumberOptions): Promise<FrameNumbers> {
  const { host, signal } = options;
  let cues = await readCues();
  let costMs = 0;
  let run = new AbortController();
  let marks = NOTHING;
  const filter = createNumberFilter(options.settings, host);

  function restart(): void {
    run.abort();
    marks = NOTHING;
    if (signal.aborted || !cues || !filter.isOn()) {
      options.onChange();
      return;
    }
    run = new AbortController();
    marks = createNumberMarks({
      ...options,
      cues,
      link: linkPassages,
      isShown: filter.isShown,
      onWorkDone: (ms) => {
        costMs += ms;
      },
      signal: run.signal,
    });
  }

  signal.addEventListener('abort', () => run.abort());
  watchNumberCues(signal, (next) => {
    if (next.version === cues?.version) return;
    cues = next;
    restart();
  });
  restart();
  return {
    painted: () => marks.painted(),
    allMarks: () => marks.allMarks(),
    read: () => marks.read(),
    namesChanged: () => marks.namesChanged(),
    costMs: () => costMs,
    setSettings(settings) {
      const wasOn = filter.isOn();
      if (!filter.setSettings(settings)) return;
      if (wasOn && filter.isOn()) marks.filterChanged();
      else restart();
    },
    rejectHere(correction, isRejected) {
      filter.rejectHere(correction, isRejected);
      marks.filterChanged();
    },
  };
}

/** Storage has none until the background has stored them; damaged ones are replaced. */
async function readCues(): Promise<NumberCues | null> {
  const stored = await attempt('read the number cues', readStoredNumberCues());
  if (stored.ok && stored.value) return stored.value;
  const built = await attempt('build the number cues', sendMessage('buildNumberCues', undefined));
  return built.ok ? openNumberCues(built.value) : null;
}

async function linkPassages(questions: readonly PassageQuestion[]) {
  const answers = await attempt('link numbers', sendMessage('linkNumbers', questions));
  return answers.ok ? answers.value : null;
}
