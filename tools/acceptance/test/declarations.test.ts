import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { workspace } from '../src/code-block';
import { inferredExports } from '../src/inferred-exports';
import { installAsPnpm } from '../src/pnpm-layout';

const libraries = readdirSync(join(workspace, 'packages')).filter((name) => name !== 'migrate');

test.each(libraries)(
  'an app with declarations can export each member of %s, which pnpm installs alone',
  (name) => {
    const app = installAsPnpm(name);
    const file = join(app, 'app.ts');
    const content = inferredExports(`@apigwv2/${name}`, join(workspace, 'packages', name, 'dist/index.d.ts'));
    writeFileSync(file, content);
    const program = ts.createProgram([file], {
      strict: true,
      declaration: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      skipLibCheck: true,
      types: ['node'],
    });
    const source = program.getSourceFile(file);
    const problems = [...program.getSemanticDiagnostics(source), ...program.getDeclarationDiagnostics(source)];
    expect(content.split('\n').length).toBeGreaterThan(40);
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
    rmSync(app, { recursive: true });
  },
  60_000,
);
