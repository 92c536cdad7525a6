import { writeFileSync } from 'node:fs';

/** @import { Reporter, TestCase, TestModule } from 'vitest/node' */

/** @typedef {{ passed: number, failures: string[], retried: string[] }} Results `retried`: passed at the second try */

/** Path of the file that the reporter writes. */
export const RESULTS_PATH_VARIABLE = 'FACTLIGHT_TEST_RESULTS';

/**
 * A Vitest reporter that writes the results as JSON. Vitest's own JSON does not say which tests needed a retry.
 * @implements {Reporter}
 */
export default class ResultsReporter {
  /** @param {ReadonlyArray<TestModule>} modules */
  onTestRunEnd(modules) {
    const path = process.env[RESULTS_PATH_VARIABLE];
    if (path) writeFileSync(path, JSON.stringify(collectResults(modules)));
  }
}

/**
 * @param {ReadonlyArray<TestModule>} modules
 * @returns {Results}
 */
function collectResults(modules) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const names = (/** @type {TestCase[]} */ cases) =>
    cases.map(({ module, fullName }) => `${module.relativeModuleId} > ${fullName}`);
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failures: names(tests.filter((test) => test.result().state === 'failed')),
    retried: names(tests.filter((test) => test.diagnostic()?.flaky)),
  };
}
