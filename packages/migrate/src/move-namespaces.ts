import { replace } from './edit';
import { type Home, packageOf } from './homes';
import { renderNames, renderWhole } from './import-form';
import { joinSteps, type Step } from './migration';
import type { ImportedName, ModuleImport } from './module-import';
import { textsOf } from './move-names';
import type { Namespace } from './namespace';
import { planNamespace } from './namespace-plan';
import type { Source } from './source';

/**
 * `import * as apigwv2 from 'aws-cdk-lib/aws-apigatewayv2'`, or the members of the library that are the same, such as
 * `import { aws_apigatewayv2 as apigwv2 } from 'aws-cdk-lib'`.
 */
export function moveNamespaces(
  source: Source,
  given: ModuleImport,
  namespaces: readonly Namespace[],
  needed: ReadonlySet<Home>,
): Step {
  const { statement } = given;
  const plans = namespaces.map((one) => ({ declaration: one.declaration, ...planNamespace(source, one, needed) }));
  const made = plans.flatMap((plan) => [...plan.namespaces]);
  const imports = made.map(([home, name]) => renderWhole(source, given, name, packageOf(home)));
  const gone = plans.filter(({ stays }) => !stays).map(({ declaration }) => declaration);
  const lines = [...remaining(source, given, gone), ...imports];
  return joinSteps([
    ...plans,
    imports.length > 0 ? { edits: [replace(source, statement, lines.join('\n'))] } : {},
    { packages: made.map(([home]) => packageOf(home)) },
  ]);
}

/** The import without what goes; nothing when all of it does. */
function remaining(source: Source, given: ModuleImport, gone: readonly ImportedName[]): readonly string[] {
  const { statement, module, whole, taken } = given;
  if (gone.length === 0) return [statement.getText(source.file)];
  if (whole !== undefined) return [];
  const rest = taken.filter(({ declaration }) => !gone.includes(declaration));
  return rest.length === 0 ? [] : [renderNames(source, given, textsOf(source, rest), module.text)];
}
