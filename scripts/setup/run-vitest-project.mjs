import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * Runs one Vitest project and reads how its tests fared from Vitest's own report.
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
  const { passed, failures } = readReport(report);
  // A run can fail without a failed test: a file that does not load, an error outside of any test.
  if (!ok && failures.length === 0) failures.push(`${project}: an error outside of any test`);
  return { passed, failed: failures.length, failures };
}

/**
 * How many tests passed, and the full names of those that failed.
 * @param {string} report
 * @returns {{ passed: number, failures: string[] }}
 */
function readReport(report) {
  if (!existsSync(report)) return { passed: 0, failures: [] };
  const { numPassedTests = 0, testResults = [] } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = [];
  for (const { assertionResults } of testResults)
    for (const { status, fullName } of assertionResults) if (status === 'failed') failures.push(fullName);
  return { passed: numPassedTests, failures };
}
