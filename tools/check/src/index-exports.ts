import ts from 'typescript';
import type { Finding } from './finding';

/** Judges an index: it re-exports by name and does nothing else. */
export function indexExports(file: string, text: string): readonly Finding[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => !isNamedReexport(statement))
    .map((statement) => ({
      where: `${file}:${source.getLineAndCharacterOfPosition(statement.getStart()).line + 1}`,
      must: 'an index re-exports by name, and does nothing else',
      found: statement.getText().split('\n')[0] ?? '',
      fix: 'name what is exported: a star makes public whatever a file happens to export',
    }));
}

function isNamedReexport(statement: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  );
}
