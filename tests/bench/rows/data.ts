import { bundledSource } from '../bench-files.ts';
import { generateGazetteer } from '../generators/generate-aliases.ts';
import { type Lab, ROUNDS } from '../lab.ts';
import { atMost, type BenchRow, exactly, type Measurement } from '../row.ts';
import { summarize } from '../statistics.ts';
import { extensionSlices, type MainThread } from '../trace.ts';
import { watchLoad } from '../watched-load.ts';

const MANY = 100_000;
/** The longest pause that a reader does not notice. */
const RESPONSIVE_MS = 100;

const QUIET_MS = 3000;

/** Times from the dataset to the database, and from the stored gazetteer to a page. */
export const dataRow: BenchRow = {
  name: 'data',
  isInformational: true,
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
      what: 'import, longest time without a response',
      unit: 'ms',
      bar: atMost(RESPONSIVE_MS, 'none'),
      ...exactly(longestMs),
      note: 'on the thread that imports',
    },
  ];
}

/** Times how long a new tab takes to use a stored gazetteer of 100,000 names. */
async function measureNewTab(lab: Lab): Promise<readonly Measurement[]> {
  const { storeGazetteer, killWorker, isWorkerAwake, browser } = await lab.browsers.with();
  await storeGazetteer(generateGazetteer(MANY));
  const ready: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    await killWorker();
    const main = await watchLoad(browser, lab.url('generated.html'), 'marked');
    if (round >= 0) ready.push(timeToReady(main));
  }
  // A page with names would wake the worker to report their number.
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
      note: 'includes reading a page of 3,000 text nodes',
    },
    {
      what: 'gazetteer → new tab: worker starts',
      unit: '',
      bar: atMost(0, 'none'),
      ...exactly(Number(wasWoken)),
    },
  ];
}

/** From the start of the content script to the end of the last slice before the page has marks. */
function timeToReady(main: MainThread): number {
  const slices = extensionSlices(main);
  const marked = main.marks.get('bench-marked') ?? Number.NaN;
  const last = slices.filter(({ start, end }) => end - start >= 1 && end <= marked).at(-1);
  return (last?.end ?? Number.NaN) - (slices[0]?.start ?? Number.NaN);
}
