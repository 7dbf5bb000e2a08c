import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpApi, HttpMethod } from '@apigwv2/core-http';
import { WebSocketApi } from '@apigwv2/core-websocket';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { ApiGatewayV2Rules, type ApiGatewayV2RulesOptions, check } from '@apigwv2/rules';
import { refusedByTemplateCheck, warningsOf } from '@apigwv2/testing';
import { CfnApi, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnPermission, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import {
  Annotations,
  App,
  type AppProps,
  CfnResource,
  Duration,
  NestedStack,
  Stack,
  Stage,
  Validations,
} from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import '@apigwv2/rules/jest';

const RULE = 'apigwv2::invalid-cors-origin';

// The CDK prints the findings.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation());

afterEach(() => jest.restoreAllMocks());

/** Creates an app with the plugin. */
function appWithRules(options?: ApiGatewayV2RulesOptions, props?: AppProps): App {
  const app = new App(props);
  Validations.of(app).addPlugins(new ApiGatewayV2Rules(options));
  return app;
}

/** Creates an API whose origin has a slash at its end. */
function mistakenApi(scope: Construct): CfnApi {
  const api = new CfnApi(scope, 'Api', {
    name: 'shop',
    protocolType: 'HTTP',
    corsConfiguration: { allowOrigins: ['https://shop.example.com/'] },
  });
  new CfnStage(scope, 'Stage', { apiId: api.ref, stageName: '$default', autoDeploy: true });
  return api;
}

interface ReportedViolation {
  readonly ruleName: string;
  readonly severity: string;
  readonly reason?: string;
  readonly violatingConstructs: readonly { readonly constructPath: string }[];
}

interface Reported {
  readonly violations?: readonly ReportedViolation[];
  readonly suppressedViolations?: readonly ReportedViolation[];
}

/** Synthesizes an app, and returns whether synthesis fails and what the plugin adds to the report of the CDK. */
function synthesize(app: App): { readonly failed: boolean; readonly open: string[]; readonly acknowledged: string[] } {
  let failed = false;
  try {
    app.synth();
  } catch (error) {
    expect((error as Error).message).toMatch(/Validation failed|apigwv2/);
    failed = true;
  }
  const file = join(app.outdir, 'validation-report.json');
  const { pluginReports } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { pluginReports: [] };
  const own: Reported = pluginReports.find((one: { pluginName: string }) => one.pluginName === 'apigwv2') ?? {};
  const render = ({ severity, ruleName, violatingConstructs, reason }: ReportedViolation) =>
    [severity, ruleName, ...violatingConstructs.map(({ constructPath }) => constructPath), reason]
      .filter((part) => part !== undefined)
      .join(' ');
  return {
    failed,
    open: (own.violations ?? []).map(render),
    acknowledged: (own.suppressedViolations ?? []).map(render),
  };
}

describe('ApiGatewayV2Rules', () => {
  test('fails the synthesis of an app that breaks a rule', () => {
    const app = appWithRules();
    mistakenApi(new Stack(app, 'Shop'));
    expect(synthesize(app)).toEqual({ failed: true, open: ['error invalid-cors-origin Shop/Api'], acknowledged: [] });
  });

  test('is a plugin of policyValidationBeta1', () => {
    const deprecated = jest.spyOn(console, 'warn').mockImplementation();
    const app = new App({ policyValidationBeta1: [new ApiGatewayV2Rules()] });
    expect(deprecated).toHaveBeenCalledTimes(1);
    mistakenApi(new Stack(app, 'Shop'));
    expect(synthesize(app)).toMatchObject({ failed: true, open: ['error invalid-cors-origin Shop/Api'] });
  });

  test('accepts an app that breaks no rule', () => {
    const app = appWithRules();
    const api = new HttpApi(new Stack(app, 'Shop'), 'Api');
    expect(api.stack.stackName).toBe('Shop');
    expect(synthesize(app)).toEqual({ failed: false, open: [], acknowledged: [] });
  });

  test('names the constructs of nested stacks, and of stacks inside a Stage', () => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = appWithRules();
    mistakenApi(new NestedStack(new Stack(app, 'Shop'), 'Nested'));
    mistakenApi(new Stack(new Stage(app, 'Live'), 'Shop'));
    const { failed, open } = synthesize(app);
    expect(failed).toBe(true);
    expect([...open].sort()).toEqual([
      'error invalid-cors-origin Live/Shop/Api',
      'error invalid-cors-origin Shop/Nested/Api',
    ]);
  });

  test('finds a route key that two stacks give to one API', () => {
    const app = appWithRules();
    const [first, second] = ['First', 'Second'].map((id) => new Stack(app, id)) as [Stack, Stack];
    const { ref: apiId } = new CfnApi(first, 'Api', { name: 'shop', protocolType: 'HTTP' });
    new CfnStage(first, 'Stage', { apiId, stageName: '$default', autoDeploy: true });
    for (const stack of [first, second]) {
      const integration = new CfnIntegration(stack, 'Integration', {
        apiId,
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'GET',
        integrationUri: 'https://example.com',
        payloadFormatVersion: '1.0',
      });
      new CfnRoute(stack, 'Route', { apiId, routeKey: 'GET /books', target: `integrations/${integration.ref}` });
    }
    expect(synthesize(app)).toMatchObject({ failed: true, open: ['error duplicate-route-key Second/Route'] });
  });

  test('checks the resources of an included template', () => {
    const templateFile = join(mkdtempSync(join(tmpdir(), 'included-')), 'shop.json');
    const Properties = {
      Name: 'shop',
      ProtocolType: 'HTTP',
      CorsConfiguration: { AllowOrigins: ['https://shop.example.com/'] },
    };
    writeFileSync(templateFile, JSON.stringify({ Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties } } }));
    const app = appWithRules();
    new CfnInclude(new Stack(app, 'Shop'), 'Included', { templateFile });
    expect(synthesize(app)).toMatchObject({ failed: true, open: ['error invalid-cors-origin Shop/Included/Api'] });
  });

  test('reports a template that cannot be read, and does not throw', () => {
    const templatePath = join(mkdtempSync(join(tmpdir(), 'broken-')), 'Shop.template.json');
    writeFileSync(templatePath, '{ "Resources": ');
    const report = new ApiGatewayV2Rules().validate({ templatePaths: [templatePath] });
    expect(report).toMatchObject({ success: false, violations: [{ ruleName: 'rules-failed', severity: 'error' }] });
    expect(report.violations[0]?.description).toContain('the JSON must be valid');
  });
});

describe('an acknowledgement', () => {
  test.each([
    ['of the app', (app: App) => app],
    ['of the stack', (_app: App, stack: Stack) => stack],
    ['of the resource', (_app: App, _stack: Stack, api: Construct) => api],
  ])('by Validations %s is in the report of the CDK, with its reason', (_say, scopeOf) => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = appWithRules();
    const stack = new Stack(app, 'Shop');
    const api = mistakenApi(stack);
    Validations.of(scopeOf(app, stack, api)).acknowledge({ id: RULE, reason: 'a proxy removes it' });
    expect(synthesize(app)).toEqual({
      failed: false,
      open: [],
      acknowledged: ['error invalid-cors-origin Shop/Api a proxy removes it'],
    });
  });

  test('by Validations in a stack is one for check, too', () => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = new App();
    const stack = new Stack(app, 'Shop');
    mistakenApi(stack);
    Validations.of(stack).acknowledge({ id: RULE, reason: 'a proxy removes it' });
    const { passed, findings } = check(app);
    expect(findings.map(({ acknowledged }) => acknowledged)).toEqual([
      { by: 'validations', reason: 'a proxy removes it' },
    ]);
    expect(passed).toBe(true);
  });

  test('in the metadata of a resource counts for this resource only', () => {
    const app = appWithRules();
    const [one, other] = ['One', 'Other'].map((id) => mistakenApi(new Stack(app, id))) as [CfnApi, CfnApi];
    one.addMetadata('apigwv2', { acknowledge: { 'invalid-cors-origin': 'a proxy removes it' } });
    expect(synthesize(app)).toMatchObject({ failed: true, open: ['error invalid-cors-origin Other/Api'] });
    expect(other).toBeInstanceOf(CfnResource);
  });

  test('in the options counts for the constructs below a path', () => {
    const app = appWithRules({
      acknowledge: [{ rule: 'invalid-cors-origin', at: 'One', reason: 'a proxy removes it' }],
    });
    for (const id of ['One', 'Other']) mistakenApi(new Stack(app, id));
    expect(synthesize(app)).toMatchObject({ failed: true, open: ['error invalid-cors-origin Other/Api'] });
  });

  test('is not needed for a rule that is off', () => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = appWithRules({ rules: { 'invalid-cors-origin': 'off' } });
    mistakenApi(new Stack(app, 'Shop'));
    expect(synthesize(app)).toEqual({ failed: false, open: [], acknowledged: [] });
  });
});

describe('a warning of a construct', () => {
  const slowFunction = (scope: Construct) =>
    new LambdaFunction(scope, 'Slow', {
      code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_22_X,
      timeout: Duration.minutes(2),
    });

  function slowRoute(stack: Stack): void {
    const integration = new HttpLambdaIntegration('Slow', slowFunction(stack));
    new HttpApi(stack, 'Api').addRoutes({ path: '/slow', methods: [HttpMethod.GET], integration });
  }

  test.each([
    ['the function of an integration', slowRoute, '@apigwv2/integrations:functionOutlastsIntegration'],
    [
      'the name of a stage',
      (stack: Stack) => void new WebSocketApi(stack, 'Chat').addStage('Stage', { stageName: '$default' }),
      '@apigwv2/core-websocket:defaultStageName',
    ],
  ])('about %s is not repeated, also when it is acknowledged', (_say, define, id) => {
    const app = appWithRules({ all: true });
    const [warned, acknowledged] = ['Warned', 'Acknowledged'].map((name) => new Stack(app, name)) as [Stack, Stack];
    define(warned);
    define(acknowledged);
    Annotations.of(acknowledged).acknowledgeWarning(id);
    const rule = id.replace(/^.*:/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(synthesize(app).open.filter((line) => line.includes(rule))).toEqual([]);
    const warnings = [warned, acknowledged].map((stack) => warningsOf(stack).filter((one) => one.id === id));
    expect(warnings).toEqual([[expect.anything()], []]);
  });

  test('is given by the plugin for resources that these constructs do not make', () => {
    refusedByTemplateCheck('function-outlasts-integration');
    const app = appWithRules();
    const stack = new Stack(app, 'Shop');
    const { ref: apiId } = new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' });
    new CfnStage(stack, 'Stage', { apiId, stageName: '$default', autoDeploy: true });
    const handler = slowFunction(stack);
    const integration = new CfnIntegration(stack, 'Integration', {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: handler.functionArn,
      payloadFormatVersion: '2.0',
    });
    new CfnRoute(stack, 'Route', { apiId, routeKey: 'GET /slow', target: `integrations/${integration.ref}` });
    new CfnPermission(stack, 'Permission', {
      action: 'lambda:InvokeFunction',
      functionName: handler.functionArn,
      principal: 'apigateway.amazonaws.com',
      sourceArn: stack.formatArn({ service: 'execute-api', resource: apiId, resourceName: '*' }),
    });
    expect(synthesize(app)).toEqual({
      failed: false,
      open: ['warning function-outlasts-integration Shop/Integration'],
      acknowledged: [],
    });
  });
});

describe('under the command line, which reports the findings', () => {
  const context = { '@aws-cdk/core:failSynthOnValidationErrors': false };
  let code: typeof process.exitCode;
  let written: jest.SpyInstance;

  beforeEach(() => {
    code = process.exitCode;
    process.exitCode = undefined;
    written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });

  afterEach(() => {
    process.exitCode = code;
  });

  test('prints the errors of stacks inside a Stage, which it drops, and fails', () => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = appWithRules({}, { context });
    mistakenApi(new Stack(app, 'Shop'));
    mistakenApi(new Stack(new Stage(app, 'Live'), 'Shop'));
    expect(synthesize(app).failed).toBe(false);
    const text = written.mock.calls.join('');
    expect(text).toContain('error    invalid-cors-origin  Live/Shop/Api');
    expect(text).not.toContain('invalid-cors-origin  Shop/Api');
    expect(process.exitCode).toBe(1);
  });

  test('prints nothing for stacks of the app, which it reports', () => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = appWithRules({}, { context });
    mistakenApi(new Stack(app, 'Shop'));
    expect(synthesize(app)).toMatchObject({ failed: false, open: ['error invalid-cors-origin Shop/Api'] });
    expect(written).not.toHaveBeenCalled();
    expect(process.exitCode).toBeUndefined();
  });

  test.each([
    ['the Stage', (stage: Stage, _stack: Stack): Construct => stage],
    ['the stack', (_stage: Stage, stack: Stack): Construct => stack],
  ])('does not fail for errors that are acknowledged at %s', (_say, scopeOf) => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = appWithRules({}, { context });
    const stage = new Stage(app, 'Live');
    const stack = new Stack(stage, 'Shop');
    mistakenApi(stack);
    Validations.of(scopeOf(stage, stack)).acknowledge({ id: RULE, reason: 'a proxy removes it' });
    expect(synthesize(app).failed).toBe(false);
    expect(written).not.toHaveBeenCalled();
    expect(process.exitCode).toBeUndefined();
  });
});

describe('check', () => {
  test('returns the findings of an app, and a report of them', () => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = new App();
    mistakenApi(new Stack(app, 'Shop'));
    const { passed, findings, report } = check(app);
    expect(passed).toBe(false);
    expect(findings.map(({ rule, resource }) => `${rule.id} ${resource.constructPath}`)).toEqual([
      'invalid-cors-origin Shop/Api',
    ]);
    expect(report).toContain('error    invalid-cors-origin  Shop/Api');
    expect(report).toMatch(/\n1 error, 0 warnings in 1 template\n$/);
  });

  test('returns those of one Stage, and of an assembly in a folder', () => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = new App();
    mistakenApi(new Stack(new Stage(app, 'Live'), 'Shop'));
    const stage = new Stage(app, 'Test');
    new HttpApi(new Stack(stage, 'Shop'), 'Api');
    expect(check(stage).passed).toBe(true);
    expect(check(app.synth().directory).passed).toBe(false);
  });
});

describe('toPassApiGatewayRules', () => {
  test('passes for an app that breaks no rule', () => {
    const app = new App();
    new HttpApi(new Stack(app, 'Shop'), 'Api');
    expect(app).toPassApiGatewayRules();
    expect(() => expect(app).not.toPassApiGatewayRules()).toThrow('must not pass the rules');
  });

  test('fails with the report of an app that breaks a rule, unless the config acknowledges it', () => {
    refusedByTemplateCheck('F3031', 'invalid-cors-origin');
    const app = new App();
    mistakenApi(new Stack(app, 'Shop'));
    expect(app).not.toPassApiGatewayRules();
    expect(() => expect(app).toPassApiGatewayRules()).toThrow('invalid-cors-origin  Shop/Api');
    expect(app).toPassApiGatewayRules({ rules: { 'invalid-cors-origin': 'off' } });
  });
});
