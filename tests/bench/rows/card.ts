import { DWELL_MS } from '../../../core/hover/hover-state.ts';
import { loadBundled, nameIn } from '../bench-files.ts';
import type { BenchPage } from '../lab.ts';
import { atMost, type BenchRow, type Measurement } from '../row.ts';
import { quantile } from '../statistics.ts';

const HOVERS = 20;
const HOVERS_COLD = 10;
const CARD_TIMEOUT_MS = 5000;
const APART_MS = 700;

/** From the end of the dwell to the card on the screen. */
export const cardRow: BenchRow = {
  name: 'card',
  isOnlyTold: true,
  async run({ openBench, browsers }) {
    const bench = await openBench('news.html', 'with');
    const { killWorker } = await browsers.with();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // The first card of a worker fills its caches.
    await hover(bench, 1, async () => undefined);
    const warm = await hover(bench, HOVERS, async () => undefined);
    const cold = await hover(bench, HOVERS_COLD, killWorker);
    await bench.close();
    return [line('card, end of dwell → painted, warm', warm, 50), line('card, worker killed', cold, 200)];
  },
};

function line(what: string, times: readonly number[], bar: number): Measurement {
  return {
    what: `${what}, 95th percentile`,
    unit: 'ms',
    bar: atMost(bar, 'none'),
    median: quantile(times, 0.95),
    low: quantile(times, 0.5),
    high: Math.max(...times),
    note: `${times.length} hovers; the spread is median to slowest`,
  };
}

/** Rests the pointer on one name after the other; milliseconds from the end of the dwell. */
async function hover(bench: BenchPage, count: number, before: () => Promise<void>): Promise<number[]> {
  const { page } = bench;
  const names = loadBundled().entities.map(nameIn('en'));
  const places = await bench.call('placesOf', names);
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const place = places[i % places.length];
    if (!place) throw new Error('no name in the window to hover');
    await page.mouse.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
    await before();
    const seen = bench.call('watchCard', CARD_TIMEOUT_MS);
    // Slowly in the end, or the pointer is taken for one that passes.
    await page.mouse.move(place.x - 3, place.y);
    for (let step = -2; step <= 0; step++) await page.mouse.move(place.x + step, place.y);
    const card = await seen;
    if (card) times.push(card.paintedAt - card.movedAt - DWELL_MS);
  }
  return times;
}
