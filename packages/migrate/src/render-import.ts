import type ts from 'typescript';
import type { Source } from './source';

const WIDTH = 100;

/** An import of some of the names of another one, written as that one is. */
export function renderNamedImport(
  source: Source,
  statement: ts.ImportDeclaration,
  bindings: ts.NamedImports,
  elements: readonly ts.ImportSpecifier[],
  module: string,
): string {
  const names = elements.map((element) => element.getText(source.file));
  const type = statement.importClause?.isTypeOnly ? 'type ' : '';
  const space = /^\{\s/.test(bindings.getText(source.file)) ? ' ' : '';
  const from = `from ${renderEnd(source, statement, module)}`;
  const line = `import ${type}{${space}${names.join(', ')}${space}} ${from}`;
  return line.length <= WIDTH ? line : `import ${type}{\n${names.map((name) => `  ${name},\n`).join('')}} ${from}`;
}

/** `import * as name from 'module';`, with the quotes and the semicolon of another import. */
export function renderNamespaceImport(
  source: Source,
  statement: ts.ImportDeclaration,
  name: string,
  module: string,
): string {
  const type = statement.importClause?.isTypeOnly ? 'type ' : '';
  return `import ${type}* as ${name} from ${renderEnd(source, statement, module)}`;
}

function renderEnd(source: Source, statement: ts.ImportDeclaration, module: string): string {
  const quote = statement.moduleSpecifier.getText(source.file)[0];
  const end = statement.getText(source.file).endsWith(';') ? ';' : '';
  return `${quote}${module}${quote}${end}`;
}
