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

/** `npm test`: installs what is missing, then every check and every test; the last line says `N passed, N failed`. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = join(ROOT, '.output/test');

/** Tells the steps after the build that it is there. */
const BUILT = { FACTLIGHT_BUILT: 'yes' };

/** `failures` names the tests that failed, where a step has more than one test. */
/** @typedef {{ passed: number, failed: number, failures?: string[] }} Counts */

/** Order matters: the cheap and telling first, the end-to-end tests on what the build left. */
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
  ['unit tests', () => runVitestProject(ROOT, RESULTS, 'unit')],
  ['DOM tests', () => runVitestProject(ROOT, RESULTS, 'dom')],
  ['build', buildBoth],
  ['end-to-end tests', () => runVitestProject(ROOT, RESULTS, 'e2e', BUILT)],
  // Fails on size budgets and on ratios beyond twice their bar only; a time is never a reason.
  [
    'benchmarks, short form',
    () => runChecks([[...tool('tsx/dist/cli.mjs', 'scripts/bench.ts'), '--short']], BUILT),
  ],
];

await runMain(async () => {
  const oldNode = describeOldNode(process.versions.node);
  if (oldNode) throw new Problem(oldNode);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  await ensurePackages(ROOT);
  await ensureTestBrowsers();
  const lines = [];
  const total = { passed: 0, failed: 0 };
  for (const [name, run] of STEPS) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const { passed, failed, failures = [] } = await run();
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((Date.now() - started) / 1000);
    lines.push(`${failed ? '✗' : '✓'} ${name.padEnd(22)} ${passed} passed, ${failed} failed, ${seconds} s`);
    // Once more at the end: the log is long, and its end is what is read first.
    lines.push(...failures.map((failure) => `    ✗ ${failure}`));
  }
  const last = `${total.passed} passed, ${total.failed} failed`;
  writeFileSync(join(RESULTS, 'summary.txt'), `${last}\n`);
  console.log(`\n${lines.join('\n')}\n\n${last}`);
  return total.failed ? 1 : 0;
});

/**
 * Commands that count as one test together.
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
