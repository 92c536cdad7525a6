import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS_PATH_VARIABLE } from './results-reporter.mjs';
import { runCommand } from './run-command.mjs';

/** @import { Results } from './results-reporter.mjs' */

/**
 * Runs one Vitest project and returns how many tests passed, which failed and which passed only at the second try.
 * @param {string} root
 * @param {string} folder for the results
 * @param {'unit' | 'dom' | 'e2e' | 'robust'} project
 * @param {Record<string, string>} [env] added to the environment
 * @param {string[]} [files] only these test files
 */
export async function runVitestProject(root, folder, project, env = {}, files = []) {
  const path = join(folder, `${project}.json`);
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...files,
    `--project=${project}`,
    '--reporter=default',
    `--reporter=${join(root, 'scripts/setup/results-reporter.mjs')}`,
  ];
  const { ok } = await runCommand(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, [RESULTS_PATH_VARIABLE]: path },
  });
  const { passed, failures, retried } = readResults(path);
  // A run can fail without a failed test, for example when a test file does not load.
  if (!ok && failures.length === 0) failures.push(`${project}: an error outside of any test`);
  return { passed, failed: failures.length, failures, retried };
}

/**
 * @param {string} path
 * @returns {Results}
 */
function readResults(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { passed: 0, failures: [], retried: [] };
}
