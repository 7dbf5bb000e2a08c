import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Files, goodWorkspace, link, makeWorkspace } from './workspace-fixture';

const FOLDER = join(__dirname, '..');
const COMMAND = join(FOLDER, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

function violations(files: Files = {}): readonly string[] {
  const root = makeWorkspace({ ...goodWorkspace(), ...files });
  for (const id of ['metrics', 'integrations']) {
    for (const sibling of ['contracts', 'metrics', 'integrations']) {
      link(root, `packages/${id}`, `@apigwv2/${sibling}`, `packages/${sibling}`);
    }
  }
  const config = join(FOLDER, 'dependency-cruiser.cjs');
  const args = [COMMAND, 'packages', 'tools', '--config', config, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

const tool = (name: string, files: Files): Files => ({
  [`tools/${name}/package.json`]: { name: `@apigwv2/${name}`, private: true },
  ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`tools/${name}/${file}`, text])),
});

const FORBIDDEN: Files = {
  'tools/build/graph.json': {
    contracts: { description: 'The words.', needs: [], kind: 'plain', entries: { kernel: ['metrics'] } },
    metrics: { description: 'The numbers.', needs: ['contracts'] },
    integrations: { description: 'The targets.', needs: ['contracts'] },
  },
  'package.json': { name: 'root', devDependencies: { 'right-pad': '1.0.0' } },
  'node_modules/left-pad/index.js': '',
  'node_modules/right-pad/index.js': '',
  'node_modules/aws-cdk-lib/index.js': '',
  'packages/integrations/src/value.ts': "import { Word } from '@apigwv2/metrics';\nexport const w = new Word();\n",
  'packages/integrations/src/type.ts': "import type { Word } from '@apigwv2/metrics';\nexport type W = Word;\n",
  'packages/integrations/src/inline.ts': "export type W = import('@apigwv2/metrics').Word;\n",
  'packages/integrations/src/again.ts': "export { Word } from '@apigwv2/metrics';\n",
  'packages/integrations/test/sideways.test.ts': "require('@apigwv2/metrics');\n",
  'packages/integrations/src/reach.ts': "export { Word } from '../../contracts/src/word';\n",
  'packages/integrations/src/deep.ts': "import '@apigwv2/contracts/dist/index.js';\n",
  'packages/integrations/src/kernel.ts': "import '@apigwv2/contracts/kernel';\n",
  'packages/integrations/test/kernel.test.ts': "import '@apigwv2/contracts/kernel';\n",
  'packages/metrics/src/kernel.ts': "import '@apigwv2/contracts/kernel';\n",
  'packages/integrations/src/gone.ts': "import 'gone';\n",
  'packages/integrations/src/fake.ts': "import '@apigwv2/testing';\n",
  'packages/integrations/src/left.ts': "import 'left-pad';\n",
  'packages/integrations/src/right.ts': "import 'right-pad';\n",
  'packages/integrations/src/peer.ts': "import 'aws-cdk-lib';\n",
  'packages/integrations/test/left.ts': "import 'left-pad';\n",
  'packages/integrations/test/right.ts': "import 'right-pad';\n",
  'packages/integrations/src/one.ts': "import { two } from './two';\nexport const one = () => two;\n",
  'packages/integrations/src/two.ts': "import type { one } from './one';\nexport const two = (o: typeof one) => o;\n",
  'packages/integrations/src/names.ts': "import './utils';\nimport './common/api';\nimport './httpApi/api';\n",
  'packages/integrations/src/utils.ts': '',
  'packages/integrations/src/common/api.ts': '',
  'packages/integrations/src/httpApi/api.ts': '',
  'packages/strange/package.json': { name: '@apigwv2/strange', devDependencies: { 'left-pad': '1.0.0' } },
  'packages/strange/src/index.ts': "import 'left-pad';\n",
  ...tool('testing', { 'src/index.ts': 'export class Word {}\n' }),
  ...tool('meeting', {
    'src/main.ts': "import '@apigwv2/metrics';\nimport '@apigwv2/testing';\n",
    'src/judge.ts': "import '@apigwv2/testing/kept-templates';\n",
  }),
  ...tool('template-check', {
    'src/constructs.ts': "import '@apigwv2/metrics';\n",
    'src/plain.ts': "import '@apigwv2/contracts';\n",
  }),
  ...tool('acceptance', { 'test/all.test.ts': "import '@apigwv2/metrics';\nimport '@apigwv2/integrations';\n" }),
};

const METRICS = 'packages/metrics/dist/index.d.ts';

describe('dependency-cruiser.cjs', () => {
  let found: readonly string[];

  beforeAll(() => {
    found = violations(FORBIDDEN);
  });

  test('accepts the edges of the graph', () => {
    expect(violations()).toEqual([]);
  });

  test.each([
    ['value.ts', 'src/value.ts'],
    ['type.ts', 'src/type.ts'],
    ['inline.ts', 'src/inline.ts'],
    ['again.ts', 'src/again.ts'],
    ['sideways.test.ts', 'test/sideways.test.ts'],
  ])('rejects an edge that the graph does not have, in %s', (_, file) => {
    expect(found).toContain(`edges-of-integrations: packages/integrations/${file} -> ${METRICS}`);
  });

  test.each([
    ['in-graph: packages/strange/src/index.ts -> node_modules/left-pad/index.js'],
    ['by-name: packages/integrations/src/reach.ts -> packages/contracts/src/word.ts'],
    ['through-index: packages/integrations/src/reach.ts -> packages/contracts/src/word.ts'],
    ['resolvable: packages/integrations/src/deep.ts -> @apigwv2/contracts/dist/index.js'],
    ['users-of-contracts-kernel: packages/integrations/src/kernel.ts -> @apigwv2/contracts/kernel'],
    ['resolvable: packages/integrations/src/gone.ts -> gone'],
    ['no-private-tools: packages/integrations/src/fake.ts -> @apigwv2/testing'],
    ['fakes-in-tests: tools/meeting/src/main.ts -> @apigwv2/testing'],
    ['leaves-apart: tools/meeting/src/main.ts -> @apigwv2/metrics'],
    ['check-without-constructs: tools/template-check/src/constructs.ts -> @apigwv2/metrics'],
    ['declared: packages/integrations/src/left.ts -> node_modules/left-pad/index.js'],
    ['declared: packages/integrations/src/right.ts -> node_modules/right-pad/index.js'],
    ['declared-by-workspace: packages/integrations/test/left.ts -> node_modules/left-pad/index.js'],
    ['no-dev-dependencies: packages/strange/src/index.ts -> node_modules/left-pad/index.js'],
    ['concepts: packages/integrations/src/names.ts -> packages/integrations/src/utils.ts'],
    ['concepts: packages/integrations/src/names.ts -> packages/integrations/src/common/api.ts'],
    ['concepts: packages/integrations/src/names.ts -> packages/integrations/src/httpApi/api.ts'],
    ['no-cycle: packages/integrations/src/one.ts -> packages/integrations/src/two.ts'],
  ])('rejects %s', (violation) => {
    expect(found).toContain(violation);
  });

  test.each([
    ['a peer', 'declared', 'packages/integrations/src/peer.ts'],
    ['a dependency of the workspace in a test', 'declared-by-workspace', 'packages/integrations/test/right.ts'],
    ['the kept templates in the source of a tool', 'fakes-in-tests', 'tools/meeting/src/judge.ts'],
    ['a plain package in the template check', 'check-without-constructs', 'tools/template-check/src/plain.ts'],
    ['a package in the template check', 'leaves-apart', 'tools/template-check/src/plain.ts'],
    ['packages side by side in tools/acceptance', 'leaves-apart', 'tools/acceptance/test/all.test.ts'],
    ['an entry in a package that may import it', 'users-of-contracts-kernel', 'packages/metrics/src/kernel.ts'],
    ['an entry in a test', 'users-of-contracts-kernel', 'packages/integrations/test/kernel.test.ts'],
  ])('accepts %s', (_, name, file) => {
    expect(found.filter((line) => line.startsWith(`${name}: ${file} `))).toEqual([]);
  });

  test('rejects an edge to a package that is not built', () => {
    const file = 'packages/integrations/src/value.ts';
    const files = { [file]: "import '@apigwv2/metrics';\n", 'packages/metrics/dist/index.d.ts': undefined };
    const unbuilt = { ...files, 'packages/metrics/dist/index.js': undefined };
    expect(violations(unbuilt)).toContain(`edges-of-integrations: ${file} -> @apigwv2/metrics`);
  });

  test('rejects a sibling that no source imports', () => {
    expect(violations({ 'packages/metrics/src/word.ts': 'export class Word {}\n' })).toEqual([
      expect.stringContaining('metrics-uses-contracts: packages/metrics/src/index.ts'),
    ]);
  });
});
