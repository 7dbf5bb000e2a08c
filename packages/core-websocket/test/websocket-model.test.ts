import { oneStack } from '@apigwv2/testing';
import { WebSocketApi, WebSocketModel } from '../src';

const make = (schema: Record<string, unknown>, modelName?: string) => {
  const stack = oneStack();
  return new WebSocketModel(stack, 'Message', { webSocketApi: new WebSocketApi(stack, 'Chat'), schema, modelName });
};

test.each([
  [
    'const',
    { properties: { a: { const: 1 } } },
    /'const' at #\/properties\/a is one of a later draft; write enum: \[value\]/,
  ],
  ['$defs', { $defs: {} }, /write definitions instead/],
  ['if', { anyOf: [{ if: {} }] }, /'if' at #\/anyOf\/0/],
  ['a number as exclusiveMinimum', { exclusiveMinimum: 3 }, /has minimum and exclusiveMinimum: true/],
  ['another draft', { $schema: 'http://json-schema.org/draft-07/schema#' }, /must be of draft 4/],
  ['contains within items', { items: { contains: {} } }, /at #\/items/],
])('fails when a schema has %s [G6]', (_what, schema, message) => {
  expect(() => make(schema)).toThrowDefinitionError('SchemaMalformed', message);
});

test('a property may be called as a keyword of a later draft', () => {
  expect(() =>
    make({ properties: { const: { type: 'string' }, if: { enum: [1] } }, enum: [{ contains: 1 }] }),
  ).not.toThrow();
});

test('fails when a schema is larger than the service takes', () => {
  expect(() => make({ description: 'x'.repeat(33_000) })).toThrowDefinitionError('LengthOutOfRange', /32768/);
});

test.each(['a-b', 'a b', 'x'.repeat(129)])('fails when a model is called %j', (name) => {
  expect(() => make({}, name)).toThrowDefinitionError('ModelNameMalformed');
});

test('a model is called after its path unless told otherwise', () => {
  expect(make({}).modelName).toBe('StackMessage');
});
