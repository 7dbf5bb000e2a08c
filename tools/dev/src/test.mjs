import { forgetResults, sumResults } from './results.mjs';
import { run } from './run.mjs';
import { renderSummary } from './summary.mjs';

const STEPS = [
  {
    name: 'lint',
    program: 'biome',
    args: ['check', '--error-on-warnings', '--diagnostic-level=warn'],
  },
  {
    name: 'build, types, tests, surface reports, packages, templates',
    program: 'nx',
    args: ['run-many', '-t', 'build', 'typecheck', 'test', 'api', 'package', 'templates'],
  },
  { name: 'checks', program: 'tsx', args: ['tools/check/src/main.ts'] },
];

/**
 * Runs every check. A step that fails does not keep the next from running, so that one run shows
 * everything.
 *
 * @param {string} workspace
 * @param {string[]} args
 */
export function test(workspace, args) {
  if (args.length > 0) {
    console.error('npm test takes no arguments; for one project: pnpm nx test @apigwv2/contracts');
    return 2;
  }
  forgetResults(workspace);
  const steps = STEPS.map(({ name, program, args }) => {
    const begun = performance.now();
    const passed = run(workspace, program, args) === 0;
    return { name, passed, seconds: (performance.now() - begun) / 1000 };
  });
  const results = sumResults(workspace);
  console.log(renderSummary(steps, results));
  return steps.every(({ passed }) => passed) && results.counts.failed === 0 ? 0 : 1;
}
