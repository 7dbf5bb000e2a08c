import ts from 'typescript';

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

/** Returns whether a node is a statement that names a module, or the reference of one. */
export function isModuleStatement(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExternalModuleReference(node);
}
