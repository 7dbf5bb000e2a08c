import { ruleLevels } from '../src/rule-levels';
import { type Files, goodWorkspace, judge } from './workspace-fixture';

const rules = (levels: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level, since: '0.1.0' }]));

/** Returns a workspace with rules, those of the last release, and a changeset. */
function workspace(current: object, released: object, bump?: string, version = '0.1.0'): Files {
  return {
    ...goodWorkspace(),
    'packages/rules/package.json': { name: '@apigwv2/rules', version },
    'packages/rules/CHANGELOG.md': `# rules\n\n## ${version}\n\nThe first release.\n`,
    'packages/rules/etc/rules.levels.json': current,
    'packages/rules/etc/rules.released.json': { version: '0.1.0', rules: released },
    ...(bump !== undefined && { '.changeset/next.md': `---\n'@apigwv2/rules': ${bump}\n---\n\nChanged.\n` }),
  };
}

describe('ruleLevels', () => {
  test('accepts the rules of the last release', async () => {
    expect(await judge(ruleLevels, workspace(rules({ a: 'error' }), rules({ a: 'error' })))).toEqual([]);
  });

  test('accepts a lower level in any release', async () => {
    expect(await judge(ruleLevels, workspace(rules({ a: 'note' }), rules({ a: 'error' }), 'patch'))).toEqual([]);
  });

  test.each([
    ['a new warning in a patch', rules({ a: 'error', b: 'warning' }), 'patch', 'a new rule is announced by a minor'],
    [
      'a new error in a minor release',
      rules({ a: 'error', b: 'error' }),
      'minor',
      'a new error is announced by a major',
    ],
    ['a removed rule in a minor release', rules({}), 'minor', 'a removed rule is announced by a major'],
    ['a higher level without a changeset', rules({ a: 'error' }), undefined, 'a higher level is announced by a major'],
  ])('rejects %s', async (_case, current, bump, must) => {
    const released = rules({ a: bump === undefined ? 'warning' : 'error' });
    expect(await judge(ruleLevels, workspace(current, released, bump))).toEqual([expect.stringContaining(must)]);
  });

  test.each([
    ['a new warning in a minor release', rules({ a: 'error', b: 'warning' }), 'minor'],
    ['a new error in a major release', rules({ a: 'error', b: 'error' }), 'major'],
  ])('accepts %s', async (_case, current, bump) => {
    expect(await judge(ruleLevels, workspace(current, rules({ a: 'error' }), bump))).toEqual([]);
  });

  test('rejects released rules of another version than the changelog has', async () => {
    const files = workspace(rules({}), rules({}), undefined, '0.2.0');
    expect(await judge(ruleLevels, files)).toEqual([expect.stringContaining('the released rules are those of 0.2.0')]);
  });
});
