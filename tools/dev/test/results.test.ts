import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forgetResults, sumResults } from '../src/results.mjs';
import { makeWorkspace } from './make-workspace';

const workspaceOfTwo = (results: Record<string, object>) =>
  makeWorkspace({
    'packages/a/jest.config.cjs': '',
    'tools/examples/b/jest.config.cjs': '',
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
  test('adds the results of all projects', () => {
    const workspace = workspaceOfTwo({
      'packages/a/.test/results.json': resultsOf({ passed: 3, failed: 1 }),
      'tools/examples/b/.test/results.json': resultsOf({ passed: 4, pending: 1, todo: 1 }),
    });

    expect(sumResults(workspace)).toEqual({ sum: '7 passed, 1 failed, 2 skipped', passed: false, silent: [] });
  });

  test('passes when no test fails', () => {
    const workspace = workspaceOfTwo({
      'packages/a/.test/results.json': resultsOf({ passed: 3 }),
      'tools/examples/b/.test/results.json': resultsOf({ passed: 4 }),
    });

    expect(sumResults(workspace)).toEqual({ sum: '7 passed, 0 failed, 0 skipped', passed: true, silent: [] });
  });

  test('counts a test file that could not be loaded as a failure', () => {
    const workspace = workspaceOfTwo({
      'packages/a/.test/results.json': resultsOf({ passed: 3 }),
      'tools/examples/b/.test/results.json': resultsOf({ unloaded: 1 }),
    });

    expect(sumResults(workspace)).toMatchObject({ sum: '3 passed, 1 failed, 0 skipped', passed: false });
  });

  test('counts a project without results as a failure and names it', () => {
    const workspace = workspaceOfTwo({ 'packages/a/.test/results.json': resultsOf({ passed: 3 }) });

    expect(sumResults(workspace)).toEqual({
      sum: '3 passed, 1 failed, 0 skipped',
      passed: false,
      silent: ['tools/examples/b'],
    });
  });
});

describe('forgetResults', () => {
  test('removes the results of an earlier run and nothing else', () => {
    const workspace = workspaceOfTwo({
      'packages/a/.test/results.json': resultsOf({ passed: 3 }),
      'packages/a/.test/templates/kept.json': {},
    });

    forgetResults(workspace);

    expect(sumResults(workspace).silent).toEqual(['packages/a', 'tools/examples/b']);
    expect(existsSync(join(workspace, 'packages/a/.test/templates/kept.json'))).toBe(true);
  });
});
