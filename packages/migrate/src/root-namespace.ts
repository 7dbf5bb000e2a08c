import ts from 'typescript';
import { groupByPackage, type PackageName, packagesIn, scopedName } from './export-map';
import { renderWhole } from './import-form';
import { joinSteps, type Step } from './migration';
import type { ImportedName, ModuleImport } from './module-import';
import { NAMESPACES } from './moved-modules';
import { editUse, movedUse, notesOnUses } from './moved-use';
import { accessOf, memberOf, usesOf } from './name-use';
import { type NamespaceUse, namespaceUse } from './namespace';
import type { Source } from './source';
import { pascalCase, unusedName } from './unused-name';

/** Finds the uses `cdk.aws_apigatewayv2.Name` of the modules as members of an import of the whole library. */
export function findRootUses(source: Source, library: ImportedName): readonly NamespaceUse[] {
  return usesOf(source, library).flatMap((root) => {
    const module = accessOf(root);
    return module !== undefined && NAMESPACES.includes(memberOf(module).text) ? namespaceUse(module) : [];
  });
}

/** Moves uses to a namespace import for each package, next to the import of the library. */
export function moveRootUses(
  source: Source,
  given: ModuleImport,
  uses: readonly NamespaceUse[],
  required: ReadonlySet<PackageName>,
): Step {
  const moved = uses.map(movedUse);
  const byPackage = groupByPackage(moved, required);
  const namespaces = packagesIn(byPackage).map((from) => [from, unusedName(source, camelCase(from))] as const);
  const lines = namespaces.map(([from, name]) => `\n${renderWhole(source, given, name, scopedName(from))}`);
  const end = given.statement.getEnd();
  return joinSteps([
    notesOnUses(source, moved),
    { edits: lines.length > 0 ? [{ start: end, end, text: lines.join('') }] : [] },
    {
      edits: namespaces.flatMap(([from, name]) =>
        (byPackage.get(from) ?? []).flatMap((use) => editUse(source, use, name)),
      ),
      packages: namespaces.map(([from]) => scopedName(from)),
    },
  ]);
}

/** Returns the identifiers of the modules in uses of the whole library. */
export function moduleNames(uses: readonly NamespaceUse[]): readonly ts.Node[] {
  return uses.flatMap(({ namespace }) =>
    ts.isPropertyAccessExpression(namespace) || ts.isQualifiedName(namespace) ? [memberOf(namespace)] : [],
  );
}

function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
