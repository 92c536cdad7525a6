import type { Page } from 'puppeteer-core';

/** One complete trace event; times are in milliseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What the processor spent on it: less than its duration on a busy machine. */
  readonly cpuMs: number;
  readonly url: string;
}

/** The page's main thread between its performance marks `bench-start` and `bench-end`. */
export interface MainThread {
  /** Sorted by start; nested events follow their parent. */
  readonly events: readonly TraceEvent[];
  /** The time of the first `performance.mark` of each name. */
  readonly marks: ReadonlyMap<string, number>;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];

interface RawEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/**
 * Traces the browser while `work` runs and returns the main thread of the page that sets the marks. Undefined when a
 * busy browser started to trace the page's process too late.
 */
export async function traceMainThread(
  page: Page,
  work: () => Promise<void>,
): Promise<MainThread | undefined> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const recorded = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: RawEvent[] };
  return readMainThread(traceEvents);
}

function readMainThread(all: readonly RawEvent[]): MainThread | undefined {
  const start = all.find(({ cat, name }) => cat.includes('blink.user_timing') && name === 'bench-start');
  if (!start) return undefined;
  const own = all.filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts);
  const marks = new Map<string, number>();
  for (const { cat, name, ts } of own) {
    if (cat.includes('blink.user_timing') && !marks.has(name)) marks.set(name, ts / 1000);
  }
  const end = marks.get('bench-end') ?? Number.POSITIVE_INFINITY;
  const events = own
    .filter(({ ph, ts }) => ph === 'X' && ts / 1000 <= end)
    .map(({ name, ts, dur = 0, tdur = dur, args }) => ({
      name,
      start: ts / 1000,
      end: (ts + dur) / 1000,
      cpuMs: tdur / 1000,
      url: args?.data?.url ?? args?.fileName ?? '',
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { events, marks };
}

/** Trace events in which the browser runs script. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run', 'RunMicrotasks']);

/**
 * The outermost events in which the extension's script ran: those of its own files, and microtasks. The browser does
 * not attribute microtasks to a script, so the page itself must not queue any.
 */
export function extensionSlices({ events }: MainThread): readonly TraceEvent[] {
  const slices: TraceEvent[] = [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (event.start < lastEnd || !SCRIPT.has(event.name)) continue;
    lastEnd = event.end;
    if (event.name === 'RunMicrotasks' || event.url.startsWith('chrome-extension:')) slices.push(event);
  }
  return slices;
}

export function durations(events: readonly TraceEvent[]): number[] {
  return events.map(({ start, end }) => end - start);
}

/** Events with the given names inside of one of the `outer` events. */
export function within(
  { events }: MainThread,
  outer: readonly TraceEvent[],
  names: readonly string[],
): readonly TraceEvent[] {
  return events.filter(
    (event) =>
      names.includes(event.name) && outer.some(({ start, end }) => event.start >= start && event.end <= end),
  );
}
