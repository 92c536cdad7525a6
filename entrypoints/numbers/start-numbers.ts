import type { NumberTable } from '../../core/numbers/number-table.ts';
import { NO_NUMBERS } from '../../core/page-number.ts';
import { createNumberFilter } from '../../core/settings/number-filter.ts';
import { createNumberMarks, type NumberMarks } from '../../dom/numbers/number-marks.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import {
  openNumberTable,
  readStoredNumberTable,
  watchNumberTable,
} from '../../extension/storage/number-table-cache.ts';
import type { FrameNumbers, NumberOptions } from './handover.ts';

const NOTHING: NumberMarks = {
  painted: () => [],
  allMarks: () => [],
  read: () => NO_NUMBERS,
  namesChanged: () => undefined,
};

/** Starts reading numbers, and begins anew whenever the table changes or other numbers are to be shown. */
export async function startNumbers(options: NumberOptions): Promise<FrameNumbers> {
  const { host, signal } = options;
  let table = (await readTable()) ?? null;
  let costMs = 0;
  let run = new AbortController();
  let marks = NOTHING;
  const filter = createNumberFilter(options.settings, host);

  function restart(): void {
    run.abort();
    marks = NOTHING;
    if (signal.aborted || !table || !filter.isOn()) {
      options.onChange();
      return;
    }
    run = new AbortController();
    marks = createNumberMarks({
      ...options,
      table,
      isShown: filter.isShown,
      onWorkDone: (ms) => {
        costMs += ms;
      },
      signal: run.signal,
    });
  }

  signal.addEventListener('abort', () => run.abort());
  watchNumberTable(signal, (next) => {
    if (next.version === table?.version) return;
    table = next;
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
      if (filter.setSettings(settings)) restart();
    },
    rejectHere(correction, isRejected) {
      filter.rejectHere(correction, isRejected);
      restart();
    },
  };
}

/** Storage has none until the background has stored one; a damaged one is replaced. */
async function readTable(): Promise<NumberTable | null> {
  const stored = await attempt('read the number table', readStoredNumberTable());
  if (stored.ok && stored.value) return stored.value;
  const built = await attempt('build the number table', sendMessage('buildNumberTable', undefined));
  return built.ok ? openNumberTable(built.value) : null;
}
