import { renderSummary } from '../src/summary.mjs';

describe('renderSummary', () => {
  const render = (silent: string[]) =>
    renderSummary(
      [
        { name: 'lint', passed: true, seconds: 0.24 },
        { name: 'tests', passed: false, seconds: 12.06 },
      ],
      { counts: { passed: 7, failed: 1, skipped: 2 }, silent },
    ).split('\n');

  test('the last line sums all runs', () => {
    expect(render([]).at(-1)).toBe('tests: 7 passed, 1 failed, 2 skipped');
  });

  test('every step stands there with its outcome and its time', () => {
    expect(render([])).toEqual(expect.arrayContaining(['passed    0.2 s  lint', 'FAILED   12.1 s  tests']));
  });

  test('a project without results is named', () => {
    expect(render(['@apigwv2/metrics'])).toContain('FAILED @apigwv2/metrics left no test results');
  });
});
