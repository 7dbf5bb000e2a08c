import ts from 'typescript';
import type { Home } from './homes';
import { joinSteps, type Step } from './migration';
import { planNamespace } from './namespace-plan';
import { renderNamedImport, renderNamespaceImport } from './render-import';
import type { Source } from './source';

/**
 * `import * as apigwv2 from 'aws-cdk-lib/aws-apigatewayv2'`, or the members of the library that are the same, such as
 * `import { aws_apigatewayv2 as apigwv2 } from 'aws-cdk-lib'`.
 */
export function moveNamespaces(
  source: Source,
  statement: ts.ImportDeclaration,
  declarations: readonly (ts.NamespaceImport | ts.ImportSpecifier)[],
  needed: ReadonlySet<Home>,
): Step {
  const plans = declarations.map((declaration) => ({ declaration, ...planNamespace(source, declaration, needed) }));
  const imports = plans.flatMap(({ namespaces }) =>
    [...namespaces].map(([home, name]) => renderNamespaceImport(source, statement, name, `@apigwv2/${home}`)),
  );
  const gone = plans.filter(({ stays }) => !stays).map(({ declaration }) => declaration);
  const text = [...remaining(source, statement, gone), ...imports].join('\n');
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
function remaining(
  source: Source,
  statement: ts.ImportDeclaration,
  gone: readonly (ts.NamespaceImport | ts.ImportSpecifier)[],
): readonly string[] {
  const bindings = statement.importClause?.namedBindings;
  if (gone.length === 0 || bindings === undefined) return [statement.getText(source.file)];
  if (ts.isNamespaceImport(bindings)) return [];
  const elements = bindings.elements.filter((element) => !gone.includes(element));
  const { text } = statement.moduleSpecifier as ts.StringLiteral;
  return elements.length === 0 ? [] : [renderNamedImport(source, statement, bindings, elements, text)];
}
