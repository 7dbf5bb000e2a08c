/**
 * @typedef {{ name: string, passed: boolean, seconds: number }} Step
 */

/**
 * Renders what a run of all checks came to; the last line sums the tests.
 *
 * @param {readonly Step[]} steps
 * @param {ReturnType<typeof import('./results.mjs').sumResults>} results
 */
export function renderSummary(steps, { counts: { passed, failed, skipped }, silent }) {
  const lines = steps.map(
    (step) => `${step.passed ? 'passed' : 'FAILED'} ${step.seconds.toFixed(1).padStart(6)} s  ${step.name}`,
  );
  const missing = silent.map((name) => `FAILED ${name} left no test results`);
  const sum = `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
  return ['', ...lines, ...missing, sum].join('\n');
}
