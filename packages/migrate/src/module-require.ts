import ts from 'typescript';
import { commentIn } from './comment-in';
import type { ModuleImport } from './module-import';
import type { Source } from './source';

/** Reads `const … = require('module')` as an import. */
export function readRequire(source: Source, statement: ts.VariableStatement): readonly ModuleImport[] {
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

/** Returns whether an element of a pattern is a name alone, renamed or not. */
export function isPlain({ name, initializer, dotDotDotToken }: ts.BindingElement): boolean {
  return ts.isIdentifier(name) && initializer === undefined && dotDotDotToken === undefined;
}
