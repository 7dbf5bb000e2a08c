import { replace } from './edit';
import { groupByPackage, type PackageName, packagesIn, scopedName } from './export-map';
import { renderNames } from './import-form';
import { joinSteps, type Step } from './migration';
import type { ModuleImport, TakenName } from './module-import';
import { usesOf } from './name-use';
import { notesOn } from './notes';
import { customIntegrations, routeInterface } from './route-interface';
import type { Source } from './source';

/** A name of an import, as it is imported after the migration. */
interface MovedName {
  readonly name: string;
  /** The package of a name that aws-cdk-lib does not have. */
  readonly from?: PackageName;
  readonly text: string;
}

/** Moves each name of `import { HttpApi, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2'` to the package that exports it. */
export function moveNames(source: Source, given: ModuleImport, required: ReadonlySet<PackageName>): Step {
  const { statement, module, taken } = given;
  const names = taken.map((one) => movedName(source, one));
  const custom = taken.map((one) => customIntegrations(source, one.name, usesOf(source, one.declaration)));
  const noted = names.filter(({ from }, at) => from === undefined && custom[at]?.length === 0);
  const notes = notesOn(
    noted.map(({ name }) => name),
    source.line(statement),
  );
  const byPackage = groupByPackage(names, required);
  const packages = packagesIn(byPackage);
  const lines = [undefined, ...packages]
    .filter((name) => byPackage.has(name))
    .map((name) => {
      const from = name === undefined ? module.text : scopedName(name);
      const texts = (byPackage.get(name) ?? []).map(({ text }) => text);
      return renderNames(source, given, texts, from);
    });
  return joinSteps([
    notes,
    { untouched: custom.flat() },
    packages.length === 0
      ? {}
      : { edits: [replace(source, statement, lines.join('\n'))], packages: packages.map(scopedName) },
  ]);
}

function movedName(source: Source, { name, declaration }: TakenName): MovedName {
  const text = declaration.getText(source.file);
  const taking = routeInterface(name, usesOf(source, declaration));
  if (taking === undefined) return { name, text };
  const type = text.startsWith('type ') ? 'type ' : '';
  return { ...taking, text: `${type}${taking.name} as ${declaration.name.getText(source.file)}` };
}

/** Returns names as written between the braces of their import. */
export function textsOf(source: Source, taken: readonly TakenName[]): readonly string[] {
  return taken.map(({ declaration }) => declaration.getText(source.file));
}
