/** @typedef {{ passed: number, failed: number, failures?: string[], retried?: string[] }} Counts */
/** @typedef {Counts & { name: string, seconds: number }} Step */

/**
 * The summary that `npm test` ends with. Failed and retried tests are named again, because a long log is read from its
 * end. The last line says `N passed, N failed`.
 * @param {Step[]} steps
 */
export function summarizeSteps(steps) {
  const lines = steps.flatMap(({ name, passed, failed, seconds, failures = [] }) => [
    `${failed ? '✗' : '✓'} ${name.padEnd(22)} ${passed} passed, ${failed} failed, ${seconds} s`,
    ...failures.map((failure) => `    ✗ ${failure}`),
  ]);
  const retried = steps.flatMap((step) => step.retried ?? []);
  if (retried.length > 0) {
    const noun = retried.length === 1 ? 'test' : 'tests';
    lines.push('', `${retried.length} ${noun} needed a second try:`, ...retried.map((each) => `    ${each}`));
  }
  return [...lines, '', countLine(steps)].join('\n');
}

/**
 * `N passed, N failed` over all steps.
 * @param {Step[]} steps
 */
export function countLine(steps) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => steps.reduce((total, step) => total + step[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
