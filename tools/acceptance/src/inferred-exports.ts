import ts from 'typescript';
import { isTypeOfClass } from './example-prelude';

/**
 * Returns a program that exports each public member of the exports of a package under a type that the compiler infers, as
 * an app does with `export const route = api.addRoute(…)`.
 *
 * @param declarations the declaration file of the package
 */
export function inferredExports(packageName: string, declarations: string): string {
  const program = ts.createProgram([declarations], { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(declarations) as ts.SourceFile) as ts.Symbol;
  const expressions = checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return isGeneric(target) ? [] : expressionsOf(symbol, target, checker);
  });
  const lines = expressions.map((expression, index) => `export const member${index} = ${expression};`);
  return [`import * as tested from '${packageName}';`, ...lines].join('\n');
}

function expressionsOf(exported: ts.Symbol, symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const { name } = exported;
  const isType = isTypeOfClass(exported, checker);
  const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
  const members =
    isClass || symbol.flags & ts.SymbolFlags.Interface
      ? checker.getDeclaredTypeOfSymbol(symbol).getProperties().filter(isPublic)
      : [];
  const statics = isClass && !isType ? [...(symbol.exports?.values() ?? [])].filter(isPublic) : [];
  const isValue = !isClass && !isType && (symbol.flags & ts.SymbolFlags.Value) !== 0;
  return [
    ...members.map((member) => `(one: tested.${name}) => one.${member.name}`),
    ...statics.map((member) => `tested.${name}.${member.name}`),
    ...(isValue ? [`tested.${name}`] : []),
  ];
}

function isGeneric(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some((one) => 'typeParameters' in one && one.typeParameters !== undefined) ?? false;
}

function isPublic(member: ts.Symbol): boolean {
  const [declaration] = member.declarations ?? [];
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  if (declaration === undefined || !/^\w+$/.test(member.name) || member.name === 'prototype') return false;
  return (ts.getCombinedModifierFlags(declaration) & hidden) === 0;
}
