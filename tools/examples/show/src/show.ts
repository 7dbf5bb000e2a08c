import { relative, resolve } from 'node:path';
import { authorizationTable, HttpApi, type RouteAuthorization } from '@apigwv2/core-http';
import { WebSocketRoute } from '@apigwv2/core-websocket';
import { checkTemplate, renderFinding } from '@apigwv2/template-check';
import { saidIn } from '@apigwv2/testing/kept-templates';
import type { App } from 'aws-cdk-lib/core';
import type { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import type { IConstruct } from 'constructs';

const WORKSPACE = resolve(__dirname, '../../../..');

/** Synthesizes an app, and returns what there is to print of it, and the findings among it. */
export function show(app: App): { readonly output: string; readonly findings: readonly string[] } {
  const stacks = app.synth().stacksRecursively;
  const findings = stacks.flatMap(findingsOf);
  const sections = {
    Routes: authorizationTable(app.node.findAll().flatMap(routesOf)).split('\n'),
    Outputs: stacks.flatMap(outputsOf),
    // Relative to the workspace, where npm start runs.
    Templates: stacks.map(({ templateFullPath }) => relative(WORKSPACE, templateFullPath)),
    'Template check': findings.length === 0 ? ['no findings'] : findings,
  };
  const output = Object.entries(sections).map(([title, lines]) => `\n${title}\n  ${lines.join('\n  ')}\n`);
  return { output: output.join(''), findings };
}

/** Returns the authorization of the routes of an HTTP API, or of one route of a WebSocket API. */
function routesOf(construct: IConstruct): readonly RouteAuthorization[] {
  if (construct instanceof HttpApi) return construct.authorizationReport();
  if (!(construct instanceof WebSocketRoute)) return [];
  const { routeKey, authorization, node } = construct;
  return [{ routeKey, type: authorization.type, scopes: [], path: node.path }];
}

/** Returns the warnings and errors of the constructs of a stack, and the findings of the template check. */
function findingsOf(stack: CloudFormationStackArtifact): readonly string[] {
  const { messages, template, environment } = stack;
  const region = environment.region === 'unknown-region' ? undefined : environment.region;
  return [
    ...messages.filter(({ level }) => level !== 'info').map(({ id, entry }) => `${id.slice(1)}: ${entry.data}`),
    ...checkTemplate(template, { region, said: saidIn([stack]) }).map(renderFinding),
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
  // The template check runs the same engine as the CDK, and more.
  Object.assign(process.env, { CDK_OUTDIR: resolve('cdk.out'), CDK_VALIDATION: 'false' });
  const { output, findings } = show(require(resolve(process.argv[2] ?? 'src/app.ts')).app);
  process.stdout.write(output);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
