import type ts from 'typescript';
import { type Home, homesOf } from './homes';
import type { Step } from './migration';
import { remarksOn } from './remarks';
import { renderNamedImport } from './render-import';
import type { Source } from './source';

/** `import { HttpApi, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2'`: each name comes from the package that has it. */
export function moveNamedImport(
  source: Source,
  statement: ts.ImportDeclaration,
  bindings: ts.NamedImports,
  needed: ReadonlySet<Home>,
): Step {
  const line = source.line(statement);
  const untouched = (text: string): Step => ({ edits: [], packages: [], untouched: [{ line, text }], different: [] });
  if (statement.importClause?.name !== undefined) return untouched('a default import, which these modules do not have');
  if (/\/[/*]/.test(bindings.getText(source.file))) {
    return untouched('an import with a comment between its names: move the names by hand');
  }
  const names = bindings.elements.map(importedName);
  const homeOf = homesOf(names, needed);
  const byHome = new Map<Home, ts.ImportSpecifier[]>();
  const staying: ts.ImportSpecifier[] = [];
  for (const element of bindings.elements) {
    const home = homeOf(importedName(element));
    if (home === undefined) staying.push(element);
    else byHome.set(home, [...(byHome.get(home) ?? []), element]);
  }
  const remarks = remarksOn(names, line);
  if (byHome.size === 0) return { edits: [], packages: [], ...remarks };
  const from = (module: string, elements: readonly ts.ImportSpecifier[]) =>
    renderNamedImport(source, statement, bindings, elements, module);
  const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
  const statements = [
    ...(staying.length > 0 ? [from(specifier, staying)] : []),
    ...[...byHome].map(([home, elements]) => from(`@apigwv2/${home}`, elements)),
  ];
  return {
    edits: [{ start: statement.getStart(source.file), end: statement.getEnd(), text: statements.join('\n') }],
    packages: [...byHome.keys()].map((home) => `@apigwv2/${home}`),
    ...remarks,
  };
}

/** The name in the module, whatever it is called in the file. */
export function importedName({ propertyName, name }: ts.ImportSpecifier): string {
  return (propertyName ?? name).text;
}
