import { logicalIds, oneStack, resourcesOf } from '@apigwv2/testing';
import { Lazy, type Stack } from 'aws-cdk-lib/core';
import { type JsonSchema, WebSocketApi, WebSocketModel } from '../../src';

const make = (schema: Record<string, unknown>, modelName?: string) => {
  const stack = oneStack();
  return new WebSocketModel(stack, 'Message', { webSocketApi: new WebSocketApi(stack, 'Chat'), schema, modelName });
};

describe('WebSocketModel', () => {
  test.each([
    [
      'const',
      { properties: { a: { const: 1 } } },
      /got 'const' of a later draft at #\/properties\/a; write enum: \[value\]/,
    ],
    ['$defs', { $defs: {} }, /write definitions instead/],
    ['if', { anyOf: [{ if: {} }] }, /got 'if' of a later draft at #\/anyOf\/0/],
    ['a number as exclusiveMinimum', { exclusiveMinimum: 3 }, /must have minimum and exclusiveMinimum: true/],
    ['another draft', { $schema: 'http://json-schema.org/draft-07/schema#' }, /must be of draft 4/],
    ['contains within items', { items: { contains: {} } }, /at #\/items/],
  ])('rejects a schema with %s [G6]', (_what, schema, message) => {
    expect(() => make(schema)).toThrowDefinitionError('InvalidSchema', message);
  });

  test('accepts properties with the names of keywords of later drafts', () => {
    const schema: JsonSchema = {
      properties: { const: { type: 'string' }, if: { enum: [1] } },
      enum: [{ contains: 1 }],
    };
    const [model] = Object.values(resourcesOf(make(schema).stack, 'AWS::ApiGatewayV2::Model'));
    expect(model?.Properties.Schema).toMatchObject(schema);
  });

  test('rejects a schema that is too large', () => {
    expect(() => make({ description: 'x'.repeat(33_000) })).toThrowDefinitionError('LengthOutOfRange', /32768/);
  });

  test.each(['a-b', 'a b', 'x'.repeat(129)])('rejects the model name %j', (name) => {
    expect(() => make({}, name)).toThrowDefinitionError('InvalidModelName');
  });

  test('renders its path as the default name', () => {
    expect(make({}).modelName).toBe('StackMessage');
  });

  describe('two models with one name', () => {
    const apiIn = (stack: Stack, id: string) => new WebSocketApi(stack, id);
    const schema: JsonSchema = { type: 'object' };

    test('are rejected on one API and its import', () => {
      const stack = oneStack();
      const api = apiIn(stack, 'Chat');
      const view = WebSocketApi.fromWebSocketApiAttributes(stack, 'View', { webSocketId: api.apiRef.apiId });
      new WebSocketModel(stack, 'One', { webSocketApi: api, schema, modelName: 'Message' });
      expect(
        () => new WebSocketModel(stack, 'Two', { webSocketApi: view, schema, modelName: 'Message' }),
      ).toThrowDefinitionError('DuplicateModelName', /got 'Message', which \w+\/One has; choose another modelName/);
    });

    test('are accepted on two APIs', () => {
      const stack = oneStack();
      const models = ['A', 'B'].map((id) => [id, apiIn(stack, id)] as const);
      expect(() =>
        models.map(
          ([id, webSocketApi]) => new WebSocketModel(stack, id.repeat(2), { webSocketApi, schema, modelName: 'M' }),
        ),
      ).not.toThrow();
      expect(logicalIds(stack, 'AWS::ApiGatewayV2::Model')).toHaveLength(2);
    });

    test('are accepted when the first one left the tree and when the names are tokens', () => {
      const stack = oneStack();
      const webSocketApi = apiIn(stack, 'Chat');
      const add = (id: string, modelName: string) => new WebSocketModel(stack, id, { webSocketApi, schema, modelName });
      const token = Lazy.string({ produce: () => 'Later' });
      expect(() => {
        add('One', 'Message');
        stack.node.tryRemoveChild('One');
        ['One', 'Two'].map((id) => add(id, id === 'One' ? 'Message' : 'Other'));
        ['Three', 'Four'].map((id) => add(id, token));
      }).not.toThrow();
      expect(logicalIds(stack, 'AWS::ApiGatewayV2::Model')).toHaveLength(4);
    });
  });
});
