import ts from 'typescript';
import type { ModuleImport } from './module-import';
import type { Source } from './source';

const WIDTH = 100;

/** Renders an import of names, each as written between braces, in the form of another import of the file. */
export function renderNames(source: Source, like: ModuleImport, names: readonly string[], module: string): string {
  const text = like.statement.getText(source.file);
  const space = /^[^{]*\{\s/.test(text) ? ' ' : '';
  const [begin, end] = around(source, like, module);
  const line = `${begin}{${space}${names.join(', ')}${space}}${end}`;
  return line.length <= WIDTH ? line : `${begin}{\n${names.map((name) => `  ${name},\n`).join('')}}${end}`;
}

/** Renders an import of a whole module, in the form of another import of the file. */
export function renderWhole(source: Source, like: ModuleImport, name: string, module: string): string {
  const [begin, end] = around(source, like, module);
  return `${begin}${ts.isImportDeclaration(like.statement) ? '* as ' : ''}${name}${end}`;
}

/** Renders the parts before and after the names: `import … from 'module';` or `const … = require('module');`. */
function around(source: Source, { statement, module: given }: ModuleImport, module: string): readonly [string, string] {
  const quote = given.getText(source.file)[0];
  const quoted = `${quote}${module}${quote}`;
  const end = statement.getText(source.file).endsWith(';') ? ';' : '';
  if (ts.isImportDeclaration(statement)) {
    return [`import ${statement.importClause?.isTypeOnly ? 'type ' : ''}`, ` from ${quoted}${end}`];
  }
  if (ts.isExportDeclaration(statement)) {
    return [`export ${statement.isTypeOnly ? 'type ' : ''}`, ` from ${quoted}${end}`];
  }
  if (ts.isImportEqualsDeclaration(statement)) {
    return [`import ${statement.isTypeOnly ? 'type ' : ''}`, ` = require(${quoted})${end}`];
  }
  return [`${keywordOf(statement)} `, ` = require(${quoted})${end}`];
}

function keywordOf({ declarationList: { flags } }: ts.VariableStatement): string {
  if (flags & ts.NodeFlags.Const) return 'const';
  return flags & ts.NodeFlags.Let ? 'let' : 'var';
}
