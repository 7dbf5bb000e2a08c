import ts from 'typescript';
import manifest from '../package.json';

/** The modules whose exports an example can use without an import; for a duplicate name, the first module counts. */
const MODULES: readonly string[] = [
  ...Object.keys(manifest.dependencies).filter((name) => name.startsWith('@apigwv2/')),
  'aws-cdk-lib/core',
  'aws-cdk-lib/aws-apigatewayv2',
  'aws-cdk-lib/aws-lambda',
  'aws-cdk-lib/aws-apigateway',
  'aws-cdk-lib/aws-route53',
];

/** The variables that an example can use without a declaration. */
const GIVEN: Readonly<Record<string, string>> = {
  app: "import('aws-cdk-lib/core').App",
  stack: "import('aws-cdk-lib/core').Stack",
  api: "import('@apigwv2/core-http').HttpApi",
  handler: "import('aws-cdk-lib/aws-lambda').Function",
};

/** A program that imports these modules. */
export const MODULE_INDEX: string = MODULES.map((name) => `import '${name}';`).join('\n');

/** Returns the modules by the names that they export, types included; one that exports a class as a type is the last choice. */
export function exportedNames(index: string, program: ts.Program): ReadonlyMap<string, string> {
  const checker = program.getTypeChecker();
  const names = new Map<string, string>();
  const types = new Map<string, string>();
  for (const statement of program.getSourceFile(index)?.statements ?? []) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const found = isTypeOfClass(symbol, checker) ? types : names;
      if (!found.has(symbol.name)) found.set(symbol.name, statement.moduleSpecifier.text);
    }
  }
  return new Map([...types, ...names]);
}

/** Returns whether a module exports a class, or another value, as a type only. */
export function isTypeOfClass(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const { declarations = [] } = symbol;
  if (!declarations.some((one) => ts.isExportSpecifier(one) && ts.isTypeOnlyExportDeclaration(one))) return false;
  return (checker.getAliasedSymbol(symbol).flags & ts.SymbolFlags.Value) !== 0;
}

/** Adds imports and declarations of the names that an example uses and does not declare. */
export function withPrelude(example: string, names: ReadonlyMap<string, string>): string {
  const given = missingNames(example).filter((name) => name in GIVEN);
  const declarations = given.map((name) => `declare const ${name}: ${GIVEN[name]};`);
  // On one line, so that the lines of problems are correct.
  return [...importsFor(example, names), ...declarations, example].join(' ');
}

/** Returns imports of the names that an example uses and does not declare. */
export function importsFor(example: string, names: ReadonlyMap<string, string>): string[] {
  return missingNames(example)
    .filter((name) => names.has(name))
    .map((name) => `import { ${name} } from '${names.get(name)}';`);
}

/** Returns the names that an example uses and does not declare. */
export function missingNames(example: string): string[] {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node)) (isDeclared(node) ? declared : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((name) => !declared.has(name));
}

/** Returns whether an identifier is the name of a member or of an option, and not of a variable. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

function isDeclared({ parent, text }: ts.Identifier): boolean {
  return (
    (ts.isVariableDeclaration(parent) || ts.isClassDeclaration(parent) || ts.isImportSpecifier(parent)) &&
    parent.name?.getText() === text
  );
}
