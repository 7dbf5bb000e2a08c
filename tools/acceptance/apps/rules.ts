import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { ApiGatewayV2Rules, check } from '@apigwv2/rules';
import { CfnApi, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';

const folder = process.env['CDK_OUTDIR'] ?? 'cdk.out';

/** Synthesizes an app with the plugin; returns whether that failed, and the rules that a check finds broken. */
function synthesize(name: string, addTo: (app: App) => Stack, stageName: string, acknowledged = false) {
  const outdir = join(folder, name);
  const app = new App({ autoSynth: false, outdir, policyValidationBeta1: [new ApiGatewayV2Rules()] });
  const stack = addTo(app);
  const api = new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' });
  const stage = new CfnStage(stack, 'Stage', { apiId: api.ref, stageName, autoDeploy: true });
  if (acknowledged) stage.addMetadata('apigwv2', { acknowledge: { 'invalid-stage-name': 'an example' } });
  process.exitCode = 0;
  let failed = false;
  try {
    app.synth();
  } catch {
    // From 2.257 on, synthesis throws; before, it sets the exit code.
    failed = true;
  }
  failed ||= process.exitCode !== 0;
  process.exitCode = 0;
  const { findings, passed } = check(outdir);
  return { failed, passed, rules: findings.map(({ rule }) => rule.id) };
}

const places: readonly (readonly [name: string, addTo: (app: App) => Stack])[] = [
  ['stack', (app) => new Stack(app, 'Shop')],
  ['nested', (app) => new NestedStack(new Stack(app, 'Shop'), 'Inner')],
  ['stage', (app) => new Stack(new Stage(app, 'Prod'), 'Shop')],
];

for (const [name, addTo] of places) {
  const bad = synthesize(`${name}-bad`, addTo, 'my stage');
  assert.deepEqual(bad, { failed: true, passed: false, rules: ['invalid-stage-name'] }, name);
  const good = synthesize(`${name}-good`, addTo, 'live');
  assert.deepEqual(good, { failed: false, passed: true, rules: [] }, name);
  const { failed, passed } = synthesize(`${name}-acknowledged`, addTo, 'my stage', true);
  assert.deepEqual({ failed, passed }, { failed: false, passed: true }, name);
}
