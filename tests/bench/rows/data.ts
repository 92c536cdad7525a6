import { bundledSource } from '../bench-files.ts';
import { generateGazetteer } from '../generate-aliases.ts';
import { type Lab, ROUNDS } from '../lab.ts';
import { atMost, type BenchRow, exactly, type Measurement } from '../row.ts';
import { summarize } from '../statistics.ts';
import { extensionSlices, type MainThread } from '../trace.ts';
import { watchLoad } from '../watched-load.ts';

const MANY = 100_000;
/** Longer than this and a reader notices that nothing answers. */
const RESPONSIVE_MS = 100;

const QUIET_MS = 3000;

/** From the dataset to the database, and from there to a page. */
export const dataRow: BenchRow = {
  name: 'data',
  isOnlyTold: true,
  run: async (lab) => [...(await measureSeeding(lab)), ...(await measureNewTab(lab))],
};

async function measureSeeding({ openBench }: Lab): Promise<readonly Measurement[]> {
  const bench = await openBench('bare.html');
  const seeding: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const milliseconds = await bench.call('seedBundled', round);
    if (round >= 0) seeding.push(milliseconds);
  }
  const { importMs, longestMs } = await bench.call('importGenerated', MANY);
  await bench.close();
  return [
    { what: 'first start, bundled dataset', unit: 'ms', bar: atMost(300, 'none'), ...summarize(seeding) },
    {
      what: `import, ${MANY.toLocaleString('en')} entities`,
      unit: 'ms',
      bar: atMost(10_000, 'none'),
      ...exactly(importMs),
    },
    {
      what: 'import, longest time without an answer',
      unit: 'ms',
      bar: atMost(RESPONSIVE_MS, 'none'),
      ...exactly(longestMs),
      note: 'on the thread that imports',
    },
  ];
}

/** A gazetteer of 100,000 names is in storage: how long until a new tab can use it. */
async function measureNewTab(lab: Lab): Promise<readonly Measurement[]> {
  const { storeGazetteer, killWorker, isWorkerAwake, browser } = await lab.browsers.with();
  await storeGazetteer(generateGazetteer(MANY));
  const ready: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    await killWorker();
    const main = await watchLoad(browser, lab.url('generated.html'), 'marked');
    if (round >= 0) ready.push(timeToReady(main));
  }
  // A page without a name: where there are some, their number is reported to the worker.
  await killWorker();
  await watchLoad(browser, lab.url('bare.html'), QUIET_MS);
  const wasWoken = isWorkerAwake();
  await storeGazetteer(bundledSource());
  return [
    {
      what: 'gazetteer of 100,000 aliases → new tab ready',
      unit: 'ms',
      bar: atMost(60, 'none'),
      ...summarize(ready),
      note: 'until a page of 3,000 text nodes is read as well',
    },
    {
      what: 'gazetteer → new tab: times that the worker woke',
      unit: '',
      bar: atMost(0, 'none'),
      ...exactly(Number(wasWoken)),
    },
  ];
}

/** From the start of the content script to the end of the slice after which the page has marks. */
function timeToReady(main: MainThread): number {
  const slices = extensionSlices(main);
  const marked = main.marks.get('bench-marked') ?? Number.NaN;
  const last = slices.filter(({ start, end }) => end - start >= 1 && end <= marked).at(-1);
  return (last?.end ?? Number.NaN) - (slices[0]?.start ?? Number.NaN);
}
