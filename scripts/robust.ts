import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './setup/build-extension.mjs';
import { runMain } from './setup/problem.mjs';
import { runVitestProject } from './setup/run-vitest-project.mjs';

/** `npm run test:robust [-- --long]`: what must hold when everything goes wrong, many times over, with counts at the end. */
const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.output/test');
const COUNTS = join(RESULTS, 'robust-counts.jsonl');

/** Random sequences of changes that a page goes through. */
const SEQUENCES = { short: 60, long: 2000 };
const LIVE_PAGE = 'tests/dom/live-page.test.ts';

await runMain(async () => {
  const form = process.argv.includes('--long') ? 'long' : 'short';
  mkdirSync(RESULTS, { recursive: true });
  rmSync(COUNTS, { force: true });
  if (!process.env.FACTLIGHT_BUILT) await buildExtension(ROOT, 'chromium');
  const env = { FACTLIGHT_BUILT: 'yes', FACTLIGHT_ROBUST: form, FACTLIGHT_ROBUST_COUNTS: COUNTS };
  const sequences = SEQUENCES[form];
  const live = await runVitestProject(ROOT, RESULTS, 'dom', { FACTLIGHT_SEQUENCES: `${sequences}` }, [
    LIVE_PAGE,
  ]);
  const suites = await runVitestProject(ROOT, RESULTS, 'robust', env);
  const failed = live.failed + suites.failed;
  console.log(`\nRobustness, ${form} form, ${new Date().toISOString().slice(0, 10)}`);
  for (const [what, value] of sumCounts()) print(value, what);
  if (live.failed === 0)
    print(sequences, 'sequences of changes after which a page has the marks of a fresh one');
  print(failed, 'failed tests');
  return failed > 0 ? 1 : 0;
});

function print(value: number, what: string): void {
  console.log(`${String(value).padStart(9)}  ${what}`);
}

function sumCounts(): Map<string, number> {
  const sums = new Map<string, number>();
  if (!existsSync(COUNTS)) return sums;
  for (const line of readFileSync(COUNTS, 'utf8').trim().split('\n')) {
    const [what, value] = JSON.parse(line) as [string, number];
    sums.set(what, (sums.get(what) ?? 0) + value);
  }
  return sums;
}
