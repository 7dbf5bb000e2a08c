import { logicalIds, oneStack, resourcesOf, twoStacks, webSocketApiIn } from '@apigwv2/testing';
import { AttributeType, Table, TableEncryption, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic, type TopicProps } from 'aws-cdk-lib/aws-sns';
import { Queue, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, Pass, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Aws, Duration, type Stack } from 'aws-cdk-lib/core';
import {
  WebSocketDynamoDbIntegration,
  WebSocketEventBridgeIntegration,
  WebSocketKinesisIntegration,
  type WebSocketMessageOptions,
  type WebSocketServiceOptions,
  WebSocketSnsIntegration,
  WebSocketSqsIntegration,
  WebSocketStepFunctionsIntegration,
} from '../../../src';
import { addWebSocketRoute } from '../add-route';

const ROLE = 'AWS::IAM::Role';
const partitionKey = { name: 'id', type: AttributeType.STRING };
const machineIn = (stack: Stack, stateMachineType?: StateMachineType) =>
  new StateMachine(stack, 'Target', {
    definitionBody: DefinitionBody.fromChainable(new Pass(stack, 'Done')),
    stateMachineType,
  });

/** Each service: its integration, the URI after the Region, and the IAM actions on the resource and its key. */
const services = [
  {
    name: 'WebSocketDynamoDbIntegration',
    make: (stack: Stack, options?: WebSocketServiceOptions, encryptionKey?: Key) => {
      const encryption = encryptionKey && TableEncryption.CUSTOMER_MANAGED;
      const table = new Table(stack, 'Target', { partitionKey, encryptionKey, encryption });
      return new WebSocketDynamoDbIntegration('Call', {
        ...options,
        action: 'PutItem',
        table,
        item: { id: { S: '1' } },
      });
    },
    uri: ':dynamodb:action/PutItem',
    iam: 'dynamodb:PutItem',
    contentType: "'application/x-amz-json-1.0'",
    key: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
  },
  {
    name: 'WebSocketSqsIntegration',
    make: (stack: Stack, options?: WebSocketServiceOptions, encryptionMasterKey?: Key) =>
      new WebSocketSqsIntegration('Call', { ...options, queue: new Queue(stack, 'Target', { encryptionMasterKey }) }),
    uri: ':sqs:path/',
    iam: 'sqs:SendMessage',
    contentType: "'application/x-www-form-urlencoded'",
    key: ['kms:Decrypt', 'kms:GenerateDataKey'],
  },
  {
    name: 'WebSocketSnsIntegration',
    make: (stack: Stack, options?: WebSocketServiceOptions, masterKey?: Key) =>
      new WebSocketSnsIntegration('Call', { ...options, topic: new Topic(stack, 'Target', { masterKey }) }),
    uri: ':sns:path//',
    iam: 'sns:Publish',
    contentType: "'application/x-www-form-urlencoded'",
    key: ['kms:Decrypt', 'kms:GenerateDataKey'],
  },
  {
    name: 'WebSocketEventBridgeIntegration',
    make: (stack: Stack, options?: WebSocketServiceOptions) => {
      const props = { ...options, eventBus: new EventBus(stack, 'Target'), source: 'chat', detailType: 'Sent' };
      return new WebSocketEventBridgeIntegration('Call', props);
    },
    uri: ':events:action/PutEvents',
    iam: 'events:PutEvents',
    contentType: "'application/x-amz-json-1.1'",
  },
  {
    name: 'WebSocketStepFunctionsIntegration',
    make: (stack: Stack, options?: WebSocketServiceOptions) =>
      new WebSocketStepFunctionsIntegration('Call', { ...options, stateMachine: machineIn(stack) }),
    uri: ':states:action/StartExecution',
    iam: 'states:StartExecution',
    contentType: "'application/x-amz-json-1.0'",
  },
  {
    name: 'WebSocketKinesisIntegration',
    make: (stack: Stack, options?: WebSocketServiceOptions, encryptionKey?: Key) =>
      new WebSocketKinesisIntegration('Call', { ...options, stream: new Stream(stack, 'Target', { encryptionKey }) }),
    uri: ':kinesis:action/PutRecord',
    iam: 'kinesis:PutRecord',
    contentType: "'application/x-amz-json-1.1'",
    key: ['kms:GenerateDataKey'],
  },
] as const;

const propertiesOf = (stack: Stack, type: string) =>
  Object.values(resourcesOf(stack, type)).map((resource) => resource.Properties);
/** The role that the integration created; other constructs have roles too. */
const ourRole = (stack: Stack) => {
  const [id = 'none'] = logicalIds(stack, ROLE).filter((each) => each.startsWith('ApiIntegrations'));
  return { id, properties: resourcesOf(stack, ROLE)[id]?.Properties };
};

describe.each(services)('$name', ({ name, make, uri, iam, contentType, ...service }) => {
  test('renders the action with a role, a content type and a $default response', () => {
    const stack = oneStack();
    addWebSocketRoute(stack, webSocketApiIn(stack), 'call', make(stack));
    const [integration] = propertiesOf(stack, 'AWS::ApiGatewayV2::Integration');
    expect(integration).toMatchObject({
      IntegrationType: 'AWS',
      IntegrationMethod: 'POST',
      CredentialsArn: { 'Fn::GetAtt': [ourRole(stack).id, 'Arn'] },
      RequestParameters: { 'integration.request.header.Content-Type': contentType },
      TemplateSelectionExpression: '\\$default',
      PassthroughBehavior: 'NEVER',
    });
    expect(JSON.stringify(integration.IntegrationUri)).toContain(uri);
    expect(propertiesOf(stack, 'AWS::ApiGatewayV2::IntegrationResponse')).toMatchObject([
      { IntegrationResponseKey: '$default' },
    ]);
  });

  test('[W13] creates a role that allows the action on the resource only', () => {
    const stack = oneStack();
    addWebSocketRoute(stack, webSocketApiIn(stack), 'call', make(stack));
    const { properties } = ourRole(stack);
    expect(properties.AssumeRolePolicyDocument.Statement).toMatchObject([
      { Principal: { Service: 'apigateway.amazonaws.com' } },
    ]);
    const [{ PolicyDocument }] = properties.Policies;
    expect(PolicyDocument.Statement).toEqual([{ Action: iam, Effect: 'Allow', Resource: expect.anything() }]);
    const resource = JSON.stringify(PolicyDocument.Statement[0].Resource);
    expect(resource).toMatch(/^\{"(?:Ref|Fn::GetAtt)":\[?"Target/);
  });

  test('[W13] adds a policy for the action only to a given role', () => {
    const stack = oneStack();
    const credentialsRole = new Role(stack, 'Mine', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    const call = make(stack, { credentialsRole });
    addWebSocketRoute(stack, webSocketApiIn(stack), 'call', call);
    expect(propertiesOf(stack, 'AWS::ApiGatewayV2::Integration')).toMatchObject([
      { CredentialsArn: stack.resolve(credentialsRole.roleArn) },
    ]);
    expect(ourRole(stack).properties).toBeUndefined();
    const mine = propertiesOf(stack, 'AWS::IAM::Policy').filter(({ Roles }) => Roles[0].Ref?.startsWith('Mine'));
    expect(mine.map(({ PolicyDocument }) => PolicyDocument.Statement)).toEqual([
      [{ Action: iam, Effect: 'Allow', Resource: expect.anything() }],
    ]);
    expect(Object.values(call.settings)).toContain(credentialsRole);
  });

  test('renders responses, and routes return them', () => {
    const stack = oneStack();
    const responses = { '/4\\d\\d/': { responseTemplates: { $default: 'no' } } };
    const call = make(stack, { responses, timeout: Duration.seconds(3), description: 'why' });
    const route = addWebSocketRoute(stack, webSocketApiIn(stack), 'call', call);
    expect(propertiesOf(stack, 'AWS::ApiGatewayV2::Integration')).toMatchObject([
      { TimeoutInMillis: 3000, Description: 'why' },
    ]);
    expect(propertiesOf(stack, 'AWS::ApiGatewayV2::IntegrationResponse')).toHaveLength(2);
    expect(route.routeResponseSelectionExpression).toBe('$default');
  });

  test('calls a resource of another stack from the stack of the route', () => {
    const { a, b } = twoStacks();
    addWebSocketRoute(b, webSocketApiIn(b), 'call', make(a));
    expect(logicalIds(a, 'AWS::ApiGatewayV2::Integration')).toEqual([]);
    expect(ourRole(b).properties.Policies).toHaveLength(1);
  });

  const keyActions = 'key' in service ? service.key : undefined;
  if (keyActions !== undefined) {
    test('[W13] allows the role to use the key of the resource', () => {
      const stack = oneStack();
      const key = new Key(stack, 'Key');
      addWebSocketRoute(stack, webSocketApiIn(stack), 'call', make(stack, {}, key));
      const { Statement } = ourRole(stack).properties.Policies[0].PolicyDocument;
      const Action = keyActions.length === 1 ? keyActions[0] : keyActions;
      expect(Statement[1]).toEqual({ Action, Effect: 'Allow', Resource: stack.resolve(key.keyArn) });
    });
  }

  test('rejects a long timeout, and names the integration', () => {
    expect(() => make(oneStack(), { timeout: Duration.seconds(30) })).toThrowDefinitionError(
      'TimeoutOutOfRange',
      new RegExp(`\\(at ${name} 'Call'\\)$`),
    );
  });
});

test.each([
  ['a table', () => new WebSocketDynamoDbIntegration('Call', { action: 'PutItem', item: {} } as never)],
  ['a queue', () => new WebSocketSqsIntegration('Call', {} as never)],
  ['a topic', () => new WebSocketSnsIntegration('Call', {} as never)],
  ['an event bus', () => new WebSocketEventBridgeIntegration('Call', {} as never)],
  ['a state machine', () => new WebSocketStepFunctionsIntegration('Call', {} as never)],
  ['a stream', () => new WebSocketKinesisIntegration('Call', {} as never)],
])('rejects an integration without %s', (_what, make) => {
  expect(make).toThrowDefinitionError('TypeMismatch', /\(at WebSocket\w+ 'Call'\)$/);
});

test.each([
  ['table', () => new WebSocketDynamoDbIntegration('Call', { action: 'Scan' } as never)],
  [
    'state machine',
    () =>
      new WebSocketStepFunctionsIntegration('Call', { stateMachine: { stateMachineRef: {} }, action: 'Stop' } as never),
  ],
])('rejects an unknown action of a %s', (_what, make) => {
  expect(make).toThrowDefinitionError('TypeMismatch', /^action must be .*\(at WebSocket\w+ 'Call'\)$/);
});

const sendToQueue = (queueProps: QueueProps, options: WebSocketMessageOptions) => {
  const queue = new Queue(oneStack(), 'Queue', { fifo: true, ...queueProps });
  return () => new WebSocketSqsIntegration('Call', { queue, ...options });
};
const sendToTopic = (topicProps: TopicProps, options: WebSocketMessageOptions) => {
  const topic = new Topic(oneStack(), 'Topic', { fifo: true, topicName: 'news.fifo', ...topicProps });
  return () => new WebSocketSnsIntegration('Call', { topic, ...options });
};

describe.each([
  ['queue', sendToQueue],
  ['topic', sendToTopic],
])('a message to a FIFO %s', (_what, send) => {
  const messageGroupId = 'all';

  test('needs a group', () => {
    const message = /messageGroupId must be set for the FIFO queue or topic/;
    const contentBasedDeduplication = { contentBasedDeduplication: true };
    expect(send(contentBasedDeduplication, {})).toThrowDefinitionError('IntegrationOptionsConflict', message);
    expect(send(contentBasedDeduplication, { messageGroupId })).not.toThrow();
  });

  test('needs a deduplication ID where the content is not used for one', () => {
    const message = /messageDeduplicationId must be set for \w+\/\w+, a FIFO queue or topic without/;
    expect(send({}, { messageGroupId })).toThrowDefinitionError('IntegrationOptionsConflict', message);
    expect(send({}, { messageGroupId, messageDeduplicationId: 'one' })).not.toThrow();
  });
});

test('rejects a synchronous execution of a STANDARD state machine', () => {
  const make = (type: StateMachineType) => {
    const stateMachine = machineIn(oneStack(), type);
    return new WebSocketStepFunctionsIntegration('Call', { stateMachine, action: 'StartSyncExecution' });
  };
  expect(() => make(StateMachineType.STANDARD)).toThrowDefinitionError('IntegrationOptionsConflict', /EXPRESS/);
  expect(() => make(StateMachineType.EXPRESS)).not.toThrow();
});

describe('a request to a table of the app', () => {
  const sortKey = { name: 'room', type: AttributeType.STRING };
  const tables = [
    ['Table', (stack: Stack) => new Table(stack, 'Target', { partitionKey, sortKey })],
    ['TableV2', (stack: Stack) => new TableV2(stack, 'Target', { partitionKey, sortKey })],
  ] as const;
  const [id, room] = [{ id: { S: '1' } }, { room: { S: 'lobby' } }];

  test.each(tables)('has the key of a %s', (_kind, tableIn) => {
    const table = tableIn(oneStack());
    const put = (item: object) => () =>
      new WebSocketDynamoDbIntegration('Call', { action: 'PutItem', table, item: item as never });
    expect(put(id)).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /^item must have the key of \w+\/Target, id and room, got no room; add it/,
    );
    expect(put({ ...id, ...room, text: { S: 'hello' } })).not.toThrow();
    const get = () => new WebSocketDynamoDbIntegration('Call', { action: 'GetItem', table, key: room });
    expect(get).toThrowDefinitionError('IntegrationOptionsConflict', /^key must have .* got no id; add it/);
  });

  test('is not checked for an imported table, whose key is unknown', () => {
    const table = Table.fromTableName(oneStack(), 'Target', 'rooms');
    expect(() => new WebSocketDynamoDbIntegration('Call', { action: 'GetItem', table, key: room })).not.toThrow();
  });
});

test('allows the role to use the key of a TableV2', () => {
  const stack = oneStack({ account: '111122223333', region: 'eu-west-1' });
  const key = new Key(stack, 'Key');
  const encryption = TableEncryptionV2.customerManagedKey(key);
  const table = new TableV2(stack, 'Target', { partitionKey, encryption });
  const get = new WebSocketDynamoDbIntegration('Call', { action: 'GetItem', table, key: { id: { S: '1' } } });
  addWebSocketRoute(stack, webSocketApiIn(stack), 'call', get);
  expect(ourRole(stack).properties.Policies[0].PolicyDocument.Statement).toMatchObject([
    { Action: 'dynamodb:GetItem' },
    { Action: ['kms:Decrypt', 'kms:DescribeKey'], Resource: stack.resolve(key.keyArn) },
  ]);
});

test.each(['*', 'By?oom', 'a/b', '${aws:userid}', '', `${Aws.REGION}*`])(
  'rejects the index name %p, which is not one index',
  (indexName) => {
    const table = new Table(oneStack(), 'Target', { partitionKey });
    const query = { action: 'Query', table, indexName, keyConditionExpression: 'room = :room' } as const;
    expect(() => new WebSocketDynamoDbIntegration('Call', query)).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /indexName must have letters/,
    );
  },
);

test('allows a query of an index on that index only', () => {
  const stack = oneStack();
  const table = new Table(stack, 'Target', { partitionKey });
  const query = new WebSocketDynamoDbIntegration('Call', {
    action: 'Query',
    table,
    indexName: 'ByRoom',
    keyConditionExpression: 'room = :room',
  });
  addWebSocketRoute(stack, webSocketApiIn(stack), 'call', query);
  expect(ourRole(stack).properties.Policies[0].PolicyDocument.Statement).toMatchObject([
    { Action: 'dynamodb:Query', Resource: { 'Fn::Join': ['', [stack.resolve(table.tableArn), '/index/ByRoom']] } },
  ]);
});
