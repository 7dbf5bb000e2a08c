import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  // Every program is a module: otherwise two programs could not declare the same name.
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  skipLibCheck: true,
  noEmit: true,
};

/** Compiles files as one program, with strict settings. */
export function compile(files: readonly string[], before?: ts.Program): ts.Program {
  return ts.createProgram({ rootNames: files, options: OPTIONS, oldProgram: before });
}

/** Returns the errors of the compiler in one file, with their lines. */
export function problemsIn(file: string, program: ts.Program): string[] {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) => {
      const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line + 1;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    },
  );
}
