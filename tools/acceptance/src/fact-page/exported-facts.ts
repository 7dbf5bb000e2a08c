import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as spec from '@apigwv2/spec';
import ts from 'typescript';
import { workspace } from '../code-block';

/** A fact that the package of facts exports. */
export interface ExportedFact {
  readonly name: string;
  /** The folder of its source file; empty for a file outside the folders. */
  readonly folder: string;
  readonly fact: spec.Fact;
}

/** Returns the exported facts, in the order of the index. */
export function exportedFacts(): readonly ExportedFact[] {
  const path = join(workspace, 'packages/spec/src/index.ts');
  const index = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return index.statements.filter(ts.isExportDeclaration).flatMap(factsOf);
}

function factsOf({ exportClause, moduleSpecifier }: ts.ExportDeclaration): ExportedFact[] {
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
  const [, folder = ''] = /^'\.\/(\w+)\//.exec(moduleSpecifier?.getText() ?? '') ?? [];
  const values: { readonly [name: string]: unknown } = spec;
  return exportClause.elements.flatMap(({ name: { text: name } }) => {
    const fact = values[name];
    return spec.isFact(fact) ? [{ name, folder, fact }] : [];
  });
}
