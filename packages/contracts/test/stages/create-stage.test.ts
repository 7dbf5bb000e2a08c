import { oneStack, refusedByTemplateCheck, resourcesOf } from '@apigwv2/testing';
import { CfnApi, type CfnStage, type IApiRef, type StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { AccessLogDefaults } from '../../src/access-log/access-log';
import { createStage, type ProtocolStageProps } from '../../src/stages/create-stage';
import { addVariableTo, stageDomainUrl, stageReference, stageUrl } from '../../src/stages/stage-facts';
import type { StageOptions } from '../../src/stages/stage-options';
import { stagesOf } from '../../src/stages/stages-of';
import { ImportedApi, OwnedApi } from '../apis';
import { route } from '../routes';

const LOG = { protocol: 'HTTP', format: '$context.requestId' } as const;

class TestStage extends Resource {
  readonly resource: CfnStage;

  constructor(
    scope: Construct,
    readonly api: IApiRef,
    readonly stageName: string,
    options: StageOptions = {},
    props?: ProtocolStageProps,
    log: AccessLogDefaults = LOG,
  ) {
    super(scope, 'Stage');
    this.resource = createStage(this, options, log, props);
  }

  get stageRef(): StageReference {
    return stageReference(this);
  }
}

const propertiesOf = (stage: TestStage) =>
  Object.values(resourcesOf(stage.stack, 'AWS::ApiGatewayV2::Stage'))[0]?.Properties;

const stageIn = (options?: StageOptions, props?: ProtocolStageProps) => {
  const stack = oneStack();
  const api = new OwnedApi(stack, 'Api');
  route(stack, 'Route', api, 'GET /a');
  return new TestStage(stack, api, 'live', options, props);
};

describe('createStage', () => {
  test('renders a name, an API and automatic deployment', () => {
    const stage = stageIn();
    const apiId = stage.stack.resolve(stage.api.apiRef.apiId);
    expect(propertiesOf(stage)).toEqual({ ApiId: apiId, StageName: 'live', AutoDeploy: true });
  });

  test('renders every option', () => {
    const stage = stageIn({
      description: 'the live stage',
      throttle: { rateLimit: 10, burstLimit: 20 },
      detailedMetricsEnabled: true,
      stageVariables: { host: 'example.com' },
      accessLogSettings: true,
      autoDeploy: false,
    });
    expect(propertiesOf(stage)).toMatchObject({
      Description: 'the live stage',
      AutoDeploy: false,
      DeploymentId: { Ref: expect.stringMatching(/^StageDeployment/) },
      DefaultRouteSettings: {
        DetailedMetricsEnabled: true,
        ThrottlingRateLimit: 10,
        ThrottlingBurstLimit: 20,
      },
      AccessLogSettings: { Format: '$context.requestId' },
      StageVariables: { host: 'example.com' },
    });
  });

  test('renders the properties of one protocol', () => {
    refusedByTemplateCheck('account-logging-unset');
    const stack = oneStack();
    const api = new CfnApi(stack, 'Api', {
      name: 'chat',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    });
    const log = { protocol: 'WEBSOCKET', format: '$context.requestId' } as const;
    const props = { routeSettings: { loggingLevel: 'ERROR' }, clientCertificateId: 'abc123' };
    expect(propertiesOf(new TestStage(stack, api, 'live', {}, props, log))).toMatchObject({
      DefaultRouteSettings: { LoggingLevel: 'ERROR' },
      ClientCertificateId: 'abc123',
    });
  });

  test('registers the stage', () => {
    const stage = stageIn();
    expect([...stagesOf(stage.api)]).toEqual([['live', stage]]);
  });

  test('rejects invalid options', () => {
    const long = 'x'.repeat(1025);
    expect(() => stageIn({ description: long })).toThrowDefinitionError(
      'LengthOutOfRange',
      'description must have 0 to 1024',
    );
    expect(() => stageIn({ stageVariables: { 'bad-name': 'x' } })).toThrowDefinitionError('InvalidStageVariable');
  });
});

describe('the facts of a stage', () => {
  const stage = () => new TestStage(oneStack(), new ImportedApi(oneStack(), 'Api', 'abc123'), 'live');

  test('include a reference and the URLs of the default endpoint', () => {
    const one = stage();
    expect(stageReference(one)).toEqual({ apiId: 'abc123', stageName: 'live' });
    expect(stageUrl(one, 'wss')).toMatch(/^wss:\/\/abc123\.execute-api\..*\/live$/);
    expect(stageUrl(one, 'https', '')).toMatch(/^https:\/\/abc123\.execute-api\..*\/$/);
  });

  test('include no URL when the default endpoint is disabled', () => {
    const one = stage();
    Object.assign(one.api, { disableExecuteApiEndpoint: true });
    expect(() => stageUrl(one, 'https')).toThrowDefinitionError('EndpointUnavailable', /\(at Stack\/Stage\)$/);
  });

  test('include the URL of a custom domain, if there is one', () => {
    const one = stage();
    expect(stageDomainUrl(one, 'https://example.com/')).toBe('https://example.com/');
    expect(() => stageDomainUrl(one, undefined)).toThrowDefinitionError('MissingDomainMapping', 'set domainMapping');
  });

  test('include variables, each with one value', () => {
    const one = stageIn({ stageVariables: { host: 'example.com' } });
    addVariableTo(one.resource, 'port', '443', one);
    addVariableTo(one.resource, 'port', '443', one);
    expect(propertiesOf(one)?.StageVariables).toEqual({ host: 'example.com', port: '443' });
    expect(() => addVariableTo(one.resource, 'port', '80', one)).toThrowDefinitionError(
      'DuplicateStageVariable',
      "got '80' for 'port', which is '443'",
    );
    expect(() => addVariableTo(one.resource, 'a b', '80', one)).toThrowDefinitionError('InvalidStageVariable');
  });

  test('include a first variable of a stage without variables', () => {
    const one = stageIn();
    addVariableTo(one.resource, 'toString', '443', one);
    expect(propertiesOf(one)?.StageVariables).toEqual({ toString: '443' });
  });
});
