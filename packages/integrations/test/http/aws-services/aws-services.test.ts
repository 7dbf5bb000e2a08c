import { logicalIds, oneStack, refusedByTemplateCheck, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Application,
  CfnApplication,
  CfnConfigurationProfile,
  CfnEnvironment,
  ConfigurationContent,
  HostedConfiguration,
} from 'aws-cdk-lib/aws-appconfig';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, Pass, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { App, Duration, Stack } from 'aws-cdk-lib/core';
import {
  HttpAppConfigIntegration,
  HttpEventBridgeIntegration,
  HttpIntegration,
  HttpIntegrationSubtype,
  HttpKinesisIntegration,
  HttpSqsIntegration,
  HttpStepFunctionsIntegration,
  IntegrationCredentials,
  MappingValue,
  ParameterMapping,
} from '../../../src';
import { addRoute } from '../add-route';

const setUp = () => {
  const stack = oneStack();
  return { stack, api: new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' }) };
};

const machine = (stack: Stack, stateMachineType?: StateMachineType) =>
  new StateMachine(stack, 'Machine', {
    definitionBody: DefinitionBody.fromChainable(new Pass(stack, 'Pass')),
    stateMachineType,
  });

const integrationIn = (stack: Stack) =>
  Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration')).map(({ Properties }) => Properties)[0];

/** The actions and resources that the role of the only integration allows. */
const grantsIn = (stack: Stack) =>
  Object.entries(resourcesOf(stack, 'AWS::IAM::Role'))
    .filter(([id]) => id.startsWith('ApiIntegrations') || id.includes('Integrations'))
    .flatMap(([, { Properties }]) => Properties.Policies)
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .map(({ Action, Resource }) => [Action, Resource]);

const application = (stack: Stack) => {
  const made = new CfnApplication(stack, 'Application', { name: 'shop' });
  const applicationId = made.ref;
  return {
    application: made,
    environment: new CfnEnvironment(stack, 'Environment', { applicationId, name: 'prod' }),
    configuration: new CfnConfigurationProfile(stack, 'Profile', { applicationId, name: 'all', locationUri: 'hosted' }),
  };
};

const BODY = (name: string) => `$request.body.${name}`;

describe('integrations of HTTP APIs with AWS services [G4]', () => {
  test('renders SQS-SendMessage with a role that allows it on the queue only', () => {
    const { stack, api } = setUp();
    const queue = new Queue(stack, 'Queue');
    const props = {
      queue,
      messageBody: MappingValue.requestBody(),
      delaySeconds: '5',
      region: 'eu-west-1',
      timeout: Duration.seconds(3),
      description: 'orders',
    };
    addRoute(stack, api, 'POST /a', new HttpSqsIntegration('Orders', props));
    expect(stack).toCoverSurface({ 'Integration.integrationSubtype': 'SQS-SendMessage' });
    expect(integrationIn(stack)).toEqual({
      ApiId: { Ref: 'Api' },
      IntegrationType: 'AWS_PROXY',
      IntegrationSubtype: 'SQS-SendMessage',
      CredentialsArn: { 'Fn::GetAtt': [expect.stringMatching(/Role/), 'Arn'] },
      PayloadFormatVersion: '1.0',
      RequestParameters: {
        QueueUrl: { Ref: 'Queue4A7E3555' },
        MessageBody: '$request.body',
        DelaySeconds: '5',
        Region: 'eu-west-1',
      },
      TimeoutInMillis: 3000,
      Description: 'orders',
    });
    expect(grantsIn(stack)).toEqual([['sqs:SendMessage', stack.resolve(queue.queueArn)]]);
  });

  test.each([
    ['SQS-ReceiveMessage', { waitTimeSeconds: '20' }, { WaitTimeSeconds: '20' }, 'sqs:ReceiveMessage'],
    ['SQS-DeleteMessage', {}, { ReceiptHandle: BODY('ReceiptHandle') }, 'sqs:DeleteMessage'],
    ['SQS-PurgeQueue', {}, {}, 'sqs:PurgeQueue'],
  ] as const)('renders %s with a role that allows it on the queue only', (subtype, props, parameters, action) => {
    const { stack, api } = setUp();
    const queue = new Queue(stack, 'Queue');
    addRoute(stack, api, 'POST /a', new HttpSqsIntegration('Orders', { queue, subtype, ...props }));
    expect(integrationIn(stack).RequestParameters).toEqual({ QueueUrl: { Ref: 'Queue4A7E3555' }, ...parameters });
    expect(grantsIn(stack)).toEqual([[action, stack.resolve(queue.queueArn)]]);
  });

  test.each([['a bus'], ['a reference to a bus']])('renders EventBridge-PutEvents with %s', (what) => {
    const { stack, api } = setUp();
    const bus = new EventBus(stack, 'Bus');
    const eventBusRef = what === 'a bus' ? bus : bus.eventBusRef;
    addRoute(stack, api, 'POST /a', new HttpEventBridgeIntegration('Sold', { eventBusRef, source: 'shop' }));
    expect(integrationIn(stack).RequestParameters).toEqual({
      EventBusName: { Ref: 'BusEA82B648' },
      Detail: BODY('Detail'),
      DetailType: BODY('DetailType'),
      Source: 'shop',
    });
    expect(grantsIn(stack)).toEqual([['events:PutEvents', stack.resolve(bus.eventBusArn)]]);
  });

  test('renders Kinesis-PutRecord with a role that may use the key', () => {
    const { stack, api } = setUp();
    const encryptionKey = new Key(stack, 'Key');
    const stream = new Stream(stack, 'Stream', { encryptionKey });
    const partitionKey = MappingValue.contextVariable('requestId');
    addRoute(stack, api, 'POST /a', new HttpKinesisIntegration('Clicks', { stream, partitionKey }));
    expect(integrationIn(stack).RequestParameters).toEqual({
      StreamName: stack.resolve(stream.streamName),
      Data: BODY('Data'),
      PartitionKey: '$context.requestId',
    });
    expect(grantsIn(stack)).toEqual([
      ['kinesis:PutRecord', stack.resolve(stream.streamArn)],
      ['kms:GenerateDataKey', stack.resolve(encryptionKey.keyArn)],
    ]);
  });

  test('renders AppConfig-GetConfiguration with a role for the three resources', () => {
    const { stack, api } = setUp();
    const props = { ...application(stack), clientId: MappingValue.requestHeader('x-client') };
    addRoute(stack, api, 'GET /a', new HttpAppConfigIntegration('Settings', props));
    expect(integrationIn(stack).RequestParameters).toEqual({
      Application: { Ref: 'Application' },
      Environment: expect.anything(),
      Configuration: expect.anything(),
      ClientId: '$request.header.x-client',
    });
    const [[action, resources] = []] = grantsIn(stack);
    expect(action).toBe('appconfig:GetConfiguration');
    expect(resources).toHaveLength(3);
  });

  test('renders AppConfig-GetConfiguration of a configuration of the CDK', () => {
    const { stack, api } = setUp();
    const application = new Application(stack, 'Application');
    const content = ConfigurationContent.fromInlineText('on');
    const configuration = new HostedConfiguration(stack, 'Configuration', { application, content });
    const props = { application, environment: application.addEnvironment('Live'), configuration, clientId: 'shop' };
    addRoute(stack, api, 'GET /a', new HttpAppConfigIntegration('Settings', props));
    expect(integrationIn(stack).RequestParameters.Configuration).toEqual(
      stack.resolve(configuration.configurationProfileId),
    );
  });

  describe('the Region of a resource', () => {
    const inRegion = (region: string, queueRegion: string, options: object = {}) => {
      const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region } });
      const api = new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' });
      const queue = Queue.fromQueueArn(stack, 'Queue', `arn:aws:sqs:${queueRegion}:111122223333:orders`);
      addRoute(stack, api, 'POST /a', new HttpSqsIntegration('Orders', { queue, ...options }));
      return integrationIn(stack).RequestParameters.Region;
    };

    test('is rendered for an imported one outside the Region of the API', () => {
      expect(inRegion('eu-west-1', 'us-east-1')).toBe('us-east-1');
      expect(inRegion('eu-west-1', 'eu-west-1')).toBeUndefined();
      expect(inRegion('eu-west-1', 'us-east-1', { region: 'us-west-2' })).toBe('us-west-2');
    });
  });

  test('renders StepFunctions-StartExecution with the request body as input [I18]', () => {
    const { stack, api } = setUp();
    const stateMachine = machine(stack);
    addRoute(stack, api, 'POST /a', new HttpStepFunctionsIntegration('Deliver', { stateMachine }));
    expect(integrationIn(stack)).toMatchObject({
      IntegrationSubtype: 'StepFunctions-StartExecution',
      RequestParameters: { StateMachineArn: stack.resolve(stateMachine.stateMachineArn), Input: '$request.body' },
    });
    expect(grantsIn(stack)).toEqual([['states:StartExecution', stack.resolve(stateMachine.stateMachineArn)]]);
  });

  test('renders StepFunctions-StartSyncExecution', () => {
    const { stack, api } = setUp();
    const stateMachine = machine(stack, StateMachineType.EXPRESS);
    const subtype = HttpIntegrationSubtype.STEPFUNCTIONS_START_SYNC_EXECUTION;
    addRoute(
      stack,
      api,
      'POST /a',
      new HttpStepFunctionsIntegration('Deliver', { stateMachine, subtype, input: '{}' }),
    );
    expect(integrationIn(stack).RequestParameters).toMatchObject({ Input: '{}' });
    expect(grantsIn(stack)).toEqual([['states:StartSyncExecution', stack.resolve(stateMachine.stateMachineArn)]]);
  });

  test('renders StepFunctions-StopExecution with a role for executions of the state machine', () => {
    const { stack, api } = setUp();
    const subtype = HttpIntegrationSubtype.STEPFUNCTIONS_STOP_EXECUTION;
    const executionArn = MappingValue.requestBody('execution');
    const props = { stateMachine: machine(stack), subtype, executionArn };
    addRoute(stack, api, 'POST /a', new HttpStepFunctionsIntegration('Stop', props));
    expect(integrationIn(stack).RequestParameters).toEqual({ ExecutionArn: BODY('execution') });
    const [[action, resource] = []] = grantsIn(stack);
    expect(action).toBe('states:StopExecution');
    expect(JSON.stringify(resource)).toMatch(/:execution:.*:\*/);
  });
});

test('allows the role to use the customer managed key of a queue [I15]', () => {
  const { stack, api } = setUp();
  const encryptionMasterKey = new Key(stack, 'Key');
  const queue = new Queue(stack, 'Queue', { encryptionMasterKey });
  addRoute(stack, api, 'POST /a', new HttpSqsIntegration('Orders', { queue }));
  expect(grantsIn(stack)).toContainEqual([
    ['kms:Decrypt', 'kms:GenerateDataKey'],
    stack.resolve(encryptionMasterKey.keyArn),
  ]);
});

describe('HttpSqsIntegration with a FIFO queue', () => {
  test('accepts a message group in the props or the mapping', () => {
    const { stack } = setUp();
    const queue = new Queue(stack, 'Queue', { fifo: true, contentBasedDeduplication: true });
    const messageGroupId = MappingValue.requestHeader('x-customer');
    const parameterMapping = new ParameterMapping().custom('MessageGroupId', '$request.header.x-customer');
    expect(() => new HttpSqsIntegration('Orders', { queue, messageGroupId })).not.toThrow();
    expect(() => new HttpSqsIntegration('Orders', { queue, parameterMapping })).not.toThrow();
  });

  test('rejects messages without a group [I16]', () => {
    const { stack } = setUp();
    const queue = new Queue(stack, 'Queue', { fifo: true });
    expect(() => new HttpSqsIntegration('Orders', { queue })).toThrowDefinitionError(
      'MissingActionParameter',
      /messageGroupId must be set for the FIFO queue \w+\/Queue, got none; use one such as/,
    );
  });

  test('rejects messages that nothing deduplicates', () => {
    const { stack } = setUp();
    const queue = new Queue(stack, 'Queue', { fifo: true });
    const group = { queue, messageGroupId: 'all' };
    expect(() => new HttpSqsIntegration('Orders', group)).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /messageDeduplicationId must be set for \w+\/Queue, a FIFO queue or topic without contentBasedDeduplication/,
    );
    const messageDeduplicationId = MappingValue.contextVariable('requestId');
    expect(() => new HttpSqsIntegration('Orders', { ...group, messageDeduplicationId })).not.toThrow();
  });

  test('accepts a FIFO queue of another app, whose deduplication is unknown', () => {
    const { stack } = setUp();
    const queue = Queue.fromQueueArn(stack, 'Queue', 'arn:aws:sqs:eu-west-1:111122223333:orders.fifo');
    expect(() => new HttpSqsIntegration('Orders', { queue, messageGroupId: 'all' })).not.toThrow();
  });
});

test('rejects StopExecution without an execution ARN [I17]', () => {
  const { stack } = setUp();
  const subtype = HttpIntegrationSubtype.STEPFUNCTIONS_STOP_EXECUTION;
  const stop = () => new HttpStepFunctionsIntegration('Stop', { stateMachine: machine(stack), subtype });
  expect(stop).toThrowDefinitionError(
    'MissingActionParameter',
    /parameters of StepFunctions-StopExecution must include ExecutionArn .*, got none; add ExecutionArn/,
  );
});

test('rejects a synchronous execution of a STANDARD state machine', () => {
  const { stack } = setUp();
  const subtype = HttpIntegrationSubtype.STEPFUNCTIONS_START_SYNC_EXECUTION;
  const start = () => new HttpStepFunctionsIntegration('Run', { stateMachine: machine(stack), subtype });
  expect(start).toThrowDefinitionError(
    'IntegrationOptionsConflict',
    /stateMachine must be EXPRESS for a synchronous execution/,
  );
});

test('overrides parameters by the parameterMapping, which removes the default input', () => {
  const { stack, api } = setUp();
  const stateMachine = machine(stack);
  const parameterMapping = ParameterMapping.fromObject({ Name: MappingValue.contextVariable('requestId') });
  addRoute(stack, api, 'POST /a', new HttpStepFunctionsIntegration('Deliver', { stateMachine, parameterMapping }));
  expect(integrationIn(stack).RequestParameters).toEqual({
    StateMachineArn: stack.resolve(stateMachine.stateMachineArn),
    Name: '$context.requestId',
  });
});

test('rejects a parameter with an unknown source', () => {
  const { stack } = setUp();
  const messageBody = MappingValue.custom('$request.headers.x');
  expect(
    () => new HttpSqsIntegration('Orders', { queue: new Queue(stack, 'Queue'), messageBody }),
  ).toThrowDefinitionError('InvalidMapping');
});

test.each([
  ['HttpSqsIntegration', () => new HttpSqsIntegration('A', {} as never)],
  ['HttpEventBridgeIntegration', () => new HttpEventBridgeIntegration('A', {} as never)],
  ['HttpKinesisIntegration', () => new HttpKinesisIntegration('A', {} as never)],
  ['HttpStepFunctionsIntegration', () => new HttpStepFunctionsIntegration('A', {} as never)],
  ['HttpAppConfigIntegration', () => new HttpAppConfigIntegration('A', {} as never)],
])('rejects an %s without its resource', (name, make) => {
  expect(make).toThrowDefinitionError('TypeMismatch', `${name} 'A'`);
});

test('adds a policy for the action to a given role, and creates no other role', () => {
  const { stack, api } = setUp();
  const queue = new Queue(stack, 'Queue');
  const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
  addRoute(stack, api, 'POST /a', new HttpSqsIntegration('Orders', { queue, role }));
  expect(logicalIds(stack, 'AWS::IAM::Role')).toEqual(['Role1ABCC5F0']);
  expect(Object.values(resourcesOf(stack, 'AWS::IAM::Policy'))).toMatchObject([
    {
      Properties: {
        Roles: [{ Ref: 'Role1ABCC5F0' }],
        PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage', Resource: stack.resolve(queue.queueArn) }] },
      },
    },
  ]);
});

test.each(['queue', 'role'])('accepts the %s in another stack than the route', (what) => {
  const { app, a, b } = twoStacks();
  const api = new CfnApi(b, 'Api', { name: 'shop', protocolType: 'HTTP' });
  const queue = new Queue(what === 'queue' ? a : b, 'Queue');
  const role = new Role(what === 'role' ? a : b, 'Role', {
    assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
  });
  addRoute(b, api, 'POST /a', new HttpSqsIntegration('Orders', { queue, role }));
  addRoute(b, api, 'POST /b', new HttpSqsIntegration('Others', { queue }));
  expect(() => app.synth()).not.toThrow();
});

test('creates one integration and one role for several routes', () => {
  const { stack, api } = setUp();
  const orders = new HttpSqsIntegration('Orders', { queue: new Queue(stack, 'Queue') });
  for (const key of ['POST /a', 'POST /b']) addRoute(stack, api, key, orders);
  expect(logicalIds(stack, 'AWS::ApiGatewayV2::Integration')).toHaveLength(1);
  expect(logicalIds(stack, 'AWS::IAM::Role')).toHaveLength(1);
});

describe('HttpIntegration with an integrationSubtype', () => {
  const make = (stack: Stack, api: CfnApi, mappings: Record<string, string>) => {
    const parameterMapping = new ParameterMapping();
    for (const [key, value] of Object.entries(mappings)) parameterMapping.custom(key, value);
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    const credentials = IntegrationCredentials.fromRole(role);
    return new HttpIntegration(stack, 'Purge', {
      httpApi: api,
      integrationType: 'AWS_PROXY',
      integrationSubtype: 'SQS-PurgeQueue',
      credentials,
      parameterMapping,
    });
  };

  test('rejects a mapping without a required parameter', () => {
    const { stack, api } = setUp();
    expect(() => make(stack, api, { queueUrl: 'https://example.com' })).toThrowDefinitionError(
      'MissingActionParameter',
      /got queueUrl; add QueueUrl/,
    );
  });

  test('warns of an unknown parameter', () => {
    refusedByTemplateCheck('role-without-action');
    const { stack, api } = setUp();
    make(stack, api, { QueueUrl: 'https://example.com', Delay: '5' });
    expect(warningsOf(stack)).toMatchObject([
      { id: '@apigwv2/integrations:actionParameterUnknown', message: expect.stringMatching(/got Delay;/) },
    ]);
  });

  test('rejects an unknown subtype', () => {
    const { stack, api } = setUp();
    const props = {
      httpApi: api,
      integrationType: 'AWS_PROXY',
      integrationSubtype: 'SQS-Send' as 'SQS-SendMessage',
      credentials: { credentialsArn: 'arn:aws:iam::111122223333:role/a' } as IntegrationCredentials,
    } as const;
    expect(() => new HttpIntegration(stack, 'A', props)).toThrowDefinitionError(
      'TypeMismatch',
      /must be one of .*SQS-SendMessage.*, got 'SQS-Send'/,
    );
  });
});
