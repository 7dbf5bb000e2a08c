import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { authorizationTable } from '@apigwv2/core-http';
import { check } from '@apigwv2/rules';
import { engineCheck, renderFinding } from '@apigwv2/template-check';
import type { App } from 'aws-cdk-lib/core';
import { brokenRules, findingsOf } from './findings';
import { outputsOf } from './outputs';
import { routesOf } from './routes';

const WORKSPACE = resolve(__dirname, '../../../..');

/** The output for an app, and the findings in it. */
export interface Shown {
  readonly output: string;
  readonly findings: readonly string[];
}

/**
 * Synthesizes an app, and returns what there is to print of it.
 *
 * @param templates the files of templates that are not made by the app
 */
export function show(app: App, templates: readonly string[] = []): Shown {
  const { directory, stacksRecursively: stacks } = app.synth();
  const checked = [
    ...stacks.flatMap(findingsOf),
    ...templates.flatMap((file) => engineCheck(readFileSync(file, 'utf8')).map(renderFinding)),
  ];
  const results = [directory, ...templates].map((path) => check(path));
  const routes = app.node.findAll().flatMap(routesOf);
  const sections: Readonly<Record<string, readonly string[]>> = {
    Routes: routes.length === 0 ? [] : authorizationTable(routes).split('\n'),
    Outputs: stacks.flatMap(outputsOf),
    // Relative to the workspace, where npm start runs.
    Templates: [...stacks.map(({ templateFullPath }) => templateFullPath), ...templates].map((file) =>
      relative(WORKSPACE, file),
    ),
    'Template check': checked.length === 0 ? ['no findings'] : checked,
    Rules: results.flatMap(({ report }) => report.trimEnd().split('\n')),
  };
  const output = Object.entries(sections)
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${[title, ...lines.flatMap((line) => line.split('\n'))].join('\n  ')}\n`);
  return { output: output.join('').replace(/ +$/gm, ''), findings: [...checked, ...results.flatMap(brokenRules)] };
}

if (require.main === module) {
  // The template check runs the same engine as the CDK, with stricter schemas. With its debug mode, the CDK writes the line of
  // each construct into the cloud assembly.
  Object.assign(process.env, { CDK_OUTDIR: resolve('cdk.out'), CDK_VALIDATION: 'false', CDK_DEBUG: 'true' });
  const { app, templates } = require(resolve(process.argv[2] ?? 'src/app.ts'));
  // The lines that are printed are relative to the current folder.
  process.chdir(WORKSPACE);
  const { output, findings } = show(app, templates);
  process.stdout.write(output);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
