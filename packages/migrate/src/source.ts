import ts from 'typescript';

/** A parsed file, in which names are resolved to their declarations within the file. */
export interface Source {
  readonly file: ts.SourceFile;
  /** All nodes of the file. */
  readonly nodes: readonly ts.Node[];
  /** Returns the line of a node, from 1. */
  line(node: ts.Node): number;
  /** Returns whether an identifier refers to a declaration, and not to another one of its name. */
  refersTo(identifier: ts.Identifier, declaration: ts.Declaration): boolean;
}

/** Parses a file, without the modules that it imports. */
export function readSource(path: string, text: string): Source {
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, allowJs: true, target: ts.ScriptTarget.Latest };
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => (name === path ? file : undefined),
    fileExists: (name) => name === path,
    readFile: () => undefined,
    writeFile: () => {},
  };
  const checker = ts.createProgram([path], options, host).getTypeChecker();
  return {
    file,
    nodes: [...nodesOf(file)],
    line: (node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
    refersTo: (identifier, declaration) => {
      const { parent } = identifier;
      const symbol = ts.isShorthandPropertyAssignment(parent)
        ? checker.getShorthandAssignmentValueSymbol(parent)
        : checker.getSymbolAtLocation(identifier);
      return symbol?.declarations?.includes(declaration) === true;
    },
  };
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** Returns the number of syntax errors in a source. */
export function countSyntaxErrors(path: string, text: string): number {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.Latest },
  });
  return diagnostics.length;
}
