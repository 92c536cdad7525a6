import { bundledSource } from '../bench-files.ts';
import { generateGazetteer } from '../generators/generate-aliases.ts';
import { type BenchPage, type Lab, ROUNDS } from '../lab.ts';
import { atMost, type BenchRow, exactly } from '../row.ts';
import { summarize } from '../statistics.ts';

const SETTLE_MS = 1200;
const MANY_NAMES = 100_000;
const NAVIGATIONS = 200;
/** The first navigations fill permanent caches. */
const FIRST_NAVIGATIONS = 20;
/** Two readings of the same heap differ by about this much. */
const NOISE_MB = 0.1;

/** The heap that the extension adds to a tab, after garbage collection. */
export const memoryRow: BenchRow = {
  name: 'memory',
  isInformational: true,
  async run(lab) {
    const { storeGazetteer } = await lab.browsers.with();
    const bundled = await extraHeap(lab, 'news.html');
    const growth = (await heapGrowth(lab, 'with')) - (await heapGrowth(lab, 'without'));
    await storeGazetteer(generateGazetteer(MANY_NAMES));
    const many = await extraHeap(lab, 'generated.html');
    await storeGazetteer(bundledSource());
    return [
      { what: 'memory per tab, bundled', unit: 'MB', bar: atMost(0.5, 'none'), ...summarize(bundled) },
      { what: 'memory per tab, 100,000 aliases', unit: 'MB', bar: atMost(8, 'none'), ...summarize(many) },
      {
        what: `memory, growth over ${NAVIGATIONS} single-page navigations`,
        unit: 'MB',
        bar: atMost(NOISE_MB, 'none'),
        ...exactly(growth),
      },
    ];
  },
};

async function extraHeap(lab: Lab, path: string): Promise<number[]> {
  const extra: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const [withExtension, without] = [await lab.openBench(path, 'with'), await lab.openBench(path)];
    await withExtension.page.waitForFunction('CSS.highlights.size > 0');
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    extra.push((await heapOf(withExtension)) - (await heapOf(without)));
    await withExtension.close();
    await without.close();
  }
  return extra;
}

async function heapGrowth(lab: Lab, extension: 'with' | 'without'): Promise<number> {
  const bench = await lab.openBench('news.html', extension);
  await bench.call('navigate', FIRST_NAVIGATIONS);
  const before = await heapOf(bench);
  await bench.call('navigate', NAVIGATIONS);
  const after = await heapOf(bench);
  await bench.close();
  return after - before;
}

/** The heap of the page's scripts and of the browser objects they hold, in megabytes. */
async function heapOf({ protocol, page }: BenchPage): Promise<number> {
  await page.bringToFront();
  // Objects with finalisers need more than one collection.
  for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await protocol.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
