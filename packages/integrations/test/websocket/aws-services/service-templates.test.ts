import type { IWebSocketRouteIntegration } from '@apigwv2/contracts';
import { oneStack, resourcesOf, webSocketApiIn } from '@apigwv2/testing';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import {
  WebSocketDynamoDbIntegration,
  WebSocketEventBridgeIntegration,
  WebSocketKinesisIntegration,
  WebSocketSnsIntegration,
  WebSocketSqsIntegration,
  WebSocketStepFunctionsIntegration,
  WebSocketValue,
} from '../../../src';
import { addWebSocketRoute } from '../add-route';
import { evaluateTemplate } from '../templates/evaluate-template';

const arn = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:111122223333:${resource}`;
const MESSAGE = '{"text":"it\'s \\"5 $\\" & #1","room":"a/b"}';
const VARIABLES = {
  '$input.body': MESSAGE,
  "$input.path('$.text')": 'it\'s "5 $" & #1',
  "$input.path('$.room')": 'a/b',
  '$context.connectionId': 'Zm9v=',
};
const id = WebSocketValue.context('connectionId');
const text = WebSocketValue.body('text');
const room = WebSocketValue.body('room');

/** The request that a service receives for the message. */
const sentBy = (integration: IWebSocketRouteIntegration, stack: Stack): string => {
  addWebSocketRoute(stack, webSocketApiIn(stack), 'call', integration);
  const [resource] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'));
  return evaluateTemplate(resource?.Properties.RequestTemplates.$default, VARIABLES);
};
const fieldsOf = (form: string) => Object.fromEntries(new URLSearchParams(form.replace(/\+/g, '%2B')));

describe('WebSocketDynamoDbIntegration', () => {
  const asked = (props: object) => {
    const stack = oneStack();
    const table = Table.fromTableName(stack, 'Table', 'rooms');
    return JSON.parse(sentBy(new WebSocketDynamoDbIntegration('Call', { table, ...props } as never), stack));
  };
  const names = { expressionAttributeNames: { '#text': 'text' } };
  const values = { expressionAttributeValues: { ':text': { S: text } } };
  const named = { ExpressionAttributeNames: { '#text': 'text' } };
  const valued = { ExpressionAttributeValues: { ':text': { S: VARIABLES["$input.path('$.text')"] } } };
  const key = { id: { S: id } };
  const Key = { id: { S: 'Zm9v=' } };

  test.each([
    [
      {
        action: 'PutItem',
        item: { ...key, tags: { SS: ['a', room] } },
        conditionExpression: 'attribute_not_exists(id)',
      },
      { Item: { ...Key, tags: { SS: ['a', 'a/b'] } }, ConditionExpression: 'attribute_not_exists(id)' },
    ],
    [
      { action: 'GetItem', key, projectionExpression: '#text', consistentRead: true, ...names },
      { Key, ProjectionExpression: '#text', ConsistentRead: true, ...named },
    ],
    [
      {
        action: 'UpdateItem',
        key,
        updateExpression: 'SET #text = :text',
        returnValues: 'ALL_NEW',
        ...names,
        ...values,
      },
      { Key, UpdateExpression: 'SET #text = :text', ReturnValues: 'ALL_NEW', ...named, ...valued },
    ],
    [
      { action: 'DeleteItem', key, conditionExpression: '#text = :text', ...names, ...values },
      { Key, ConditionExpression: '#text = :text', ...named, ...valued },
    ],
    [
      {
        action: 'Query',
        keyConditionExpression: 'room = :text',
        filterExpression: 'attribute_exists(#text)',
        indexName: 'ByRoom',
        limit: 5,
        scanIndexForward: false,
        ...names,
        ...values,
      },
      {
        KeyConditionExpression: 'room = :text',
        FilterExpression: 'attribute_exists(#text)',
        IndexName: 'ByRoom',
        Limit: 5,
        ScanIndexForward: false,
        ...named,
        ...valued,
      },
    ],
  ])('renders the request of %j', (props, request) => {
    expect(asked(props)).toEqual({ TableName: 'rooms', ...request });
  });
});

describe('WebSocketSqsIntegration', () => {
  const sent = (props: object = {}) => {
    const stack = oneStack();
    const queue = Queue.fromQueueArn(stack, 'Queue', arn('sqs', 'orders.fifo'));
    return fieldsOf(sentBy(new WebSocketSqsIntegration('Call', { queue, messageGroupId: id, ...props }), stack));
  };

  test('sends the unchanged message by default', () => {
    expect(sent()).toEqual({ Action: 'SendMessage', MessageBody: MESSAGE, MessageGroupId: 'Zm9v=' });
  });

  test('sends its props', () => {
    const messageAttributes = { connection: id, kind: 'a&b' };
    expect(sent({ messageBody: { from: id, text }, messageDeduplicationId: room, messageAttributes })).toEqual({
      Action: 'SendMessage',
      MessageBody: JSON.stringify({ from: 'Zm9v=', text: 'it\'s "5 $" & #1' }),
      MessageGroupId: 'Zm9v=',
      MessageDeduplicationId: 'a/b',
      'MessageAttribute.1.Name': 'connection',
      'MessageAttribute.1.Value.DataType': 'String',
      'MessageAttribute.1.Value.StringValue': 'Zm9v=',
      'MessageAttribute.2.Name': 'kind',
      'MessageAttribute.2.Value.DataType': 'String',
      'MessageAttribute.2.Value.StringValue': 'a&b',
    });
  });

  test('renders the account and name of the queue in the URI', () => {
    const stack = oneStack();
    const queue = Queue.fromQueueArn(stack, 'Queue', arn('sqs', 'orders'));
    addWebSocketRoute(stack, webSocketApiIn(stack), 'call', new WebSocketSqsIntegration('Call', { queue }));
    const [resource] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'));
    expect(resource?.Properties.IntegrationUri).toEqual({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':apigateway:eu-west-1:sqs:path/111122223333/orders']],
    });
  });
});

describe('WebSocketSnsIntegration', () => {
  const sent = (props: object = {}) => {
    const stack = oneStack();
    const topic = Topic.fromTopicArn(stack, 'Topic', arn('sns', 'news'));
    return fieldsOf(sentBy(new WebSocketSnsIntegration('Call', { topic, ...props }), stack));
  };
  const base = { Action: 'Publish', TopicArn: arn('sns', 'news') };

  test('sends the unchanged message by default', () => {
    expect(sent()).toEqual({ ...base, Message: MESSAGE });
  });

  test('sends its props', () => {
    const props = { message: text, subject: 'news', messageGroupId: room, messageDeduplicationId: id };
    expect(sent({ ...props, messageAttributes: { room } })).toEqual({
      ...base,
      Message: 'it\'s "5 $" & #1',
      Subject: 'news',
      MessageGroupId: 'a/b',
      MessageDeduplicationId: 'Zm9v=',
      'MessageAttributes.entry.1.Name': 'room',
      'MessageAttributes.entry.1.Value.DataType': 'String',
      'MessageAttributes.entry.1.Value.StringValue': 'a/b',
    });
  });
});

describe('WebSocketEventBridgeIntegration', () => {
  const sent = (props: object = {}) => {
    const stack = oneStack();
    const eventBus = EventBus.fromEventBusName(stack, 'Bus', 'shop');
    const event = { eventBus, source: 'shop.chat', detailType: 'Sent', ...props };
    return JSON.parse(sentBy(new WebSocketEventBridgeIntegration('Call', event), stack));
  };
  const base = { EventBusName: 'shop', Source: 'shop.chat', DetailType: 'Sent' };

  test('sends the unchanged message by default', () => {
    expect(sent()).toEqual({ Entries: [{ ...base, Detail: MESSAGE }] });
  });

  test('sends its props', () => {
    const Detail = JSON.stringify({ from: 'Zm9v=', text: 'it\'s "5 $" & #1' });
    expect(sent({ detailType: room, detail: { from: id, text }, resources: ['a', id] })).toEqual({
      Entries: [{ ...base, DetailType: 'a/b', Detail, Resources: ['a', 'Zm9v='] }],
    });
  });

  test('renders the action as a header', () => {
    const stack = oneStack();
    const eventBus = EventBus.fromEventBusName(stack, 'Bus', 'shop');
    sentBy(new WebSocketEventBridgeIntegration('Call', { eventBus, source: 'a', detailType: 'b' }), stack);
    const [resource] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'));
    expect(resource?.Properties.RequestParameters).toMatchObject({
      'integration.request.header.X-Amz-Target': "'AWSEvents.PutEvents'",
    });
  });
});

test('WebSocketStepFunctionsIntegration sends the unchanged message, or its props', () => {
  const stateMachineArn = arn('states', 'stateMachine:order');
  const sent = (props: object = {}) => {
    const stack = oneStack();
    const stateMachine = StateMachine.fromStateMachineArn(stack, 'Machine', stateMachineArn);
    return JSON.parse(sentBy(new WebSocketStepFunctionsIntegration('Call', { stateMachine, ...props }), stack));
  };
  expect(sent()).toEqual({ stateMachineArn, input: MESSAGE });
  const input = JSON.stringify({ from: 'Zm9v=', text: 'it\'s "5 $" & #1' });
  expect(sent({ input: { from: id, text }, executionName: id })).toEqual({ stateMachineArn, name: 'Zm9v=', input });
});

test('WebSocketKinesisIntegration sends the unchanged message by connection, or its props', () => {
  const sent = (props: object = {}) => {
    const stack = oneStack();
    const stream = Stream.fromStreamArn(stack, 'Stream', arn('kinesis', 'stream/clicks'));
    const request = JSON.parse(sentBy(new WebSocketKinesisIntegration('Call', { stream, ...props }), stack));
    return { ...request, Data: Buffer.from(request.Data, 'base64').toString() };
  };
  expect(sent()).toEqual({ StreamName: 'clicks', Data: MESSAGE, PartitionKey: 'Zm9v=' });
  expect(sent({ data: 'tick', partitionKey: room })).toEqual({
    StreamName: 'clicks',
    Data: 'tick',
    PartitionKey: 'a/b',
  });
});
