import { replace } from './edit';
import { groupByHome, type Home, homesIn, packageOf } from './homes';
import { renderNames } from './import-form';
import type { Step } from './migration';
import type { ModuleImport, TakenName } from './module-import';
import { remarksOn } from './remarks';
import type { Source } from './source';

/** `import { HttpApi, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2'`: each name comes from the package that has it. */
export function moveNames(source: Source, given: ModuleImport, needed: ReadonlySet<Home>): Partial<Step> {
  const { statement, module, taken } = given;
  const byHome = groupByHome(taken, needed);
  const homes = homesIn(byHome);
  const remarks = remarksOn(
    taken.map(({ name }) => name),
    source.line(statement),
  );
  if (homes.length === 0) return remarks;
  const lines = [undefined, ...homes]
    .filter((home) => byHome.has(home))
    .map((home) => {
      const from = home === undefined ? module.text : packageOf(home);
      return renderNames(source, given, textsOf(source, byHome.get(home) ?? []), from);
    });
  return { ...remarks, edits: [replace(source, statement, lines.join('\n'))], packages: homes.map(packageOf) };
}

/** Names as they are written between the braces of their import. */
export function textsOf(source: Source, taken: readonly TakenName[]): readonly string[] {
  return taken.map(({ declaration }) => declaration.getText(source.file));
}
