import { logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnApplication, CfnConfigurationProfile, CfnEnvironment } from 'aws-cdk-lib/aws-appconfig';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, Pass, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
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

/** What the role of the only integration may do. */
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

describe('every action of an AWS service can be called, by a role that may do nothing else [G4]', () => {
  test('SQS-SendMessage', () => {
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
  ] as const)('%s', (subtype, props, parameters, action) => {
    const { stack, api } = setUp();
    const queue = new Queue(stack, 'Queue');
    addRoute(stack, api, 'POST /a', new HttpSqsIntegration('Orders', { queue, subtype, ...props }));
    expect(integrationIn(stack).RequestParameters).toEqual({ QueueUrl: { Ref: 'Queue4A7E3555' }, ...parameters });
    expect(grantsIn(stack)).toEqual([[action, stack.resolve(queue.queueArn)]]);
  });

  test.each([['a bus'], ['what points at a bus']])('EventBridge-PutEvents, with %s', (what) => {
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

  test('Kinesis-PutRecord', () => {
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

  test('AppConfig-GetConfiguration', () => {
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

  test('StepFunctions-StartExecution, with the request body as its input [I18]', () => {
    const { stack, api } = setUp();
    const stateMachine = machine(stack);
    addRoute(stack, api, 'POST /a', new HttpStepFunctionsIntegration('Deliver', { stateMachine }));
    expect(integrationIn(stack)).toMatchObject({
      IntegrationSubtype: 'StepFunctions-StartExecution',
      RequestParameters: { StateMachineArn: stack.resolve(stateMachine.stateMachineArn), Input: '$request.body' },
    });
    expect(grantsIn(stack)).toEqual([['states:StartExecution', stack.resolve(stateMachine.stateMachineArn)]]);
  });

  test('StepFunctions-StartSyncExecution', () => {
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

  test('StepFunctions-StopExecution, of executions of that state machine', () => {
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

test('the role may use the key of a queue that has one of the customer [I15]', () => {
  const { stack, api } = setUp();
  const encryptionMasterKey = new Key(stack, 'Key');
  const queue = new Queue(stack, 'Queue', { encryptionMasterKey });
  addRoute(stack, api, 'POST /a', new HttpSqsIntegration('Orders', { queue }));
  expect(grantsIn(stack)).toContainEqual([
    ['kms:Decrypt', 'kms:GenerateDataKey'],
    stack.resolve(encryptionMasterKey.keyArn),
  ]);
});

describe('a FIFO queue', () => {
  test('takes messages with a group, also one that is mapped by hand', () => {
    const { stack } = setUp();
    const queue = new Queue(stack, 'Queue', { fifo: true });
    const messageGroupId = MappingValue.requestHeader('x-customer');
    const parameterMapping = new ParameterMapping().custom('MessageGroupId', '$request.header.x-customer');
    expect(() => new HttpSqsIntegration('Orders', { queue, messageGroupId })).not.toThrow();
    expect(() => new HttpSqsIntegration('Orders', { queue, parameterMapping })).not.toThrow();
  });

  test('fails when there is no group [I16]', () => {
    const { stack } = setUp();
    const queue = new Queue(stack, 'Queue', { fifo: true });
    expect(() => new HttpSqsIntegration('Orders', { queue })).toThrowDefinitionError(
      'ActionParameterMissing',
      /takes no message without a group, and \w+\/Queue is one; set messageGroupId/,
    );
  });
});

test('fails when an execution is to be stopped and none is named [I17]', () => {
  const { stack } = setUp();
  const subtype = HttpIntegrationSubtype.STEPFUNCTIONS_STOP_EXECUTION;
  const stop = () => new HttpStepFunctionsIntegration('Stop', { stateMachine: machine(stack), subtype });
  expect(stop).toThrowDefinitionError(
    'ActionParameterMissing',
    /the action StepFunctions-StopExecution needs ExecutionArn .*; ExecutionArn is missing, got none/,
  );
});

test('fails when a standard state machine is to be waited for', () => {
  const { stack } = setUp();
  const subtype = HttpIntegrationSubtype.STEPFUNCTIONS_START_SYNC_EXECUTION;
  const start = () => new HttpStepFunctionsIntegration('Run', { stateMachine: machine(stack), subtype });
  expect(start).toThrowDefinitionError('IntegrationOptionsConflict', /only an EXPRESS state machine can be waited for/);
});

test('what is mapped by hand decides, and a state machine gets no input then', () => {
  const { stack, api } = setUp();
  const stateMachine = machine(stack);
  const parameterMapping = ParameterMapping.fromObject({ Name: MappingValue.contextVariable('requestId') });
  addRoute(stack, api, 'POST /a', new HttpStepFunctionsIntegration('Deliver', { stateMachine, parameterMapping }));
  expect(integrationIn(stack).RequestParameters).toEqual({
    StateMachineArn: stack.resolve(stateMachine.stateMachineArn),
    Name: '$context.requestId',
  });
});

test('fails when a parameter has a source that no request has', () => {
  const { stack } = setUp();
  const messageBody = MappingValue.custom('$request.headers.x');
  expect(
    () => new HttpSqsIntegration('Orders', { queue: new Queue(stack, 'Queue'), messageBody }),
  ).toThrowDefinitionError('MappingMalformed');
});

test.each([
  ['HttpSqsIntegration', () => new HttpSqsIntegration('A', {} as never)],
  ['HttpEventBridgeIntegration', () => new HttpEventBridgeIntegration('A', {} as never)],
  ['HttpKinesisIntegration', () => new HttpKinesisIntegration('A', {} as never)],
  ['HttpStepFunctionsIntegration', () => new HttpStepFunctionsIntegration('A', {} as never)],
  ['HttpAppConfigIntegration', () => new HttpAppConfigIntegration('A', {} as never)],
])('fails when %s has nothing to call', (name, make) => {
  expect(make).toThrowDefinitionError('ResourceMissing', `${name} 'A'`);
});

test('a role that is given gets this one action, and no other is made', () => {
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

test.each(['queue', 'role'])('the %s may lie in another stack than the route', (what) => {
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

test('one integration and one role serve several routes', () => {
  const { stack, api } = setUp();
  const orders = new HttpSqsIntegration('Orders', { queue: new Queue(stack, 'Queue') });
  for (const key of ['POST /a', 'POST /b']) addRoute(stack, api, key, orders);
  expect(logicalIds(stack, 'AWS::ApiGatewayV2::Integration')).toHaveLength(1);
  expect(logicalIds(stack, 'AWS::IAM::Role')).toHaveLength(1);
});

describe('an action that is called by hand', () => {
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

  test('needs what the same table says', () => {
    const { stack, api } = setUp();
    expect(() => make(stack, api, { queueUrl: 'https://example.com' })).toThrowDefinitionError(
      'ActionParameterMissing',
      /QueueUrl is missing, got queueUrl/,
    );
  });

  test('warns of a parameter that the action is not known to have', () => {
    const { stack, api } = setUp();
    make(stack, api, { QueueUrl: 'https://example.com', Delay: '5' });
    expect(warningsOf(stack)).toMatchObject([
      { id: '@apigwv2/integrations:actionParameterUnknown', message: expect.stringMatching(/got Delay too/) },
    ]);
  });

  test('fails when nobody knows the action', () => {
    const { stack, api } = setUp();
    const props = {
      httpApi: api,
      integrationType: 'AWS_PROXY',
      integrationSubtype: 'SQS-Send' as 'SQS-SendMessage',
      credentials: { credentialsArn: 'arn:aws:iam::111122223333:role/a' } as IntegrationCredentials,
    } as const;
    expect(() => new HttpIntegration(stack, 'A', props)).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /must be one of .*SQS-SendMessage.*, got 'SQS-Send'/,
    );
  });
});
