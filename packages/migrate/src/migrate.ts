import ts from 'typescript';
import { applyEdits } from './edit';
import { type Home, neededBy } from './homes';
import { findLeftovers } from './leftovers';
import { joinSteps, type Migration, type Step } from './migration';
import { importedName, moveNamedImport } from './named-import';
import { moveNamespaces } from './namespace-import';
import { namespaceUses } from './namespace-uses';
import { countSyntaxErrors, readSource, type Source } from './source';
import { LIBRARY, MODULES, NAMESPACES } from './sources';

/**
 * Rewrites the imports of a file from `aws-cdk-lib/aws-apigatewayv2`, its integrations and its authorizers to the
 * packages that have the same names. Nothing but imports and the namespaces that they make is touched.
 *
 * @param path the name of the file, whose ending says what language it is in
 * @param text what is in it
 */
export function migrate(path: string, text: string): Migration {
  const source = readSource(path, text);
  const imports = source.file.statements.filter(ts.isImportDeclaration);
  const needed = neededBy(imports.flatMap((one) => namesOf(source, one)));
  const { edits, packages, untouched, different } = joinSteps([
    ...imports.map((one) => move(source, one, needed)),
    { edits: [], packages: [], untouched: findLeftovers(source), different: [] },
  ]);
  const byLine = (one: { readonly line: number }, other: { readonly line: number }) => one.line - other.line;
  const migrated = applyEdits(text, edits);
  if (countSyntaxErrors(path, migrated) > countSyntaxErrors(path, text)) {
    const remark = { line: 1, text: 'the file would not parse afterwards, so nothing of it was touched' };
    return { text, packages: [], untouched: [remark], different: [] };
  }
  return { text: migrated, packages, untouched: [...untouched].sort(byLine), different: [...different].sort(byLine) };
}

function move(source: Source, statement: ts.ImportDeclaration, needed: ReadonlySet<Home>): Step {
  const bindings = statement.importClause?.namedBindings;
  const namespaces = namespacesIn(statement);
  if (namespaces.length > 0) return moveNamespaces(source, statement, namespaces, needed);
  if (bindings !== undefined && ts.isNamedImports(bindings) && MODULES.includes(moduleOf(statement))) {
    return moveNamedImport(source, statement, bindings, needed);
  }
  return joinSteps([]);
}

/** The names of the modules that a file needs by this import. */
function namesOf(source: Source, statement: ts.ImportDeclaration): readonly string[] {
  const bindings = statement.importClause?.namedBindings;
  const namespaces = namespacesIn(statement);
  if (namespaces.length > 0) {
    return namespaces.flatMap((one) => namespaceUses(source, one).uses.map(({ name }) => name));
  }
  if (bindings === undefined || !ts.isNamedImports(bindings) || !MODULES.includes(moduleOf(statement))) return [];
  return bindings.elements.map(importedName);
}

function namespacesIn(statement: ts.ImportDeclaration): readonly (ts.NamespaceImport | ts.ImportSpecifier)[] {
  const bindings = statement.importClause?.namedBindings;
  const module = moduleOf(statement);
  if (bindings === undefined) return [];
  if (ts.isNamespaceImport(bindings)) return MODULES.includes(module) ? [bindings] : [];
  return module === LIBRARY ? bindings.elements.filter((one) => NAMESPACES.includes(importedName(one))) : [];
}

function moduleOf(statement: ts.ImportDeclaration): string {
  return (statement.moduleSpecifier as ts.StringLiteral).text;
}
