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
  test('deploys by itself', () => {
    Template.fromStack(withStage({ stageName: 'beta' })).hasResourceProperties(STAGE, {
      StageName: 'beta',
      AutoDeploy: true,
    });
  });

  test('[H24] is the stage $default without a name, whatever its id', () => {
    const { stack, api } = bare();
    expect(api.addStage('Beta').stageName).toBe('$default');
    Template.fromStack(stack).hasResourceProperties(STAGE, { StageName: '$default' });
  });

  test('[H24] fails when its API has a stage of that name, and names both', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    expect(() => api.addStage('Other')).toThrowDefinitionError(
      'StageNameTaken',
      /got '\$default', which Stack\/Api\/DefaultStage has.*\(at Stack\/Api\/Other\)/,
    );
  });

  test.each(['my stage!', '', 'x'.repeat(129), 'a.b', '$other'])('[H26] fails when its name is %p', (stageName) => {
    expect(() => withStage({ stageName })).toThrowDefinitionError('StageNameMalformed', `got '${stageName}'`);
  });

  test('[H26] takes a name with a hyphen', () => {
    Template.fromStack(withStage({ stageName: 'beta-2_x' })).hasResourceProperties(STAGE, { StageName: 'beta-2_x' });
  });

  test('has limits, metrics, a description and variables', () => {
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

  test('renders nothing that nobody wrote', () => {
    const [stage] = Object.values(resourcesOf(withStage({ stageName: 'beta' }), STAGE));
    expect(Object.keys(stage?.Properties).sort()).toEqual(['ApiId', 'AutoDeploy', 'StageName']);
  });

  test('fails when its description is too long', () => {
    expect(() => withStage({ description: 'x'.repeat(1025) })).toThrowDefinitionError(
      'LengthOutOfRange',
      /description/,
    );
  });

  test('fails when a limit is negative', () => {
    expect(() => withStage({ throttle: { rateLimit: -1, burstLimit: 1 } })).toThrowDefinitionError(
      'ThrottleOutOfRange',
      /rateLimit.*got -1/,
    );
  });
});

describe('variables of a stage', () => {
  test.each([
    [{ 'bad-name': 'value' }, /got 'bad-name'/],
    [{ name: 'va lue' }, /got 'va lue' for 'name'/],
    [{ name: 'x'.repeat(513) }, /1 to 512/],
    [{ ['x'.repeat(65)]: 'value' }, /1 to 64/],
    [
      Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`v${index}`, 'x'])),
      /at most 100 entries, got 101/,
    ],
  ])('[H27] fail when the service refuses them (%#)', (stageVariables, message) => {
    expect(() => withStage({ stageVariables })).toThrowDefinitionError('StageVariableMalformed', message);
  });

  test('are added later', () => {
    const { stack, api } = bare();
    const stage = api.addStage('Stage', { stageVariables: { one: '1' } });
    stage.addStageVariable('two', '2');
    stage.addStageVariable('two', '2');
    stage.addStageVariable('constructor', '3');
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      StageVariables: { one: '1', two: '2', constructor: '3' },
    });
    expect(() => stage.addStageVariable('bad-name', 'x')).toThrowDefinitionError('StageVariableMalformed');
    expect(() => stage.addStageVariable('one', '3')).toThrowDefinitionError(
      'StageVariableTaken',
      /got '3' for 'one', which is '1'/,
    );
  });
});

describe('the URL of a stage', () => {
  test('is that of the API for $default, and has the name of any other stage', () => {
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

  test('at a domain is what the domain says', () => {
    const mapped: MapStageOptions[] = [];
    const domainName = {
      mapStage: (options: MapStageOptions) => ({ url: `https://example.com/${mapped.push(options)}` }),
    };
    const { api } = bare();
    const stage = api.addStage('Stage', { domainMapping: { domainName, mappingKey: 'v1', overrideLogicalId: 'Old' } });
    expect(stage.domainUrl).toBe('https://example.com/1');
    expect(mapped).toEqual([{ stage, mappingKey: 'v1', overrideLogicalId: 'Old', domainName }]);
  });

  test('at a domain fails when the stage has none', () => {
    const { api } = bare();
    expect(() => api.addStage('Stage').domainUrl).toThrowDefinitionError(
      'DomainMappingMissing',
      /\(at Stack\/Api\/Stage\)/,
    );
    const imported = HttpStage.fromHttpStageAttributes(api, 'Imported', { api, stageName: 'beta' });
    expect(() => imported.domainUrl).toThrowDefinitionError('DomainMappingMissing');
    const mapped = HttpStage.fromHttpStageAttributes(api, 'Mapped', {
      api,
      stageName: 'beta',
      domainUrl: 'https://example.com/',
    });
    expect(mapped.domainUrl).toBe('https://example.com/');
  });
});

describe('the access log of a stage', () => {
  test('is a log group of its own that CloudWatch Logs needs no policy for', () => {
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
  ])('goes to a log group by a destination of %s', (_, Destination) => {
    const { stack, api } = bare();
    const destination = new Destination(new LogGroup(stack, 'Log'));
    api.addStage('Stage', { accessLogSettings: { destination, format: '$context.requestId $context.status' } });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      AccessLogSettings: { Format: '$context.requestId $context.status' },
    });
  });

  test('takes a format of aws-cdk-lib', () => {
    const { stack, api } = bare();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    api.addStage('Stage', {
      accessLogSettings: { destination, format: AccessLogFormat.custom('$context.extendedRequestId') },
    });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      AccessLogSettings: { Format: '$context.extendedRequestId' },
    });
  });

  test('fails when the format has no request id', () => {
    const { stack, api } = bare();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    const accessLogSettings = { destination, format: '$context.status' };
    expect(() => api.addStage('Stage', { accessLogSettings })).toThrowDefinitionError(
      'AccessLogFormatMalformed',
      /requestId/,
    );
  });
});

describe('the deployment of a stage', () => {
  test('[H25] [G10] is pinned with autoDeploy: false, unless another is given', () => {
    const stack = withStage({ autoDeploy: false });
    const [deployment] = logicalIds(stack, DEPLOYMENT);
    expect(Object.values(resourcesOf(stack, STAGE))).toMatchObject([
      { Properties: { AutoDeploy: false, DeploymentId: { Ref: deployment } } },
    ]);
  });

  test('must not be given with autoDeploy: true', () => {
    expect(() => withStage({ autoDeploy: true, deployment: 'pinned' })).toThrowDefinitionError(
      'StageUndeployed',
      /must not be combined.*; leave out one/,
    );
  });

  test('[H25] that is pinned depends on every route and follows what it deploys', () => {
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

  test('may be yours, or somebody else’s', () => {
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

describe('a stage and routes in other stacks', () => {
  test('fails when one lies in another region than the API', () => {
    const { app, a } = twoStacks();
    const api = new HttpApi(a, 'Api');
    const far = new Stack(app, 'Far', { env: { account: '111122223333', region: 'us-east-1' } });
    const stage = () => new HttpStage(far, 'Stage', { httpApi: api, stageName: 'far' });
    const route = () => new HttpRoute(far, 'Route', { httpApi: api, routeKey: HttpRouteKey.with('/a'), integration });
    for (const make of [stage, route])
      expect(make).toThrowDefinitionError('EnvironmentMismatch', /eu-west-1.*us-east-1/);
  });

  const route = { integration, throttle: { rateLimit: 1, burstLimit: 1 } };

  test('renders the settings of routes in the API’s stack', () => {
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
    'fails when a route with %s lies in a stack that the stage cannot wait for',
    (_, routeOptions, stageOptions) => {
      const { app, a, b } = twoStacks();
      const api = new HttpApi(a, 'Api', { createDefaultStage: false });
      new HttpRoute(b, 'Route', { httpApi: api, routeKey: HttpRouteKey.with('/b'), ...routeOptions });
      api.addStage('Stage', { ...stageOptions });
      expect(() => app.synth()).toThrowDefinitionError(
        'RouteOutOfReach',
        /'ANY \/b' at B\/Route; define the stage beside the route.*\(at A\/Api\/Stage\)/,
      );
    },
  );
});

test('a stage says nothing about what is in order', () => {
  const { stack, api } = bare();
  api.addStage('Stage', { throttle: { rateLimit: 1, burstLimit: 1 }, accessLogSettings: true });
  api.addRoute('GET /a', { integration, throttle: { rateLimit: Duration.minutes(1).toSeconds(), burstLimit: 1 } });
  expect(warningsOf(stack)).toEqual([]);
});
