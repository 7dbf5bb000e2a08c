import ts from 'typescript';
import { commentIn } from './comment-in';
import { readRequire } from './module-require';
import type { Source } from './source';

/** The declaration of a module, or of a name of one, in a file; or the export of one. */
export type ImportedName =
  | ts.NamespaceImport
  | ts.ImportEqualsDeclaration
  | ts.ImportSpecifier
  | ts.ExportSpecifier
  | ts.VariableDeclaration
  | ts.BindingElement;

/** A name that an import takes from its module, or that an export passes on. */
export interface TakenName {
  /** The name that the module exports. */
  readonly name: string;
  readonly declaration: ts.ImportSpecifier | ts.BindingElement | ts.ExportSpecifier;
}

/** A top-level statement of a file that imports a module, or imports or exports names of it. */
export interface ModuleImport {
  readonly statement: ts.ImportDeclaration | ts.ExportDeclaration | ts.ImportEqualsDeclaration | ts.VariableStatement;
  readonly module: ts.StringLiteral;
  /** The declaration of the whole module, in an import of it. */
  readonly whole?: ts.NamespaceImport | ts.ImportEqualsDeclaration | ts.VariableDeclaration;
  /** The names between braces. */
  readonly taken: readonly TakenName[];
  /** The reason why the import cannot be moved. */
  readonly obstacle?: string;
}

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

/** Returns whether a node is a statement that names a module, or the reference of one. */
export function isModuleStatement(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExternalModuleReference(node);
}
