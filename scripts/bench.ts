import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRevisions } from '../tests/bench/against/compare-revisions.ts';
import { writeBenchFiles } from '../tests/bench/bench-files.ts';
import { createBrowsers } from '../tests/bench/browsers.ts';
import { createLab, ISOLATED, type Lab } from '../tests/bench/lab.ts';
import { printBench } from '../tests/bench/print-bench.ts';
import { readBenchArguments } from '../tests/bench/read-bench-arguments.ts';
import { atMost, type BenchRow, exactly, judge, type Measurement } from '../tests/bench/row.ts';
import { ROWS } from '../tests/bench/rows.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { buildExtension, extensionFolder } from './setup/build-extension.mjs';
import { findChromium } from './setup/find-browser.mjs';
import { Problem, runMain } from './setup/problem.mjs';

/**
 * `npm run bench` measures in real Chromium, prints a table and writes .output/bench.json. It fails on exceeded size
 * budgets and on ratios beyond twice their bar. `-- --short` measures only what can fail, on smaller pages;
 * `-- --row NAME` measures one row. `-- --against REVISION` compares the linking of names with that of a revision.
 */
const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');
const ISOLATING_HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** The short form uses an eighth of each large page, except the scan's. */
const SHORT_SHARE = 1 / 8;

await runMain(async () => {
  const { isShort, rowName, against } = readBenchArguments(
    process.argv.slice(2),
    ROWS.map(({ name }) => name),
  );
  if (against !== undefined) {
    for await (const line of compareRevisions(ROOT, against)) printBench([line]);
    return 0;
  }
  const isSelected = ({ name, isInformational }: BenchRow) =>
    rowName === undefined ? !(isShort && isInformational) : name === rowName;
  const executable = findChromium();
  if (!executable)
    throw new Problem('The benchmarks need Chrome, Chromium or Edge. npm test installs one on Debian.');
  const extension = process.env.FACTLIGHT_BUILT
    ? extensionFolder(ROOT, 'chromium')
    : await buildExtension(ROOT, 'chromium');
  const folder = join(OUTPUT, 'bench');
  await writeBenchFiles(folder, isShort ? SHORT_SHARE : 1);
  const server = await serveFolder(folder, (url) => (url.endsWith(ISOLATED) ? ISOLATING_HEADERS : {}));
  const browsers = createBrowsers(executable, extension);
  const lab = createLab({ isShort, extension, browsers }, server.origin);
  const measured: Measurement[] = [];
  try {
    for (const row of ROWS.filter(isSelected)) {
      let lines = await measure(row, lab);
      // A shared machine may be busy for a moment, so a row fails only at its second try.
      if (isShort && lines.some((line) => judge(line) === 'failed')) {
        console.log(`too far from its bar, measuring again: ${row.name}`);
        lines = await measure(row, lab);
      }
      measured.push(...lines);
    }
  } finally {
    await browsers.close();
    await server.close();
  }
  const rows = measured.map((line) => ({ ...line, verdict: judge(line) }));
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, 'bench.json'), `${JSON.stringify({ isShort, rows }, null, 2)}\n`);
  const failed = rows.filter(({ verdict }) => verdict === 'failed');
  for (const { what } of failed) console.error(`too far from its bar: ${what}`);
  return failed.length > 0 ? 1 : 0;
});

async function measure(row: BenchRow, lab: Lab): Promise<readonly Measurement[]> {
  const lines = await row.run(lab).catch((error: unknown) => [unmeasured(row, error)]);
  printBench(lines);
  return lines;
}

/** A row that throws counts as failed. */
function unmeasured({ name }: BenchRow, error: unknown): Measurement {
  const note = error instanceof Error ? error.message : String(error);
  return { what: `${name}: not measured`, unit: '', bar: atMost(0, 'ratio'), ...exactly(Number.NaN), note };
}
