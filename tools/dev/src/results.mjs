import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readProjects } from './projects.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Removes the results of earlier runs, so that a run that leaves none is seen. Those of a run
 * that need not be repeated come back from nx's cache.
 *
 * @param {string} workspace
 */
export function forgetResults(workspace) {
  for (const { results } of tested(workspace)) rmSync(results, { force: true });
}

/**
 * Sums the results of all projects that have tests. A project without results counts as a failure.
 *
 * @param {string} workspace
 * @returns {{ counts: Counts, silent: string[] }} the sum, and who left no results
 */
export function sumResults(workspace) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const silent = [];
  for (const { name, results } of tested(workspace)) {
    if (existsSync(results)) {
      const run = JSON.parse(readFileSync(results, 'utf8'));
      counts.passed += run.numPassedTests;
      // A file that could not be loaded has no tests that could fail.
      counts.failed += run.numFailedTests + run.numRuntimeErrorTestSuites;
      counts.skipped += run.numPendingTests + run.numTodoTests;
    } else {
      counts.failed += 1;
      silent.push(name);
    }
  }
  return { counts, silent };
}

/** @param {string} workspace */
function tested(workspace) {
  return readProjects(workspace)
    .filter(({ folder, manifest }) => folder !== '' && manifest.scripts?.['test'] !== undefined)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      results: join(workspace, folder, '.test', 'results.json'),
    }));
}
