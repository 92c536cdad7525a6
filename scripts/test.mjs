import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './setup/build-extension.mjs';
import { describeOldNode } from './setup/check-node.mjs';
import { ensureTestBrowsers } from './setup/ensure-browser.mjs';
import { ensurePackages } from './setup/ensure-packages.mjs';
import { Problem, runMain } from './setup/problem.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runVitestProject } from './setup/run-vitest-project.mjs';
import { countLine, summarizeSteps } from './setup/summarize-steps.mjs';

/** @import { Counts } from './setup/summarize-steps.mjs' */

/** `npm test`: installs what is missing, then runs every check and every test. The last line says `N passed, N failed`. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = join(ROOT, '.output/test');

/** Tells the steps after the build to use it. */
const BUILT = { FACTLIGHT_BUILT: 'yes' };

/** Fast checks come first; the steps after the build use it. */
/** @type {[name: string, run: () => Promise<Counts>][]} */
const STEPS = [
  [
    'type check',
    () =>
      runChecks([
        tool('typescript/bin/tsc', '--noEmit'),
        tool('typescript/bin/tsc', '--noEmit', '-p', 'core'),
      ]),
  ],
  ['lint', () => runChecks([tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')])],
  ['unused code', () => runChecks([tool('knip/bin/knip.js')])],
  ['unit tests', () => runVitestProject(ROOT, RESULTS, 'unit')],
  ['DOM tests', () => runVitestProject(ROOT, RESULTS, 'dom')],
  ['build', buildBoth],
  ['end-to-end tests', () => runVitestProject(ROOT, RESULTS, 'e2e', BUILT)],
  ['robustness, short form', () => runVitestProject(ROOT, RESULTS, 'robust', BUILT)],
  // Times are left to `npm run bench`: on a busy machine they say more about the machine.
  ['size budgets', () => runChecks([tool('tsx/dist/cli.mjs', 'scripts/bench.ts', '--row', 'size')], BUILT)],
];

await runMain(async () => {
  const oldNode = describeOldNode(process.versions.node);
  if (oldNode) throw new Problem(oldNode);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  await ensurePackages(ROOT);
  await ensureTestBrowsers();
  const steps = [];
  for (const [name, run] of STEPS) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const counts = await run();
    steps.push({ name, ...counts, seconds: Math.round((Date.now() - started) / 1000) });
  }
  writeFileSync(join(RESULTS, 'summary.txt'), `${countLine(steps)}\n`);
  console.log(`\n${summarizeSteps(steps)}`);
  return steps.some(({ failed }) => failed > 0) ? 1 : 0;
});

/**
 * Runs commands that count as one test together.
 * @param {string[][]} commands arguments for Node
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<Counts>}
 */
async function runChecks(commands, env = {}) {
  const options = { cwd: ROOT, env: { ...process.env, ...env } };
  let ok = true;
  for (const args of commands) ok = (await runCommand(process.execPath, args, options)).ok && ok;
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Counts>} */
async function buildBoth() {
  try {
    await buildExtension(ROOT, 'chromium');
    await buildExtension(ROOT, 'firefox');
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string} path inside node_modules
 * @param {string[]} args
 */
function tool(path, ...args) {
  return [join(ROOT, 'node_modules', path), ...args];
}
