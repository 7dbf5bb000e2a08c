import ts from 'typescript';
import { isPlain } from '../module-require';
import { accessOf, memberOf, usesOf } from '../name-use';
import type { Source } from '../source';

/** The functions of test frameworks that return a module. */
const LOADERS: readonly string[] = ['requireActual', 'requireMock', 'importActual', 'importMock'];

/** Returns the names that a file takes from a module it loads or refers to by a string; undefined when unknown. */
export function namesOfLoad(source: Source, module: ts.StringLiteralLike): readonly string[] | undefined {
  const { parent } = module;
  if (ts.isCallExpression(parent)) return isLoad(parent) ? namesOfValue(source, parent) : undefined;
  if (!ts.isLiteralTypeNode(parent) || !ts.isImportTypeNode(parent.parent)) return undefined;
  const { qualifier, parent: user } = parent.parent;
  if (qualifier !== undefined) return [firstOf(qualifier).text];
  // The type of the module that the call returns.
  return ts.isCallExpression(user) && isLoad(user) ? namesOfValue(source, user) : undefined;
}

function isLoad({ expression }: ts.CallExpression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(expression)) return expression.text === 'require';
  return ts.isPropertyAccessExpression(expression) && LOADERS.includes(expression.name.text);
}

function namesOfValue(source: Source, loaded: ts.Expression): readonly string[] | undefined {
  let value: ts.Node = loaded;
  while (isWrapper(value.parent)) value = value.parent;
  const access = accessOf(value);
  if (access !== undefined) return [memberOf(access).text];
  const { parent } = value;
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== value) return undefined;
  return ts.isIdentifier(parent.name) ? namesOfVariable(source, parent) : namesOfPattern(parent.name);
}

function namesOfVariable(source: Source, declaration: ts.VariableDeclaration): readonly string[] | undefined {
  const accesses = usesOf(source, declaration).map(accessOf);
  return accesses.includes(undefined)
    ? undefined
    : accesses.flatMap((access) => (access === undefined ? [] : [memberOf(access).text]));
}

function namesOfPattern(pattern: ts.BindingPattern): readonly string[] | undefined {
  if (!ts.isObjectBindingPattern(pattern) || !pattern.elements.every(isPlain)) return undefined;
  return pattern.elements.map(({ name, propertyName }) => (propertyName ?? name).getText());
}

function isWrapper(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node);
}

function firstOf(name: ts.EntityName): ts.Identifier {
  return ts.isIdentifier(name) ? name : firstOf(name.left);
}
