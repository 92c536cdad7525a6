import type { Browser } from 'puppeteer-core';
import { bundledSource } from '../bench-files.ts';
import { type Lab, ROUNDS, readWork } from '../lab.ts';
import { atMost, type Bar, type BenchRow, exactly, type Measurement } from '../row.ts';
import { summarize } from '../statistics.ts';
import { durations, extensionSlices } from '../trace.ts';
import { watchLoad } from '../watched-load.ts';

const QUIET_MS = 1000;
/** What the content script may cost: so many times the floor, and so many milliseconds beyond. */
const ALLOWED = { floors: 1.35, ms: 2 };

/** Pages on which there is nothing to do: without a mention, and where the extension is off. */
export const quietPagesRow: BenchRow = {
  name: 'quiet-pages',
  async run(lab) {
    const bench = await lab.openBench('bare.html');
    const { scan, floor } = await bench.call('benchBareScan', bundledSource(), ROUNDS);
    await bench.close();
    const scanned = ofAllowed(
      'no mention: scan, of floor × 1.35 + 2 ms',
      scan,
      summarize(floor).median,
      'ratio',
    );
    if (lab.isShort) return [scanned];
    return [scanned, ...(await measureStart(lab, summarize(floor).median)), ...(await measureOffPage(lab))];
  },
};

async function measureStart(lab: Lab, floorMs: number): Promise<readonly Measurement[]> {
  const { killWorker, isWorkerAwake, browser } = await lab.browsers.with();
  await killWorker();
  const started = await ourScript(browser, lab);
  const wasWoken = isWorkerAwake();
  return [
    ofAllowed('no mention: all our script from its start, of the same', started, floorMs, 'none'),
    {
      what: 'no mention: times that the worker woke',
      unit: '',
      bar: atMost(0, 'none'),
      ...exactly(Number(wasWoken)),
    },
    {
      what: 'no mention: nodes created',
      unit: '',
      bar: atMost(0, 'none'),
      ...exactly(await extra(lab, 'bare.html', 'elements')),
    },
  ];
}

async function measureOffPage(lab: Lab): Promise<readonly Measurement[]> {
  const { storeSettings, browser } = await lab.browsers.with();
  await storeSettings({ sitesOff: [new URL(lab.url('')).host] });
  const started = await ourScript(browser, lab);
  const listeners = await extra(lab, 'bare.html', 'listeners');
  await storeSettings({});
  return [
    { what: 'a site that is off: our script', unit: 'ms', bar: atMost(1, 'none'), ...summarize(started) },
    {
      what: 'a site that is off: listeners left behind',
      unit: '',
      bar: atMost(0, 'none'),
      ...exactly(listeners),
    },
  ];
}

function ofAllowed(what: string, times: readonly number[], floorMs: number, gate: Bar['gate']): Measurement {
  const allowedMs = ALLOWED.floors * floorMs + ALLOWED.ms;
  return {
    what,
    unit: '×',
    bar: atMost(1, gate),
    ...summarize(times.map((time) => time / allowedMs)),
    note: `${summarize(times).median.toFixed(2)} ms, the floor ${floorMs.toFixed(2)} ms`,
  };
}

/** All that the content script does on a page, its evaluation included, in milliseconds per load. */
async function ourScript(browser: Browser, { url }: Lab): Promise<number[]> {
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const main = await watchLoad(browser, url('bare.html'), QUIET_MS);
    const sum = durations(extensionSlices(main)).reduce((all, ms) => all + ms, 0);
    if (round >= 0) times.push(sum);
  }
  return times;
}

/** How much more of it the page has with the extension than without, after a garbage collection. */
async function extra(lab: Lab, path: string, what: 'elements' | 'listeners'): Promise<number> {
  const counts: number[] = [];
  for (const extension of ['with', 'without'] as const) {
    const bench = await lab.openBench(path, extension);
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    await bench.protocol.send('HeapProfiler.collectGarbage');
    const elements = await bench.page.evaluate(() => document.querySelectorAll('*').length);
    counts.push(what === 'elements' ? elements : (await readWork(bench)).listeners);
    await bench.close();
  }
  const [withUs = Number.NaN, without = Number.NaN] = counts;
  return withUs - without;
}
