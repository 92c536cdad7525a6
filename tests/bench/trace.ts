import type { Page } from 'puppeteer-core';

/** One complete event of a trace; times in milliseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** What the page's main thread did between the page's marks `bench-start` and `bench-end`. */
export interface MainThread {
  /** In order of their start; those that lie within another come after it. */
  readonly events: readonly TraceEvent[];
  /** Times of `performance.mark`, by name, the first of each. */
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
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/**
 * Records the browser while `work` runs and returns the main thread of the page that sets the marks; undefined
 * when the browser began to record the page's process too late, as a busy one does.
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
    .map(({ name, ts, dur = 0, args }) => ({
      name,
      start: ts / 1000,
      end: (ts + dur) / 1000,
      url: args?.data?.url ?? args?.fileName ?? '',
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { events, marks };
}

/** Names under which the browser runs script. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run', 'RunMicrotasks']);

/**
 * The stretches in which the extension's script ran: those of its own files, and microtasks, which the browser
 * does not attribute, so the page itself must leave none behind.
 */
export function extensionSlices({ events }: MainThread): readonly TraceEvent[] {
  const slices: TraceEvent[] = [];
  let isOver = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (event.start < isOver || !SCRIPT.has(event.name)) continue;
    isOver = event.end;
    if (event.name === 'RunMicrotasks' || event.url.startsWith('chrome-extension:')) slices.push(event);
  }
  return slices;
}

export function durations(events: readonly TraceEvent[]): number[] {
  return events.map(({ start, end }) => end - start);
}

/** Events of the given names that lie within one of `outer`. */
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
