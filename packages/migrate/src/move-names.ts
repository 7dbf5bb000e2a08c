import { replace } from './edit';
import { groupByPackage, type PackageName, packagesIn, scopedName } from './export-map';
import { renderNames } from './import-form';
import type { Step } from './migration';
import type { ModuleImport, TakenName } from './module-import';
import { notesOn } from './notes';
import type { Source } from './source';

/** Moves each name of `import { HttpApi, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2'` to the package that exports it. */
export function moveNames(source: Source, given: ModuleImport, required: ReadonlySet<PackageName>): Partial<Step> {
  const { statement, module, taken } = given;
  const byPackage = groupByPackage(taken, required);
  const packages = packagesIn(byPackage);
  const notes = notesOn(
    taken.map(({ name }) => name),
    source.line(statement),
  );
  if (packages.length === 0) return notes;
  const lines = [undefined, ...packages]
    .filter((name) => byPackage.has(name))
    .map((name) => {
      const from = name === undefined ? module.text : scopedName(name);
      return renderNames(source, given, textsOf(source, byPackage.get(name) ?? []), from);
    });
  return { ...notes, edits: [replace(source, statement, lines.join('\n'))], packages: packages.map(scopedName) };
}

/** Returns names as written between the braces of their import. */
export function textsOf(source: Source, taken: readonly TakenName[]): readonly string[] {
  return taken.map(({ declaration }) => declaration.getText(source.file));
}
