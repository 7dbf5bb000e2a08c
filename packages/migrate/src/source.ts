import ts from 'typescript';

/** A file, parsed, with the names in it resolved as far as one file tells. */
export interface Source {
  readonly file: ts.SourceFile;
  /** Every node of the file. */
  readonly nodes: readonly ts.Node[];
  /** The line of a node, from 1. */
  line(node: ts.Node): number;
  /** Whether an identifier stands for what a declaration declares, and not for another of its name. */
  means(identifier: ts.Identifier, declaration: ts.Declaration): boolean;
}

/** Parses a file. It needs no other: what is imported counts by its name. */
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
    means: (identifier, declaration) => {
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

/** How many mistakes of grammar a text has. */
export function countSyntaxErrors(path: string, text: string): number {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.Latest },
  });
  return diagnostics.length;
}
