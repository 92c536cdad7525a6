import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * Runs one Vitest project and counts its tests from Vitest's own report.
 * @param {string} root
 * @param {string} results folder for the report
 * @param {'unit' | 'dom' | 'e2e'} project
 * @param {Record<string, string>} [env] added to the environment
 */
export async function runVitestProject(root, results, project, env = {}) {
  const report = join(results, `${project}.json`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [
    vitest,
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { ok } = await runCommand(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  const { passed, failed } = readCounts(report);
  // A run can fail without a failed test: a file that does not load, an error outside of any test.
  return { passed, failed: !ok && failed === 0 ? 1 : failed };
}

/** @param {string} report */
function readCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
