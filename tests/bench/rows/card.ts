import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import { loadBundled, nameIn } from '../bench-files.ts';
import type { BenchPage } from '../lab.ts';
import { atMost, type BenchRow, type Measurement } from '../row.ts';
import { quantile } from '../statistics.ts';

const HOVERS = 20;
const HOVERS_COLD = 10;
const CARD_TIMEOUT_MS = 5000;
const APART_MS = 700;

/** Times from the end of the dwell to the card on the screen. */
export const cardRow: BenchRow = {
  name: 'card',
  isInformational: true,
  async run({ openBench, browsers }) {
    const bench = await openBench('news.html', 'with');
    const { killWorker } = await browsers.with();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // The first card of a worker fills its caches and is not measured.
    await hover(bench, 1, async () => undefined);
    const warm = await hover(bench, HOVERS, async () => undefined);
    const cold = await hover(bench, HOVERS_COLD, async () => void (await killWorker()));
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

/** Hovers one name after another. Times are in milliseconds from the end of the dwell. */
async function hover(bench: BenchPage, count: number, before: () => Promise<void>): Promise<number[]> {
  const { page } = bench;
  const names = loadBundled().entities.map(nameIn('en'));
  const points = await bench.call('locateNames', names);
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const point = points[i % points.length];
    if (!point) throw new Error('no name is visible');
    await page.mouse.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
    await before();
    const seen = bench.call('watchCard', CARD_TIMEOUT_MS);
    // Small last steps, or the pointer seems to be on its way elsewhere.
    await page.mouse.move(point.x - 3, point.y);
    for (let step = -2; step <= 0; step++) await page.mouse.move(point.x + step, point.y);
    const card = await seen;
    if (card) times.push(card.paintedAt - card.movedAt - DEFAULT_SETTINGS.dwellMs);
  }
  return times;
}
