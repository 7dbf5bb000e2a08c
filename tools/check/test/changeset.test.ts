import { changeset } from '../src/changeset';
import { goodWorkspace, judge } from './workspace-fixture';

const front = (...names: string[]): string =>
  `---\n${names.map((name) => `'@apigwv2/${name}': minor\n`).join('')}---\n`;
const ALL = {
  '.changeset/first.md': `${front('contracts', 'metrics', 'integrations')}\nThe first release.\n`,
};

describe('changeset', () => {
  test('accepts packages that a changeset names', async () => {
    expect(await judge(changeset, { ...goodWorkspace(), ...ALL })).toEqual([]);
  });

  test('needs no changeset for a released version', async () => {
    const files = {
      ...goodWorkspace(),
      '.changeset/first.md': `${front('contracts', 'integrations')}\nThe first release.\n`,
      'packages/metrics/CHANGELOG.md': '# metrics\n\n## 0.1.0\n\nThe first release.\n',
    };
    expect(await judge(changeset, files)).toEqual([]);
  });

  test.each([
    [
      'a package that none names',
      { '.changeset/first.md': `${front('contracts', 'metrics')}\nThe first release.\n` },
      'packages/integrations | a version that no changelog has',
    ],
    [
      'a changelog of another version',
      {
        '.changeset/first.md': `${front('contracts', 'metrics')}\nText.\n`,
        'packages/integrations/CHANGELOG.md': '## 0.0.9\n',
      },
      'packages/integrations | a version that no changelog has',
    ],
    [
      'a changeset without a description',
      { '.changeset/second.md': front('metrics') },
      '.changeset/second.md | a changeset has a description | none',
    ],
    [
      'a changeset of an unknown package',
      { '.changeset/second.md': `${front('stranger')}\nText.\n` },
      '@apigwv2/stranger which is not in the workspace',
    ],
    ['a changeset that cannot be parsed', { '.changeset/second.md': 'Text.\n' }, 'could not parse changeset'],
  ])('rejects %s', async (_, files, finding) => {
    const findings = await judge(changeset, { ...goodWorkspace(), ...ALL, ...files });
    expect(findings).toEqual([expect.stringContaining(finding)]);
  });
});
