import type { MentionCounts } from '../../core/facts/page-summary.ts';
import { type Resumable, runToCompletion } from '../../core/resumable.ts';
import { proceed } from '../scheduling/proceed.ts';
import { createSlices, type Urgency } from '../scheduling/time-slices.ts';
import type { MarkIndex } from './mark-index.ts';

/** Keeps count of the marks that the reader can see, beside the reading of the page. */
interface Tally {
  /** The last counts if they hold, else new ones. */
  counts(isAnew: boolean): MentionCounts;
  /** Marks come and go; nothing is reported until `settled`. */
  changed(): void;
  /** The page has been read. */
  settled(): void;
  /** Counts again: nothing says when the page shows or hides text. To be called from time to time. */
  refresh(): void;
}

interface TallyOptions {
  readonly index: Pick<MarkIndex, 'count' | 'isEmpty'>;
  /** Called after the first count, and whenever the counts differ afterwards. */
  readonly onChange: (counts: MentionCounts) => void;
  readonly onWorkDone: (ms: number) => void;
  readonly signal: AbortSignal;
}

/** A page with thousands of marks is counted again only after so many times the time that it took. */
const REST_TIMES = 50;

export function createTally({ index, onChange, onWorkDone, signal }: TallyOptions): Tally {
  const slices = createSlices(work, onSlice, signal);
  let reported: MentionCounts | null = null;
  let counting: Resumable<MentionCounts> | null = null;
  let isSettled = false;
  /** Whether `reported` is of the present marks. */
  let isCurrent = false;
  let spentMs = 0;
  let restsUntil = 0;

  function work(deadline: number): Urgency | null {
    if (!isSettled) {
      counting = null;
      return null;
    }
    if (!counting) {
      counting = index.count();
      isCurrent = true;
    }
    const done = proceed(counting, deadline);
    if (!done) return 'idle';
    counting = null;
    report(done.value);
    return null;
  }

  function onSlice(ms: number): void {
    spentMs += ms;
    if (!counting) {
      restsUntil = performance.now() + spentMs * REST_TIMES;
      spentMs = 0;
    }
    onWorkDone(ms);
  }

  function report(counts: MentionCounts): void {
    const isSame = reported !== null && JSON.stringify(counts) === JSON.stringify(reported);
    reported = counts;
    if (!isSame) onChange(counts);
  }

  return {
    counts: (isAnew) =>
      !isAnew && isCurrent && !counting && reported ? reported : runToCompletion(index.count()),
    changed() {
      isCurrent = false;
      isSettled = false;
    },
    settled() {
      isSettled = true;
      // Later counts wait for the next refresh, because each makes the browser lay out the page.
      if (!isCurrent && (!reported || index.isEmpty())) slices.request('soon');
    },
    refresh() {
      if (isSettled && performance.now() >= restsUntil) slices.request('idle');
    },
  };
}
