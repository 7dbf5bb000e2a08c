import { api } from '../src/api';
import { goodWorkspace, judge } from './workspace-fixture';

const REPORT = 'packages/metrics/etc/metrics.api.md';

describe('api', () => {
  test('one report for each package passes', async () => {
    expect(await judge(api, goodWorkspace())).toEqual([]);
  });

  test.each([
    ['no report', { [REPORT]: undefined }, 'a package has a report | no such file'],
    ['an empty report', { [REPORT]: '```ts\nexport { }\n```\n' }, 'a package exports something | an empty report'],
    [
      'a second report',
      { 'packages/metrics/etc/old.api.md': '' },
      'etc holds the report of its package | another file',
    ],
    [
      'a signature that names what is not exported',
      {
        [REPORT]:
          'export class A {}\n// Warning: (ae-forgotten-export) The symbol "Hidden" needs to be exported by the entry point\n',
      },
      'what an exported signature names is exported | Hidden',
    ],
  ])('%s is red', async (_, files, finding) => {
    expect(await judge(api, { ...goodWorkspace(), ...files })).toEqual([expect.stringContaining(finding)]);
  });
});
