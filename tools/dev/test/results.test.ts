import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forgetResults, sumResults } from '../src/results.mjs';
import { makeWorkspace } from './make-workspace';

const TESTED = { scripts: { test: 'jest' } };
const workspaceOfTwo = (results: Record<string, object>) =>
  makeWorkspace({
    'packages/a/package.json': { name: 'a', ...TESTED },
    'packages/b/package.json': { name: 'b', ...TESTED },
    'tools/untested/package.json': { name: 'untested' },
    ...results,
  });

const resultsOf = ({ passed = 0, failed = 0, pending = 0, todo = 0, unloaded = 0 }) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
  numRuntimeErrorTestSuites: unloaded,
});

describe('sumResults', () => {
  test('the sum is over all runs', () => {
    const workspace = workspaceOfTwo({
      'packages/a/.test/results.json': resultsOf({ passed: 3, failed: 1 }),
      'packages/b/.test/results.json': resultsOf({ passed: 4, pending: 1, todo: 1 }),
    });

    expect(sumResults(workspace)).toEqual({
      counts: { passed: 7, failed: 1, skipped: 2 },
      silent: [],
    });
  });

  test('a test file that could not be loaded is a failure', () => {
    const workspace = workspaceOfTwo({
      'packages/a/.test/results.json': resultsOf({ passed: 3 }),
      'packages/b/.test/results.json': resultsOf({ unloaded: 1 }),
    });

    expect(sumResults(workspace).counts).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('a project whose run left no results is a failure', () => {
    const workspace = workspaceOfTwo({
      'packages/a/.test/results.json': resultsOf({ passed: 3 }),
    });

    expect(sumResults(workspace)).toEqual({
      counts: { passed: 3, failed: 1, skipped: 0 },
      silent: ['b'],
    });
  });
});

describe('forgetResults', () => {
  test('results of an earlier run do not speak for the next one', () => {
    const workspace = workspaceOfTwo({
      'packages/a/.test/results.json': resultsOf({ passed: 3 }),
      'packages/a/.test/templates/kept.json': {},
    });

    forgetResults(workspace);

    expect(sumResults(workspace).silent).toEqual(['a', 'b']);
    expect(existsSync(join(workspace, 'packages/a/.test/templates/kept.json'))).toBe(true);
  });
});
