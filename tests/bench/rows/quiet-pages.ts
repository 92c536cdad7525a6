import type { Browser } from 'puppeteer-core';
import { bundledSource } from '../bench-files.ts';
import { type Lab, ROUNDS, readWork } from '../lab.ts';
import { atMost, type Bar, type BenchRow, exactly, type Measurement } from '../row.ts';
import { summarize } from '../statistics.ts';
import { durations, extensionSlices } from '../trace.ts';
import { watchLoad } from '../watched-load.ts';

const QUIET_MS = 1000;
/** The allowed cost of the content script: a multiple of the floor plus some milliseconds. */
const ALLOWED = { floors: 1.35, ms: 2 };

/** Pages with nothing to do: without a mention, or with the extension disabled. */
export const quietPagesRow: BenchRow = {
  name: 'quiet-pages',
  async run(lab) {
    const bench = await lab.openBench('bare.html');
    const { scan, floor } = await bench.call('benchBareScan', bundledSource(), ROUNDS);
    await bench.close();
    const scanned = ofAllowed(
      'no mention: scan, share of floor × 1.35 + 2 ms',
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
  const started = await timeContentScript(browser, lab);
  const wasWoken = isWorkerAwake();
  return [
    ofAllowed('no mention: all of our script, share of the same', started, floorMs, 'none'),
    {
      what: 'no mention: worker starts',
      unit: '',
      bar: atMost(0, 'none'),
      ...exactly(Number(wasWoken)),
    },
    {
      what: 'no mention: nodes created',
      unit: '',
      bar: atMost(0, 'none'),
      ...exactly(await countAdded(lab, 'bare.html', 'elements')),
    },
  ];
}

async function measureOffPage(lab: Lab): Promise<readonly Measurement[]> {
  const { storeSettings, browser } = await lab.browsers.with();
  await storeSettings({ sitesOff: [new URL(lab.url('')).host] });
  const started = await timeContentScript(browser, lab);
  const listeners = await countAdded(lab, 'bare.html', 'listeners');
  await storeSettings({});
  return [
    { what: 'disabled site: our script', unit: 'ms', bar: atMost(1, 'none'), ...summarize(started) },
    {
      what: 'disabled site: listeners left behind',
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
    note: `${summarize(times).median.toFixed(2)} ms, floor ${floorMs.toFixed(2)} ms`,
  };
}

/** The content script's total time per load, its evaluation included, in milliseconds. */
async function timeContentScript(browser: Browser, { url }: Lab): Promise<number[]> {
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const main = await watchLoad(browser, url('bare.html'), QUIET_MS);
    const sum = durations(extensionSlices(main)).reduce((all, ms) => all + ms, 0);
    if (round >= 0) times.push(sum);
  }
  return times;
}

/** How many elements or listeners the extension adds to the page, after garbage collection. */
async function countAdded(lab: Lab, path: string, what: 'elements' | 'listeners'): Promise<number> {
  const counts: number[] = [];
  for (const extension of ['with', 'without'] as const) {
    const bench = await lab.openBench(path, extension);
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    await bench.protocol.send('HeapProfiler.collectGarbage');
    const elements = await bench.page.evaluate(() => document.querySelectorAll('*').length);
    counts.push(what === 'elements' ? elements : (await readWork(bench)).listeners);
    await bench.close();
  }
  const [withExtension = Number.NaN, without = Number.NaN] = counts;
  return withExtension - without;
}
