import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Lists the names that declarations promise as values: what an import finds at run time.
 *
 * @param folders the folders of the packages of the workspace, by name
 */
export function exportedValues(declarations: string, folders: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    noLib: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  // Names come from the package itself and from its siblings; the types of aws-cdk-lib would only cost time.
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({ resolvedModule: resolve(text, from, folders) }));
  const program = ts.createProgram([declarations], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => isValue(symbol, checker))
    .map(({ name }) => name)
    .sort();
}

function resolve(
  specifier: string,
  from: string,
  folders: ReadonlyMap<string, string>,
): ts.ResolvedModuleFull | undefined {
  const folder = folders.get(specifier);
  const base = specifier.startsWith('.') ? join(dirname(from), specifier.replace(/\.js$/, '')) : undefined;
  const candidates = base
    ? [`${base}.d.ts`, join(base, 'index.d.ts')]
    : folder
      ? [join(folder, 'dist/index.d.ts')]
      : [];
  const resolvedFileName = candidates.find((file) => existsSync(file));
  if (resolvedFileName === undefined) return undefined;
  return { resolvedFileName, extension: ts.Extension.Dts, isExternalLibraryImport: false };
}

/** A class that somebody on the way exports with `export type` is no value any more. */
function isValue(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  let current: ts.Symbol | undefined = symbol;
  while (current !== undefined && current.flags & ts.SymbolFlags.Alias) {
    if (current.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return false;
    current = checker.getImmediateAliasedSymbol(current);
  }
  return current !== undefined && (current.flags & ts.SymbolFlags.Value) !== 0;
}
