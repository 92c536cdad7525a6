import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './setup/build-extension.mjs';
import { runMain } from './setup/problem.mjs';
import { runVitestProject } from './setup/run-vitest-project.mjs';

/** `npm run test:robust [-- --long]`: what must hold when everything goes wrong, many times over, with counts at the end. */
const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.output/test');
const COUNTS = join(RESULTS, 'robust-counts.jsonl');

/** Projects of vitest.config.ts with suites that have a long form. They read FACTLIGHT_ROBUST by tests/robust/form.ts. */
const PROJECTS = ['robust'] as const;

await runMain(async () => {
  const form = process.argv.includes('--long') ? 'long' : 'short';
  mkdirSync(RESULTS, { recursive: true });
  rmSync(COUNTS, { force: true });
  if (!process.env.FACTLIGHT_BUILT) await buildExtension(ROOT, 'chromium');
  const env = { FACTLIGHT_BUILT: 'yes', FACTLIGHT_ROBUST: form, FACTLIGHT_ROBUST_COUNTS: COUNTS };
  let failed = 0;
  for (const project of PROJECTS) failed += (await runVitestProject(ROOT, RESULTS, project, env)).failed;
  console.log(`\nRobustness, ${form} form, ${new Date().toISOString().slice(0, 10)}`);
  for (const [what, value] of sumCounts()) console.log(`${String(value).padStart(9)}  ${what}`);
  console.log(`${String(failed).padStart(9)}  failed tests`);
  return failed > 0 ? 1 : 0;
});

function sumCounts(): Map<string, number> {
  const sums = new Map<string, number>();
  if (!existsSync(COUNTS)) return sums;
  for (const line of readFileSync(COUNTS, 'utf8').trim().split('\n')) {
    const [what, value] = JSON.parse(line) as [string, number];
    sums.set(what, (sums.get(what) ?? 0) + value);
  }
  return sums;
}
