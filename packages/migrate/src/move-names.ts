import { type Home, homesOf } from './homes';
import { renderNames } from './import-form';
import type { Step } from './migration';
import type { ModuleImport, TakenName } from './module-import';
import { remarksOn } from './remarks';
import type { Source } from './source';

/** `import { HttpApi, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2'`: each name comes from the package that has it. */
export function moveNames(source: Source, given: ModuleImport, needed: ReadonlySet<Home>): Step {
  const { statement, module, taken } = given;
  const names = taken.map(({ name }) => name);
  const homeOf = homesOf(names, needed);
  const byHome = new Map<Home, TakenName[]>();
  const staying: TakenName[] = [];
  for (const one of taken) {
    const home = homeOf(one.name);
    if (home === undefined) staying.push(one);
    else byHome.set(home, [...(byHome.get(home) ?? []), one]);
  }
  const remarks = remarksOn(names, source.line(statement));
  if (byHome.size === 0) return { edits: [], packages: [], ...remarks };
  const write = (list: readonly TakenName[], from: string): string =>
    renderNames(source, given, textsOf(source, list), from);
  const statements = [
    ...(staying.length > 0 ? [write(staying, module.text)] : []),
    ...[...byHome].map(([home, list]) => write(list, `@apigwv2/${home}`)),
  ];
  return {
    edits: [{ start: statement.getStart(source.file), end: statement.getEnd(), text: statements.join('\n') }],
    packages: [...byHome.keys()].map((home) => `@apigwv2/${home}`),
    ...remarks,
  };
}

/** Names as they are written between the braces of their import. */
export function textsOf(source: Source, taken: readonly TakenName[]): readonly string[] {
  return taken.map(({ declaration }) => declaration.getText(source.file));
}
