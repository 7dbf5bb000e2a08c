import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { authorizationTable, HttpApi, type RouteAuthorization } from '@apigwv2/core-http';
import { WebSocketRoute } from '@apigwv2/core-websocket';
import { type CheckResult, check } from '@apigwv2/rules';
import { checkByOthers, renderFinding } from '@apigwv2/template-check';
import type { App } from 'aws-cdk-lib/core';
import type { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import type { IConstruct } from 'constructs';

const WORKSPACE = resolve(__dirname, '../../../..');

/** What is printed of an app, and the findings among it. */
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
    ...templates.flatMap((file) => checkByOthers(readFileSync(file, 'utf8')).map(renderFinding)),
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

/** Returns the rules that a report has, each with its resource. */
function brokenRules({ findings, failures }: CheckResult): readonly string[] {
  const open = findings.filter(({ level, acknowledged }) => level !== 'note' && acknowledged === undefined);
  return [
    ...open.map(({ rule, resource }) => `${rule.id} ${resource.constructPath ?? resource.logicalId}`),
    ...failures.map(({ rule, message }) => `${rule} failed: ${message}`),
  ];
}

/** Returns the authorization of the routes of an HTTP API, or of one route of a WebSocket API. */
function routesOf(construct: IConstruct): readonly RouteAuthorization[] {
  if (construct instanceof HttpApi) return construct.authorizationReport();
  if (!(construct instanceof WebSocketRoute)) return [];
  const { routeKey, authorization, node } = construct;
  return [{ routeKey, type: authorization.type, scopes: [], path: node.path }];
}

/** Returns the warnings and errors of the constructs of a stack, and the findings of the template check. */
function findingsOf({ messages, template, environment }: CloudFormationStackArtifact): readonly string[] {
  const region = environment.region === 'unknown-region' ? undefined : environment.region;
  return [
    ...messages.filter(({ level }) => level !== 'info').map(({ id, entry }) => `${id.slice(1)}: ${entry.data}`),
    ...checkByOthers(template, region).map(renderFinding),
  ];
}

/** Returns the outputs that a stack defines, without those that it exports to other stacks. */
function outputsOf({ stackName, template }: CloudFormationStackArtifact): readonly string[] {
  const outputs: Readonly<Record<string, { readonly Value: unknown }>> = template.Outputs ?? {};
  return Object.entries(outputs)
    .filter(([name]) => !name.startsWith('ExportsOutput'))
    .map(([name, { Value }]) => `${stackName}.${name}  ${renderValue(Value)}`);
}

/** Renders a value of a template as a string of `Fn::Sub`. */
function renderValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[name, argument] = ['', '']] = Object.entries(value);
  if (name === 'Fn::Join') return argument[1].map(renderValue).join(argument[0]);
  return `\${${Array.isArray(argument) ? argument.join('.') : renderValue(argument)}}`;
}

if (require.main === module) {
  // With its debug mode, the CDK writes the line of each construct into the cloud assembly.
  Object.assign(process.env, { CDK_OUTDIR: resolve('cdk.out'), CDK_VALIDATION: 'false', CDK_DEBUG: 'true' });
  const { app, templates } = require(resolve(process.argv[2] ?? 'src/app.ts'));
  // The lines that are printed are relative to the current folder.
  process.chdir(WORKSPACE);
  const { output, findings } = show(app, templates);
  process.stdout.write(output);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
