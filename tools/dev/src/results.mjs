import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the results of earlier runs, so that a run that leaves none is seen. Nx restores those of a cached run.
 *
 * @param {string} workspace
 */
export function forgetResults(workspace) {
  for (const folder of testedProjects(workspace)) rmSync(resultsOf(workspace, folder), { force: true });
}

/**
 * Sums the results of all projects that have tests. A project without results counts as a failure.
 *
 * @param {string} workspace
 * @returns {{ sum: string, passed: boolean, silent: string[] }} the sum, and the projects without results
 */
export function sumResults(workspace) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const silent = [];
  for (const folder of testedProjects(workspace)) {
    const results = resultsOf(workspace, folder);
    if (existsSync(results)) {
      const run = JSON.parse(readFileSync(results, 'utf8'));
      counts.passed += run.numPassedTests;
      // A file that could not be loaded has no tests that could fail.
      counts.failed += run.numFailedTests + run.numRuntimeErrorTestSuites;
      counts.skipped += run.numPendingTests + run.numTodoTests;
    } else {
      counts.failed += 1;
      silent.push(folder);
    }
  }
  const sum = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  return { sum, passed: counts.failed === 0, silent };
}

/** @param {string} workspace */
function testedProjects(workspace) {
  return ['packages', 'tools', 'tools/examples']
    .filter((parent) => existsSync(join(workspace, parent)))
    .flatMap((parent) => readdirSync(join(workspace, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(workspace, folder, 'jest.config.cjs')));
}

/** @param {string} workspace @param {string} folder */
function resultsOf(workspace, folder) {
  return join(workspace, folder, '.test', 'results.json');
}
