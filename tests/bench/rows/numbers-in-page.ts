import { ROUNDS } from '../lab.ts';
import { atMost, type BenchRow } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';
import { extensionSlices } from '../trace.ts';
import { watchLoad } from '../watched-load.ts';

/** Reading the numbers has ended by then. */
const QUIET_MS = 3500;
const SHORT_ROUNDS = 3;

/** What reading its numbers adds to a page with names: the demo page, with numbers on and off in turns; processor time. */
export const numbersInPageRow: BenchRow = {
  name: 'numbers-in-page',
  async run({ browsers, url, isShort }) {
    const { browser, storeSettings } = await browsers.with();
    const times = { all: [] as number[], off: [] as number[] };
    for (let round = -1; round < (isShort ? SHORT_ROUNDS : ROUNDS); round++) {
      for (const numbers of ['all', 'off'] as const) {
        await storeSettings({ numbers });
        const main = await watchLoad(browser, url('demo/index.html'), QUIET_MS);
        const ms = extensionSlices(main).reduce((sum, { cpuMs }) => sum + cpuMs, 0);
        if (round >= 0) times[numbers].push(ms);
      }
    }
    await storeSettings({});
    const [on, off] = [summarize(times.all).median, summarize(times.off).median];
    return [
      {
        what: 'numbers in a page with names: our script, on / off',
        unit: '×',
        bar: atMost(2, 'ratio'),
        ...summarize(ratios(times.all, times.off)),
        note: `${on.toFixed(0)} ms vs ${off.toFixed(0)} ms`,
      },
    ];
  },
};
