import type { Home } from './homes';
import { renderNames, renderWhole } from './import-form';
import { joinSteps, type Step } from './migration';
import type { ImportedName, ModuleImport } from './module-import';
import { textsOf } from './move-names';
import { planNamespace } from './namespace-plan';
import type { Source } from './source';

/**
 * `import * as apigwv2 from 'aws-cdk-lib/aws-apigatewayv2'`, or the members of the library that are the same, such as
 * `import { aws_apigatewayv2 as apigwv2 } from 'aws-cdk-lib'`.
 */
export function moveNamespaces(
  source: Source,
  given: ModuleImport,
  declarations: readonly ImportedName[],
  needed: ReadonlySet<Home>,
): Step {
  const { statement } = given;
  const plans = declarations.map((declaration) => ({ declaration, ...planNamespace(source, declaration, needed) }));
  const imports = plans.flatMap(({ namespaces }) =>
    [...namespaces].map(([home, name]) => renderWhole(source, given, name, `@apigwv2/${home}`)),
  );
  const gone = plans.filter(({ stays }) => !stays).map(({ declaration }) => declaration);
  const text = [...remaining(source, given, gone), ...imports].join('\n');
  const edit = { start: statement.getStart(source.file), end: statement.getEnd(), text };
  return joinSteps([
    ...plans.map(({ namespaces, ...plan }) => ({
      ...plan,
      packages: [...namespaces.keys()].map((home) => `@apigwv2/${home}`),
    })),
    { edits: imports.length > 0 ? [edit] : [], packages: [], untouched: [], different: [] },
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
