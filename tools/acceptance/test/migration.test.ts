import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { migrate } from '@apigwv2/migrate';
import ts from 'typescript';
import { codeBlocks, workspace } from '../src/code-block';
import { writePrograms } from '../src/program-file';
import { runProgram } from '../src/run-program';
import { compile, problemsIn } from '../src/type-check';
import '@apigwv2/template-check/matcher';

const LIBRARY = dirname(require.resolve('aws-cdk-lib/package.json'));
const MODULES = ['aws-apigatewayv2', 'aws-apigatewayv2-integrations', 'aws-apigatewayv2-authorizers'];
/** The names that both libraries share: L1s and references. */
const SHARED = /^Cfn|^I?[A-Z]\w*(Ref|Reference)$/;

const exported = (module: string): readonly string[] => {
  const file = join(LIBRARY, module, 'index.d.ts');
  const program = ts.createProgram([file], { skipLibCheck: true, types: [] });
  const source = program.getSourceFile(file) as ts.SourceFile;
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(source) as ts.Symbol;
  return checker.getExportsOfModule(symbol).map(({ name }) => name);
};

describe.each(MODULES)('the names of %s', (module) => {
  let names: readonly string[];
  beforeAll(() => {
    names = exported(module);
  }, 60_000);

  test('are migrated, shared, or noted with a replacement', () => {
    const left = names
      .filter((name) => !SHARED.test(name))
      .flatMap((name) => migrate('app.ts', `import { ${name} } from 'aws-cdk-lib/${module}';`).untouched);
    expect(left.filter(({ text }) => text.includes('no package exports it'))).toEqual([]);
  });

  test('are noted with replacements that packages export', () => {
    const notes = names.flatMap(
      (name) => migrate('app.ts', `import { ${name} } from 'aws-cdk-lib/${module}';`).untouched,
    );
    const replacements = new Set(
      notes.flatMap(({ text }) =>
        [...text.matchAll(/(\w+) of (@apigwv2\/[\w-]+)/g)].map(
          ([, name, from]) => `import type { ${name} } from '${from}';`,
        ),
      ),
    );
    if (module === 'aws-apigatewayv2') expect(replacements.size).toBeGreaterThan(5);
    const code = [...replacements, 'export {};'].join('\n');
    const [file = ''] = writePrograms('migration', [{ at: `notes ${module}`, code }]).map((program) => program.file);
    expect(problemsIn(file, compile([file]))).toEqual([]);
  }, 60_000);

  test('are migrated to packages that export them', () => {
    const { text, packages } = migrate('app.ts', `import type { ${names.join(', ')} } from 'aws-cdk-lib/${module}';`);
    expect(packages).not.toEqual([]);
    const [file = ''] = writePrograms('migration', [{ at: module, code: text }]).map((program) => program.file);
    expect(problemsIn(file, compile([file]))).toEqual([]);
  }, 60_000);
});

describe('an app of aws-cdk-lib', () => {
  const code = readFileSync(join(__dirname, '../apps/of-aws-cdk-lib.ts'), 'utf8');
  const migration = migrate('app.ts', code);
  const [before, after] = writePrograms('migration', [
    { at: 'before', code },
    { at: 'after', code: migration.text },
  ]).map(({ file }) => file) as [string, string];

  test('is migrated completely', () => {
    expect(migration.untouched).toEqual([]);
    expect(migration.packages).toEqual(
      ['authorizers', 'core-http', 'core-websocket', 'integrations'].map((name) => `@apigwv2/${name}`),
    );
  });

  test('compiles after the migration', () => {
    const program = compile([before, after]);
    expect([before, after].flatMap((file) => problemsIn(file, program))).toEqual([]);
  }, 60_000);

  test('keeps the logical IDs of APIs, stages, routes and authorizers', () => {
    const [old, moved] = [before, after].map((file) => runProgram(file));
    expect([old?.code, moved?.code, moved?.output]).toEqual([0, 0, '']);
    for (const type of ['Api', 'Stage', 'Route', 'Authorizer']) {
      const ids = [old, moved].map((run) => idsOf(run?.templates ?? [], `AWS::ApiGatewayV2::${type}`));
      expect(ids[0]).not.toEqual([]);
      expect(ids[1]).toEqual(ids[0]);
    }
    for (const template of moved?.templates ?? []) expect(template).toPassTemplateCheck();
  }, 60_000);
});

function idsOf(templates: readonly object[], type: string): readonly string[] {
  return templates
    .flatMap((template) => Object.entries((template as { Resources: Record<string, { Type: string }> }).Resources))
    .filter(([, { Type }]) => Type === type)
    .map(([id]) => id)
    .sort();
}

test('the README of migrate shows the output of the command for its input', () => {
  const readme = readFileSync(join(workspace, 'packages/migrate/README.md'), 'utf8');
  const before = [...readme.matchAll(/^-(import .*)$/gm)].map(([, line]) => line).join('\n');
  const [block] = codeBlocks('packages/migrate/README.md', readme);
  expect(before).toContain('aws-cdk-lib/aws-apigatewayv2');
  expect(block?.code.startsWith(`${migrate('app.ts', before).text}\n`)).toBe(true);
});
