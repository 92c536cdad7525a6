import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { writeBenchFiles } from '../tests/bench/bench-files.ts';
import { type Lab, openBenchPage } from '../tests/bench/lab.ts';
import { type BenchRow, judge, type Measurement } from '../tests/bench/row.ts';
import { contendersRow } from '../tests/bench/rows/contenders.ts';
import { growthRow } from '../tests/bench/rows/growth.ts';
import { scanRow } from '../tests/bench/rows/scan.ts';
import { chromiumOptions } from './browser/launch-chromium.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { findChromium } from './lib/find-browser.mjs';
import { printBench } from './lib/print-bench.ts';
import { Problem, runMain } from './lib/problem.mjs';
import { readBenchArguments } from './lib/read-bench-arguments.ts';

// npm run bench [-- --short] [-- --row NAME]: measures in real Chromium, prints a table, writes .output/bench.json.
const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');
/** Gives the pages the finest clock that the browser has. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** Collections between the rounds must not throw away the code that is measured. */
const JS_FLAGS = '--js-flags=--expose-gc --no-flush-bytecode';
/** The short form reads an eighth of the document. */
const SHORT_SHARE = 1 / 8;

const ROWS: readonly BenchRow[] = [scanRow, contendersRow, growthRow];

await runMain(async () => {
  const { isShort, rowName } = readBenchArguments(
    process.argv.slice(2),
    ROWS.map(({ name }) => name),
  );
  const executable = findChromium();
  if (!executable) throw new Problem('The benchmarks need Chrome, Chromium or Edge; npm test installs one.');
  const folder = join(OUTPUT, 'bench');
  await writeBenchFiles(folder, isShort ? SHORT_SHARE : 1);
  const server = await serveFolder(folder, ISOLATED);
  const browser = await puppeteer.launch(chromiumOptions({ executable, headless: true, flags: [JS_FLAGS] }));
  const lab: Lab = {
    isShort,
    openBench: async (path) => openBenchPage(await browser.newPage(), `${server.origin}/${path}`),
  };
  const measured: Measurement[] = [];
  try {
    for (const row of ROWS.filter(({ name }) => rowName === undefined || name === rowName)) {
      const lines = await row.run(lab);
      printBench(lines);
      measured.push(...lines);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const failed = measured.filter((line) => judge(line) === 'failed');
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(
    join(OUTPUT, 'bench.json'),
    `${JSON.stringify({ isShort, rows: measured.map((line) => ({ ...line, verdict: judge(line) })) }, null, 2)}\n`,
  );
  for (const { what } of failed) console.error(`too far from its bar: ${what}`);
  return failed.length > 0 ? 1 : 0;
});
