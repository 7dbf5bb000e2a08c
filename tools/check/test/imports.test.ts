import { imports } from '../src/imports';
import { type Files, goodWorkspace, judge, judgeRoot, link, makeWorkspace } from './workspace-fixture';

const FOLDER = 'packages/metrics/dist';
const built = (script: string, declarations: string): Files => ({
  ...goodWorkspace(),
  [`${FOLDER}/index.js`]: script,
  [`${FOLDER}/index.d.ts`]: declarations,
});

describe('imports', () => {
  test('names that both ways have pass, and types need none', async () => {
    const root = makeWorkspace({
      ...built(
        "class A {}\nexports.A = A;\nexports.Word = require('@apigwv2/contracts').Word;\n",
        "export { A, type B } from './a';\nexport type { C } from './a';\nexport { Word } from '@apigwv2/contracts';\n",
      ),
      [`${FOLDER}/a.d.ts`]: 'export declare class A {}\nexport interface B {}\nexport declare class C {}\n',
    });
    link(root, 'packages/metrics', '@apigwv2/contracts', 'packages/contracts');
    const { findings, summary } = await imports.run(root);
    expect(findings).toEqual([]);
    expect(summary).toContain('metrics has 2 values and loads nothing of aws-cdk-lib');
  });

  test.each<[string, Files, string]>([
    ['a package that is not built', built('', ''), 'the package exports a value | none'],
    [
      'a package without declarations',
      { ...goodWorkspace(), [`${FOLDER}/index.d.ts`]: undefined },
      'the package is built',
    ],
    [
      'a package that does not load',
      built("throw new Error('broken');", 'export declare class A {}'),
      'the package loads by its name',
    ],
    [
      'a name that import does not see',
      built("exports[['A'][0]] = class A {};", 'export declare class A {}'),
      'comes through import | A does not',
    ],
  ])('%s is red', async (_, files, finding) => {
    expect(await judge(imports, files)).toEqual([expect.stringContaining(finding)]);
  });

  test('a name that no way has is missed in both', async () => {
    const files = built('exports.A = class A {};', 'export declare class A {}\nexport declare const b: string;\n');
    expect(await judge(imports, files)).toEqual([
      expect.stringContaining('comes through require | b does not'),
      expect.stringContaining('comes through import | b does not'),
    ]);
  });

  test('a class that import loads once more is red', async () => {
    const root = makeWorkspace({
      ...built('exports.Word = class Word {};', 'export declare class Word {}'),
      'packages/metrics/package.json': {
        name: '@apigwv2/metrics',
        exports: { '.': { import: './dist/index.mjs', default: './dist/index.js' } },
      },
      [`${FOLDER}/index.mjs`]: 'export class Word {}',
    });
    expect(await judgeRoot(imports, root)).toEqual([
      'packages/metrics | require and import give the same object | two of Word',
    ]);
  });

  test('a module that nobody named is red, and is counted', async () => {
    const root = makeWorkspace({
      ...built(
        "require('aws-cdk-lib/aws-ec2');\nrequire('aws-cdk-lib/core');\nexports.Word = class {};",
        'export declare class Word {}',
      ),
      'node_modules/aws-cdk-lib/aws-ec2/index.js': '',
      'node_modules/aws-cdk-lib/core/index.js': '',
    });
    expect(await judgeRoot(imports, root)).toEqual([expect.stringContaining('aws-ec2 is loaded')]);
    expect((await imports.run(root)).summary).toContain('metrics has 1 values and loads aws-ec2 (1), core (1)');
  });
});
