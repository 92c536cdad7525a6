import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { atMost, type Measurement } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';
import { buildReader, checkOut } from './build-reader.ts';
import type { Pages } from './read-texts.ts';
import { textKinds } from './text-kinds.ts';

const ROUNDS = 60;
const WARM_UP_ROUNDS = 5;
/** A sample repeats its work until it takes so long. */
const SAMPLE_MS = 8;
/** Rounds between garbage collections. After each, optimised code may have to be built again. */
const COLLECT_EVERY = 12;
const BAR = atMost(1.02, 'none');

type Read = (pages: Pages) => number;

/**
 * The time that finding and linking names takes here, as a multiple of what it takes at a revision: both in this
 * process and in turns, so that whatever slows the machine slows both. Once with today's names for both, which compares
 * the code, and once with the names of each. Yields a line for each kind of text.
 */
export async function* compareRevisions(root: string, revision: string): AsyncGenerator<Measurement> {
  const folder = join(root, '.output/against');
  rmSync(folder, { recursive: true, force: true });
  try {
    const tree = join(folder, 'tree');
    checkOut(root, revision, tree);
    const then = await buildReader(tree, join(folder, 'then'));
    const now = await buildReader(root, join(folder, 'now'));
    const namesThen = then.loadNames(then.dataset);
    const namesNow = now.loadNames(now.dataset);
    const readNow = now.createReader(namesNow);
    const readThen = then.createReader(namesNow);
    const readThenWithItsNames = then.createReader(namesThen);
    for (const [kind, pages] of Object.entries(textKinds(namesThen.entities))) {
      yield { what: `${kind}: the code alone`, bar: BAR, ...compare(readThen, readNow, pages) };
      yield { what: `${kind}: with the names of each`, ...compare(readThenWithItsNames, readNow, pages) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(before: Read, after: Read, pages: Pages): Omit<Measurement, 'what'> {
  const once = warmUp(before, after, pages);
  const repeats = Math.max(1, Math.round(SAMPLE_MS / once));
  const times = { before: [] as number[], after: [] as number[] };
  const sample = (side: keyof typeof times) =>
    times[side].push(cpuMs(side === 'before' ? before : after, pages, repeats) / repeats);
  for (let round = 0; round < ROUNDS; round++) {
    if (round % COLLECT_EVERY === 0) {
      collectGarbage();
      warmUp(before, after, pages);
    }
    const order = round % 2 === 0 ? (['before', 'after'] as const) : (['after', 'before'] as const);
    order.forEach(sample);
  }
  const ms = (list: readonly number[]) => summarize(list).median.toFixed(2);
  return {
    unit: '×',
    ...summarize(ratios(times.after, times.before)),
    note: `${ms(times.before)} → ${ms(times.after)} ms, ${before(pages)} → ${after(pages)} mentions`,
  };
}

/** Milliseconds of one reading by both, on average. */
function warmUp(before: Read, after: Read, pages: Pages): number {
  return (cpuMs(before, pages, WARM_UP_ROUNDS) + cpuMs(after, pages, WARM_UP_ROUNDS)) / (2 * WARM_UP_ROUNDS);
}

/** The processor's time, not the clock's: what else the machine does counts less. */
function cpuMs(read: Read, pages: Pages, times: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) read(pages);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
