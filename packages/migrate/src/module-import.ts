import ts from 'typescript';
import type { Source } from './source';

/** The declaration of a module, or of a name of one, in a file. */
export type ImportedName = ts.NamespaceImport | ts.ImportSpecifier | ts.VariableDeclaration | ts.BindingElement;

/** A name that an import takes from its module. */
export interface TakenName {
  /** The name that the module exports. */
  readonly name: string;
  readonly declaration: ts.ImportSpecifier | ts.BindingElement;
}

/** A top-level statement of a file that imports a module, or names of it. */
export interface ModuleImport {
  readonly statement: ts.ImportDeclaration | ts.VariableStatement;
  readonly module: ts.StringLiteral;
  /** The declaration of the whole module, in an import of it. */
  readonly whole?: ts.NamespaceImport | ts.VariableDeclaration;
  /** The names between braces. */
  readonly taken: readonly TakenName[];
  /** The reason why the import cannot be moved. */
  readonly obstacle?: string;
}

/** Finds the imports of a file: `import … from` and `const … = require(…)`. */
export function moduleImports(source: Source): readonly ModuleImport[] {
  return source.file.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return readImport(source, statement);
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
  const taken = (bindings?.elements ?? []).map((declaration) => ({
    name: (declaration.propertyName ?? declaration.name).text,
    declaration,
  }));
  return [{ ...found, taken, obstacle }];
}

function readRequire(source: Source, statement: ts.VariableStatement): readonly ModuleImport[] {
  const [declaration, ...others] = statement.declarationList.declarations;
  const module = requiredModule(declaration?.initializer);
  if (declaration === undefined || module === undefined || others.length > 0) return [];
  // A rewritten call would lose an export or a type annotation.
  if (statement.modifiers !== undefined || declaration.type !== undefined) return [];
  const found = { statement, module };
  if (ts.isIdentifier(declaration.name)) return [{ ...found, whole: declaration, taken: [] }];
  if (!ts.isObjectBindingPattern(declaration.name)) return [];
  const { elements } = declaration.name;
  const taken = elements.flatMap((element) => {
    const name = element.propertyName ?? element.name;
    return isPlain(element) && ts.isIdentifier(name) ? [{ name: name.text, declaration: element }] : [];
  });
  const isPlainAll = taken.length === elements.length;
  const obstacle = isPlainAll
    ? commentIn(source, declaration.name)
    : 'the pattern contains more than names; move them by hand';
  return [{ ...found, taken, obstacle }];
}

/** Returns the module of `require('module')`; undefined for a member of it. */
function requiredModule(call: ts.Expression | undefined): ts.StringLiteral | undefined {
  if (call === undefined || !ts.isCallExpression(call) || call.arguments.length !== 1) return undefined;
  const [module] = call.arguments;
  const isRequire = ts.isIdentifier(call.expression) && call.expression.text === 'require';
  return isRequire && module !== undefined && ts.isStringLiteral(module) ? module : undefined;
}

function isPlain({ name, initializer, dotDotDotToken }: ts.BindingElement): boolean {
  return ts.isIdentifier(name) && initializer === undefined && dotDotDotToken === undefined;
}

function commentIn(source: Source, names: ts.Node | undefined): string | undefined {
  if (names === undefined || !/\/[/*]/.test(names.getText(source.file))) return undefined;
  return 'the import has a comment between its names; move them by hand';
}
