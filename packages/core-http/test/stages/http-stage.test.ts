import type { MapStageOptions } from '@apigwv2/contracts';
import { fakeIntegration, logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CfnDeployment, LogGroupLogDestination as UpstreamDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { HttpApi, HttpRoute, HttpRouteKey, HttpStage, type HttpStageOptions, LogGroupLogDestination } from '../../src';

const STAGE = 'AWS::ApiGatewayV2::Stage';
const DEPLOYMENT = 'AWS::ApiGatewayV2::Deployment';
const integration = fakeIntegration('Books');
const bare = (env?: { account: string; region: string }) => {
  const stack = oneStack(env);
  return { stack, api: new HttpApi(stack, 'Api', { createDefaultStage: false }) };
};
const withStage = (options: HttpStageOptions) => {
  const { stack, api } = bare();
  api.addStage('Stage', options);
  return stack;
};

describe('HttpStage', () => {
  test('renders autoDeploy', () => {
    Template.fromStack(withStage({ stageName: 'beta' })).hasResourceProperties(STAGE, {
      StageName: 'beta',
      AutoDeploy: true,
    });
  });

  test('[H24] renders the name $default for any construct ID when no name is given', () => {
    const { stack, api } = bare();
    expect(api.addStage('Beta').stageName).toBe('$default');
    Template.fromStack(stack).hasResourceProperties(STAGE, { StageName: '$default' });
  });

  test('[H24] rejects a name that another stage of the API has and reports both stages', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    expect(() => api.addStage('Other')).toThrowDefinitionError(
      'DuplicateStageName',
      /got '\$default', which Stack\/Api\/DefaultStage has.*\(at Stack\/Api\/Other\)/,
    );
  });

  test.each(['my stage!', '', 'x'.repeat(129), 'a.b', '$other'])('[H26] rejects the name %p', (stageName) => {
    expect(() => withStage({ stageName })).toThrowDefinitionError('InvalidStageName', `got '${stageName}'`);
  });

  test('[H26] accepts a name with a hyphen', () => {
    Template.fromStack(withStage({ stageName: 'beta-2_x' })).hasResourceProperties(STAGE, { StageName: 'beta-2_x' });
  });

  test('renders limits, metrics, a description and variables', () => {
    const stack = withStage({
      stageName: 'beta',
      description: 'for friends',
      detailedMetricsEnabled: false,
      throttle: { rateLimit: 0.5, burstLimit: 1 },
      stageVariables: { table: 'books' },
    });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      Description: 'for friends',
      DefaultRouteSettings: { DetailedMetricsEnabled: false, ThrottlingRateLimit: 0.5, ThrottlingBurstLimit: 1 },
      StageVariables: { table: 'books' },
    });
  });

  test('renders for a route with settings of its own the limits and metrics that it sets for all routes', () => {
    const stack = oneStack();
    const httpApi = new HttpApi(stack, 'Api', { createDefaultStage: false });
    httpApi.addRoute('GET /a', { integration: fakeIntegration('Books'), throttle: { rateLimit: 1, burstLimit: 2 } });
    new HttpStage(stack, 'Stage', { httpApi, detailedMetricsEnabled: true, throttle: { rateLimit: 3, burstLimit: 4 } });
    const [stage] = Object.values(resourcesOf(stack, STAGE));
    expect(stage?.Properties.RouteSettings).toEqual({
      'GET /a': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 2, DetailedMetricsEnabled: true },
    });
  });

  test('renders no option that is not given', () => {
    const [stage] = Object.values(resourcesOf(withStage({ stageName: 'beta' }), STAGE));
    expect(Object.keys(stage?.Properties).sort()).toEqual(['ApiId', 'AutoDeploy', 'StageName']);
  });

  test('rejects a description that is too long', () => {
    expect(() => withStage({ description: 'x'.repeat(1025) })).toThrowDefinitionError(
      'LengthOutOfRange',
      /description/,
    );
  });

  test('rejects a negative limit', () => {
    expect(() => withStage({ throttle: { rateLimit: -1, burstLimit: 1 } })).toThrowDefinitionError(
      'ThrottleOutOfRange',
      /rateLimit.*got -1/,
    );
  });
});

describe('the variables of a stage', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a hyphen in a name', { 'bad-name': 'value' }, /got 'bad-name'/],
    ['a space in a value', { name: 'va lue' }, /got 'va lue' for 'name'/],
    ['a value that is too long', { name: 'x'.repeat(513) }, /1 to 512/],
    ['a name that is too long', { ['x'.repeat(65)]: 'value' }, /1 to 64/],
    [
      'more than 100 entries',
      Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`v${index}`, 'x'])),
      /at most 100 entries, got 101/,
    ],
  ])('[H27] are rejected with %s', (_what, stageVariables, message) => {
    expect(() => withStage({ stageVariables })).toThrowDefinitionError('InvalidStageVariable', message);
  });

  test('are rendered when they are added later', () => {
    const { stack, api } = bare();
    const stage = api.addStage('Stage', { stageVariables: { one: '1' } });
    stage.addStageVariable('two', '2');
    stage.addStageVariable('two', '2');
    stage.addStageVariable('constructor', '3');
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      StageVariables: { one: '1', two: '2', constructor: '3' },
    });
    expect(() => stage.addStageVariable('bad-name', 'x')).toThrowDefinitionError('InvalidStageVariable');
    expect(() => stage.addStageVariable('one', '3')).toThrowDefinitionError(
      'DuplicateStageVariable',
      /got '3' for 'one', which is '1'/,
    );
  });
});

describe('the URL of a stage', () => {
  test('is that of the API for $default, and contains the name of another stage', () => {
    const { stack, api } = bare({ account: '111122223333', region: 'eu-west-1' });
    const end = (stage: HttpStage) => stack.resolve(stage.url)['Fn::Join'][1].at(-1);
    expect(end(api.addStage('Main'))).toBe('/');
    expect(end(api.addStage('Beta', { stageName: 'beta' }))).toBe('/beta');
  });

  test('[H21] is computed for imported stages and APIs', () => {
    const stack = oneStack({ account: '111122223333', region: 'eu-west-1' });
    const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'abc123' });
    const stage = HttpStage.fromHttpStageAttributes(stack, 'Stage', { api, stageName: 'beta' });
    const suffix = { Ref: 'AWS::URLSuffix' };
    expect(stack.resolve(api.apiEndpoint)).toEqual({
      'Fn::Join': ['', ['https://abc123.execute-api.eu-west-1.', suffix]],
    });
    expect(stack.resolve(stage.url)).toEqual({
      'Fn::Join': ['', ['https://abc123.execute-api.eu-west-1.', suffix, '/beta']],
    });
  });

  test('at a domain is that of the mapping', () => {
    const mapped: MapStageOptions[] = [];
    const domainName = {
      mapStage: (options: MapStageOptions) => ({ url: `https://example.com/${mapped.push(options)}` }),
    };
    const { api } = bare();
    const stage = api.addStage('Stage', { domainMapping: { domainName, mappingKey: 'v1', overrideLogicalId: 'Old' } });
    expect(stage.domainUrl).toBe('https://example.com/1');
    expect(mapped).toEqual([{ stage, mappingKey: 'v1', overrideLogicalId: 'Old', domainName }]);
  });

  test('at a domain is rejected without a domain', () => {
    const { api } = bare();
    expect(() => api.addStage('Stage').domainUrl).toThrowDefinitionError(
      'MissingDomainMapping',
      /\(at Stack\/Api\/Stage\)/,
    );
    const imported = HttpStage.fromHttpStageAttributes(api, 'Imported', { api, stageName: 'beta' });
    expect(() => imported.domainUrl).toThrowDefinitionError('MissingDomainMapping');
    const mapped = HttpStage.fromHttpStageAttributes(api, 'Mapped', {
      api,
      stageName: 'beta',
      domainUrl: 'https://example.com/',
    });
    expect(mapped.domainUrl).toBe('https://example.com/');
  });
});

describe('the access log of a stage', () => {
  test('creates a log group that needs no resource policy', () => {
    const stack = withStage({ accessLogSettings: true });
    Template.fromStack(stack).hasResource('AWS::Logs::LogGroup', {
      Properties: { LogGroupName: '/aws/vendedlogs/apigateway/Stack-Api-Stage-D52938A4', RetentionInDays: 30 },
      DeletionPolicy: 'Delete',
    });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      AccessLogSettings: {
        DestinationArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('AccessLog'), 'Arn'] },
        Format: Match.serializedJson(
          Match.objectLike({ requestId: '$context.requestId', 'authorizer.error': '$context.authorizer.error' }),
        ),
      },
    });
  });

  test.each([
    ['these packages', LogGroupLogDestination],
    ['aws-cdk-lib', UpstreamDestination],
  ])('renders a destination of %s', (_, Destination) => {
    const { stack, api } = bare();
    const destination = new Destination(new LogGroup(stack, 'Log'));
    api.addStage('Stage', { accessLogSettings: { destination, format: '$context.requestId $context.status' } });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      AccessLogSettings: { Format: '$context.requestId $context.status' },
    });
  });

  test('renders a format of aws-cdk-lib', () => {
    const { stack, api } = bare();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    api.addStage('Stage', {
      accessLogSettings: { destination, format: AccessLogFormat.custom('$context.extendedRequestId') },
    });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      AccessLogSettings: { Format: '$context.extendedRequestId' },
    });
  });

  test('is rejected when its format has no request ID', () => {
    const { stack, api } = bare();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    const accessLogSettings = { destination, format: '$context.status' };
    expect(() => api.addStage('Stage', { accessLogSettings })).toThrowDefinitionError(
      'InvalidAccessLogFormat',
      /requestId/,
    );
  });
});

describe('the deployment of a stage', () => {
  test('[H25] [G10] is pinned with autoDeploy: false and without another deployment', () => {
    const stack = withStage({ autoDeploy: false });
    const [deployment] = logicalIds(stack, DEPLOYMENT);
    expect(Object.values(resourcesOf(stack, STAGE))).toMatchObject([
      { Properties: { AutoDeploy: false, DeploymentId: { Ref: deployment } } },
    ]);
  });

  test('is rejected with autoDeploy: true', () => {
    expect(() => withStage({ autoDeploy: true, deployment: 'pinned' })).toThrowDefinitionError(
      'DeploymentOptionsConflict',
      /must not be combined.*; leave out one/,
    );
  });

  test('[H25] that is pinned depends on every route, and its logical ID on its content', () => {
    const build = (timeoutInMillis: number) => {
      const { stack, api } = bare();
      api.addStage('Stage', { deployment: 'pinned', description: 'release' });
      api.addRoute('GET /a', { integration: fakeIntegration('I', { uri: `https://example.com/${timeoutInMillis}` }) });
      api.addRoute('GET /b', { integration });
      return Object.entries(resourcesOf(stack, DEPLOYMENT))[0] ?? [];
    };
    const [[id, deployment], [same], [changed]] = [build(1), build(1), build(2)];
    expect(deployment?.DependsOn).toEqual(
      expect.arrayContaining(['ApiGETa4DEAAA46', expect.stringMatching(/^ApiGETb/)]),
    );
    expect(deployment?.Properties.Description).toBe('release');
    expect(id).toBe(same);
    expect(id).not.toBe(changed);
  });

  test('is a given deployment or an external one', () => {
    const { stack, api } = bare();
    const deployment = new CfnDeployment(stack, 'Mine', { apiId: api.apiId });
    api.addStage('One', { stageName: 'one', deployment });
    api.addStage('Two', { stageName: 'two', deployment: 'external' });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      StageName: 'one',
      AutoDeploy: false,
      DeploymentId: { Ref: 'Mine' },
    });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      StageName: 'two',
      AutoDeploy: false,
      DeploymentId: Match.absent(),
    });
  });
});

describe('HttpStage with routes in other stacks', () => {
  test('rejects a stage in another Region than its API', () => {
    const { app, a } = twoStacks();
    const api = new HttpApi(a, 'Api');
    const far = new Stack(app, 'Far', { env: { account: '111122223333', region: 'us-east-1' } });
    const stage = () => new HttpStage(far, 'Stage', { httpApi: api, stageName: 'far' });
    const route = () => new HttpRoute(far, 'Route', { httpApi: api, routeKey: HttpRouteKey.with('/a'), integration });
    for (const make of [stage, route])
      expect(make).toThrowDefinitionError('EnvironmentMismatch', /eu-west-1.*us-east-1/);
  });

  const route = { integration, throttle: { rateLimit: 1, burstLimit: 1 } };

  test('renders the settings of routes in the stack of the API', () => {
    const { app, a, b } = twoStacks();
    const api = new HttpApi(a, 'Api', { createDefaultStage: false });
    api.addRoute('GET /a', route);
    new HttpStage(b, 'Stage', { httpApi: api, stageName: 'v1' });
    app.synth();
    Template.fromStack(b).hasResourceProperties(STAGE, { RouteSettings: { 'GET /a': { ThrottlingRateLimit: 1 } } });
  });

  test.each([
    ['a throttle', { ...route }, {}],
    ['no settings of its own under a pinned deployment', { integration }, { deployment: 'pinned' }],
  ] as const)(
    'rejects a route with %s in a stack that the stack of the stage does not depend on',
    (_, routeOptions, stageOptions) => {
      const { app, a, b } = twoStacks();
      const api = new HttpApi(a, 'Api', { createDefaultStage: false });
      new HttpRoute(b, 'Route', { httpApi: api, routeKey: HttpRouteKey.with('/b'), ...routeOptions });
      api.addStage('Stage', { ...stageOptions });
      expect(() => app.synth()).toThrowDefinitionError(
        'RouteNotDeployableBeforeStage',
        /'ANY \/b' at B\/Route; define the stage beside the route.*\(at A\/Api\/Stage\)/,
      );
    },
  );
});

test('reports no warning for valid options', () => {
  const { stack, api } = bare();
  api.addStage('Stage', { throttle: { rateLimit: 1, burstLimit: 1 }, accessLogSettings: true });
  api.addRoute('GET /a', { integration, throttle: { rateLimit: Duration.minutes(1).toSeconds(), burstLimit: 1 } });
  expect(warningsOf(stack)).toEqual([]);
});
