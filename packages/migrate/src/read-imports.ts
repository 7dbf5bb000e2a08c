import ts from 'typescript';
import { commentIn } from './comment-in';
import type { ModuleImport, TakenName } from './module-import';
import { readRequire } from './module-require';
import type { Source } from './source';

/** Finds `import … from`, `import … = require(…)`, `export { … } from` and `const … = require(…)` in a file. */
export function moduleImports(source: Source): readonly ModuleImport[] {
  return source.file.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return readImport(source, statement);
    if (ts.isExportDeclaration(statement)) return readExport(source, statement);
    if (ts.isImportEqualsDeclaration(statement)) return readImportEquals(statement);
    return ts.isVariableStatement(statement) ? readRequire(source, statement) : [];
  });
}

function readImport(source: Source, statement: ts.ImportDeclaration): readonly ModuleImport[] {
  const { importClause } = statement;
  const bindings = importClause?.namedBindings;
  const found = { statement, module: statement.moduleSpecifier as ts.StringLiteral };
  if (importClause === undefined) return [];
  const isDefault = importClause.name !== undefined;
  const obstacle = isDefault
    ? 'a default import, which these modules do not have; import their names'
    : commentIn(source, bindings);
  if (bindings !== undefined && ts.isNamespaceImport(bindings))
    return [{ ...found, whole: bindings, taken: [], obstacle }];
  return [{ ...found, taken: namesOf(bindings?.elements ?? []), obstacle }];
}

function readExport(source: Source, statement: ts.ExportDeclaration): readonly ModuleImport[] {
  const { moduleSpecifier: module, exportClause } = statement;
  if (module === undefined || exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
  const taken = namesOf(exportClause.elements);
  return [{ statement, module: module as ts.StringLiteral, taken, obstacle: commentIn(source, exportClause) }];
}

function readImportEquals(statement: ts.ImportEqualsDeclaration): readonly ModuleImport[] {
  const { moduleReference: reference, modifiers } = statement;
  // An exported import has uses in other files.
  if (modifiers !== undefined || !ts.isExternalModuleReference(reference)) return [];
  const { expression: module } = reference;
  return ts.isStringLiteral(module) ? [{ statement, module, whole: statement, taken: [] }] : [];
}

function namesOf(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): readonly TakenName[] {
  return elements.map((declaration) => ({ name: (declaration.propertyName ?? declaration.name).text, declaration }));
}
