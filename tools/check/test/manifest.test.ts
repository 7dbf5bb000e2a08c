import shape from '../data/manifest.json';
import { manifest } from '../src/manifest';
import { goodManifest, goodWorkspace, judge } from './workspace-fixture';

const PATH = 'packages/metrics/package.json';
const GOOD = goodManifest('metrics', { '@apigwv2/contracts': 'workspace:^' }) as Record<string, object>;

describe('manifest', () => {
  test('packages of one shape pass', async () => {
    expect(await judge(manifest, goodWorkspace())).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'a name that is not the folder’s',
      { ...GOOD, name: '@apigwv2/other' },
      'name is "@apigwv2/metrics" | "@apigwv2/other"',
    ],
    ['a version that is none', { ...GOOD, version: '1.0' }, 'the version is a semantic one | 1.0'],
    [
      'a description that the graph does not have',
      { ...GOOD, description: 'Numbers' },
      'description is "The numbers." | "Numbers"',
    ],
    ['a script of its own', { ...GOOD, scripts: { ...GOOD['scripts'], lint: 'x' } }, 'scripts.lint is absent | "x"'],
    ['another script', { ...GOOD, scripts: { ...GOOD['scripts'], test: 'mocha' } }, 'scripts.test is "jest" | "mocha"'],
    ['other exports', { ...GOOD, exports: {} }, 'exports.. is {"types"'],
    ['other files', { ...GOOD, files: ['dist', 'src'] }, 'files is ["dist"] | ["dist","src"]'],
    ['another order', { version: '0.1.0', ...GOOD }, 'in this order | version, name'],
    ['a field of its own', { ...GOOD, browser: 'x' }, 'in this order | name'],
    [
      'another range for a sibling',
      { ...GOOD, dependencies: { '@apigwv2/contracts': 'workspace:*' } },
      'dependencies ask for siblings as workspace:^ | @apigwv2/contracts: workspace:*',
    ],
    [
      'a third peer',
      { ...GOOD, peerDependencies: { ...GOOD['peerDependencies'], react: '*' } },
      'the peers are aws-cdk-lib and constructs, and no others',
    ],
    [
      'another floor',
      { ...GOOD, peerDependencies: { 'aws-cdk-lib': '^2.1.0', constructs: '^10.0.0' } },
      'all packages ask for the same peers',
    ],
    [
      'the CDK as dependency',
      { ...GOOD, dependencies: { ...GOOD['dependencies'], 'aws-cdk-lib': '*' } },
      'aws-cdk-lib is a peer',
    ],
    [
      'a dependency that is no sibling',
      { ...GOOD, dependencies: { ...GOOD['dependencies'], lodash: '^4.0.0' } },
      'a library depends on siblings only | lodash in dependencies',
    ],
    ['a binary of a library', { ...GOOD, bin: { metrics: './dist/main.js' } }, 'in this order | name'],
    [
      'another CDK in development',
      { ...GOOD, devDependencies: { 'aws-cdk-lib': '2.0.1', constructs: '10.0.0' } },
      'all are developed against aws-cdk-lib 2.0.0 | 2.0.1',
    ],
  ])('%s is red', async (_, content, finding) => {
    const findings = await judge(manifest, { ...goodWorkspace(), [PATH]: content });
    expect(findings).toContainEqual(expect.stringContaining(finding));
  });

  test.each([
    ['README.md'],
    ['etc/metrics.api.md'],
    ['tsconfig.json'],
    ['tsconfig.build.json'],
    ['tsup.config.ts'],
    ['jest.config.cjs'],
    ['api-extractor.json'],
    ['src/index.ts'],
  ])('a package without %s is red', async (file) => {
    const findings = await judge(manifest, {
      ...goodWorkspace(),
      [`packages/metrics/${file}`]: undefined,
    });
    expect(findings).toEqual([
      `packages/metrics/${file} | a package has the files that all packages have | no such file`,
    ]);
  });

  test('a package without tests, a stray file and a folder that is no package are red', async () => {
    const findings = await judge(manifest, {
      ...goodWorkspace(),
      'packages/metrics/test/word.test.ts': undefined,
      'packages/metrics/notes.txt': '',
      'packages/empty/notes.txt': '',
    });
    expect(findings).toEqual([
      'packages/empty | every folder in packages is a package | a folder without package.json',
      'packages/metrics/test/*.test.ts | a package has the files that all packages have | no such file',
      'packages/metrics/notes.txt | a package has only the files that all packages have | a file of its own',
    ]);
  });

  test('a changelog has a place in a package', async () => {
    expect(await judge(manifest, { ...goodWorkspace(), 'packages/metrics/CHANGELOG.md': '' })).toEqual([]);
  });
});

describe('a command', () => {
  const command = (more: object) => {
    const { peerDependencies, devDependencies, ...rest } = goodManifest('metrics', { typescript: '>=5' }) as {
      [field: string]: object;
    };
    const good = goodWorkspace();
    const graph = good['tools/build/graph.json'] as { metrics: object };
    return judge(manifest, {
      ...good,
      'tools/build/graph.json': { ...graph, metrics: { ...graph.metrics, needs: [], kind: 'command' } },
      [PATH]: Object.fromEntries(
        Object.entries({ ...rest, bin: { metrics: './dist/main.js' }, devDependencies: {}, ...more }).sort(
          ([one], [other]) => shape.fields.indexOf(one) - shape.fields.indexOf(other),
        ),
      ),
    });
  };

  test('has no peers, and dependencies of its own', async () => {
    expect(await command({})).toEqual([]);
  });

  test('with a peer is red', async () => {
    expect(await command({ peerDependencies: { constructs: '^10.0.0' } })).toEqual([
      expect.stringContaining('the fields are'),
    ]);
  });
});
