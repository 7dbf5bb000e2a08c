import config from '../jest-in-sandbox.cjs';

describe('jest-in-sandbox', () => {
  test('keeps no templates and writes no results', () => {
    expect(config.setupFilesAfterEnv).toEqual([expect.stringContaining('fail-on-console.cjs')]);
    expect(config.reporters).toEqual([]);
  });

  test('runs the tests of the folder that it is loaded in', () => {
    expect(config.rootDir).toBe(process.cwd());
  });
});
