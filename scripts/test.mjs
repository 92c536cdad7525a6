import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './lib/build-extension.mjs';
import { describeOldNode } from './lib/check-node.mjs';
import { ensureTestBrowsers } from './lib/ensure-browser.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { runCommand } from './lib/run-command.mjs';
import { runVitestProject } from './lib/run-vitest-project.mjs';

/** `npm test`: installs what is missing, then every check and every test; the last line says `N passed, N failed`. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = join(ROOT, '.output/test');

/** @typedef {{ passed: number, failed: number }} Counts */

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
  ['end-to-end tests', () => runVitestProject(ROOT, RESULTS, 'e2e', { FACTLIGHT_BUILT: 'yes' })],
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
    const { passed, failed } = await run();
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((Date.now() - started) / 1000);
    lines.push(`${failed ? '✗' : '✓'} ${name.padEnd(18)} ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  const last = `${total.passed} passed, ${total.failed} failed`;
  writeFileSync(join(RESULTS, 'summary.txt'), `${last}\n`);
  console.log(`\n${lines.join('\n')}\n\n${last}`);
  return total.failed ? 1 : 0;
});

/**
 * Commands that count as one test together.
 * @param {string[][]} commands arguments for Node
 * @returns {Promise<Counts>}
 */
async function runChecks(commands) {
  let ok = true;
  for (const args of commands) ok = (await runCommand(process.execPath, args, { cwd: ROOT })).ok && ok;
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
