import { replace } from './edit';
import { type PackageName, scopedName } from './export-map';
import { renderNames, renderWhole } from './import-form';
import { joinSteps, type Step } from './migration';
import type { ImportedName, ModuleImport } from './module-import';
import { textsOf } from './move-names';
import type { Namespace } from './namespace';
import { planNamespace } from './namespace-plan';
import type { Source } from './source';

/**
 * Moves the namespaces of `import * as apigwv2 from 'aws-cdk-lib/aws-apigatewayv2'`, or of equivalent members of the library
 * such as `import { aws_apigatewayv2 as apigwv2 } from 'aws-cdk-lib'`, to the packages that export their members.
 */
export function moveNamespaces(
  source: Source,
  given: ModuleImport,
  namespaces: readonly Namespace[],
  required: ReadonlySet<PackageName>,
): Step {
  const { statement } = given;
  const plans = namespaces.map((one) => ({ declaration: one.declaration, ...planNamespace(source, one, required) }));
  const added = plans.flatMap((plan) => [...plan.namespaces]);
  const imports = added.map(([from, name]) => renderWhole(source, given, name, scopedName(from)));
  const removed = plans.filter(({ stays }) => !stays).map(({ declaration }) => declaration);
  const lines = [...remaining(source, given, removed), ...imports];
  return joinSteps([
    ...plans,
    imports.length > 0 ? { edits: [replace(source, statement, lines.join('\n'))] } : {},
    { packages: added.map(([from]) => scopedName(from)) },
  ]);
}

/** Renders the import without removed declarations; returns no line when none remains. */
function remaining(source: Source, given: ModuleImport, removed: readonly ImportedName[]): readonly string[] {
  const { statement, module, whole, taken } = given;
  if (removed.length === 0) return [statement.getText(source.file)];
  if (whole !== undefined) return [];
  const rest = taken.filter(({ declaration }) => !removed.includes(declaration));
  return rest.length === 0 ? [] : [renderNames(source, given, textsOf(source, rest), module.text)];
}
