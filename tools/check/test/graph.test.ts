import { graph } from '../src/graph';
import { type Files, goodManifest, goodWorkspace, judge, judgeRoot, link, makeWorkspace } from './workspace-fixture';

function makeInstalled(files: Files): string {
  const root = makeWorkspace({ ...goodWorkspace(), ...files });
  for (const id of ['metrics', 'integrations']) {
    for (const sibling of ['contracts', 'metrics', 'integrations']) {
      link(root, `packages/${id}`, `@apigwv2/${sibling}`, `packages/${sibling}`);
    }
  }
  return root;
}

describe('graph', () => {
  test('the edges of the graph are allowed', async () => {
    expect(await judgeRoot(graph, makeInstalled({}))).toEqual([]);
  });

  test('imports that must not be are found, whatever their form', async () => {
    const word = 'export class Word {}\n';
    const findings = await judgeRoot(
      graph,
      makeInstalled({
        'packages/integrations/src/value.ts': `import { Word } from '@apigwv2/metrics';\nexport const w = new Word();\n`,
        'packages/integrations/src/type.ts': `import type { Word } from '@apigwv2/metrics';\nexport type W = Word;\n`,
        'packages/integrations/src/inline.ts': `export type W = import('@apigwv2/metrics').Word;\n`,
        'packages/integrations/src/again.ts': `export { Word } from '@apigwv2/metrics';\n`,
        'packages/integrations/test/sideways.test.ts': `require('@apigwv2/metrics');\n`,
        'packages/integrations/src/reach.ts': `import { Word } from '../../contracts/src/word';\nexport const w = new Word();\n`,
        'packages/integrations/src/deep.ts': `import '@apigwv2/contracts/dist/index.js';\n`,
        'packages/integrations/src/root.ts': `import type { Stack } from 'aws-cdk-lib';\nexport type S = Stack;\n`,
        'packages/integrations/src/undeclared.ts': `import 'left-pad';\n`,
        'packages/integrations/src/fake.ts': `import '@apigwv2/testing';\n`,
        'packages/integrations/src/one.ts': `import { two } from './two';\nexport const one = () => two;\n`,
        'packages/integrations/src/two.ts': `import type { one } from './one';\nexport const two = (o: typeof one) => o;\n`,
        'tools/testing/package.json': { name: '@apigwv2/testing', private: true },
        'tools/testing/src/index.ts': word,
        'tools/meeting/package.json': { name: '@apigwv2/meeting', private: true },
        'tools/meeting/src/main.ts': `import '@apigwv2/metrics';\nimport '@apigwv2/integrations';\nimport '@apigwv2/testing';\n`,
        'tools/acceptance/package.json': { name: '@apigwv2/acceptance', private: true },
        'tools/acceptance/test/all.test.ts': `import '@apigwv2/metrics';\nimport '@apigwv2/integrations';\n`,
        'packages/strange/package.json': { name: '@apigwv2/strange' },
      }),
    );
    const sideways = (file: string) =>
      `packages/integrations/${file} | integrations knows contracts | an import of @apigwv2/metrics`;
    expect(findings).toEqual(
      expect.arrayContaining([
        sideways('src/value.ts'),
        sideways('src/type.ts'),
        sideways('src/inline.ts'),
        sideways('src/again.ts'),
        sideways('test/sideways.test.ts'),
        'packages/integrations/src/reach.ts | another project is reached by its name | an import of ../../contracts/src/word',
        'packages/integrations/src/deep.ts | another project is entered through its index | an import of @apigwv2/contracts/dist/index.js',
        'packages/integrations/src/root.ts | aws-cdk-lib is imported by submodule | an import of aws-cdk-lib',
        'packages/integrations/src/undeclared.ts | packages/integrations/package.json names every package that is imported | an import of left-pad, which is not among its dependencies and peers',
        'packages/integrations/src/undeclared.ts | every import leads to a file | an import of left-pad',
        'packages/integrations/src/fake.ts | sources of a package import no private tool | an import of @apigwv2/testing',
        'tools/meeting/src/main.ts | @apigwv2/testing is imported by tests only, apart from its template check | an import of @apigwv2/testing',
        'tools/meeting | packages without an edge between them meet in tools/acceptance, tools/bench and tools/examples only | imports of integrations and of metrics',
        'packages/strange | every package stands in tools/build/graph.json | a package that the graph does not have',
      ]),
    );
    expect(findings.filter((line) => line.includes('in a circle'))).toHaveLength(1);
    expect(findings.filter((line) => line.startsWith('tools/acceptance |'))).toEqual([]);
  });

  test('edges that only manifests have are found', async () => {
    const manifest = {
      ...goodManifest('metrics', { '@apigwv2/contracts': 'workspace:^' }),
      devDependencies: {
        '@apigwv2/integrations': 'workspace:*',
        '@apigwv2/testing': 'workspace:*',
      },
      peerDependencies: { '@apigwv2/testing': 'workspace:*', '@apigwv2/nobody': '1.0.0' },
    };
    const findings = await judgeRoot(
      graph,
      makeInstalled({
        'packages/metrics/package.json': manifest,
        'packages/metrics/src/word.ts': 'export class Word {}\n',
        'tools/testing/package.json': { name: '@apigwv2/testing', private: true },
      }),
    );
    const where = 'packages/metrics/package.json';
    expect(findings).toEqual([
      `${where} | private tools stand in devDependencies only | @apigwv2/testing in peerDependencies`,
      `${where} | metrics knows contracts | @apigwv2/nobody in peerDependencies, which the workspace does not have`,
      `${where} | metrics knows contracts | @apigwv2/integrations in devDependencies`,
      `${where} | a package depends on the siblings that its sources import, and on no others | @apigwv2/contracts in dependencies, which no file of src imports`,
    ]);
  });

  test('an edge to a package that is not built yet is found by its name', async () => {
    const findings = await judge(graph, {
      ...goodWorkspace(),
      'packages/metrics/src/word.ts': `import type { Word } from '@apigwv2/integrations';\nexport type W = Word;\n`,
    });
    expect(findings).toContain(
      'packages/metrics/src/word.ts | metrics knows contracts | an import of @apigwv2/integrations',
    );
  });

  test.each([
    ['no graph', { 'tools/build/graph.json': undefined }, 'the file exists'],
    [
      'a graph with an edge to nothing',
      { 'tools/build/graph.json': { a: { description: '', needs: ['b'] } } },
      'needs packages that the graph has',
    ],
    ['a graph that is no JSON', { 'tools/build/graph.json': '{' }, 'the file is JSON'],
    [
      'no packages',
      Object.fromEntries(
        Object.keys(goodWorkspace())
          .filter((path) => path.startsWith('packages/'))
          .map((path) => [path, undefined]),
      ),
      'the workspace has packages',
    ],
  ])('%s is red', async (_, files, must) => {
    expect(await judge(graph, { ...goodWorkspace(), ...files })).toEqual([expect.stringContaining(must)]);
  });
});
