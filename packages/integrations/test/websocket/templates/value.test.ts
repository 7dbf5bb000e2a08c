import '@apigwv2/testing';
import { setFqn } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import { WebSocketValue } from '../../../src';
import { isWebSocketValue } from '../../../src/websocket/templates/value';

const token = Token.asString({ Ref: 'Name' });

describe('WebSocketValue', () => {
  test.each([
    [WebSocketValue.body(), '$input.body'],
    [WebSocketValue.body('order.id'), "$input.path('$.order.id')"],
    [WebSocketValue.body('$.orders[0].id'), "$input.path('$.orders[0].id')"],
    [WebSocketValue.body(token), `$input.path('$.${token}')`],
    [WebSocketValue.context('authorizer.principalId'), '$context.authorizer.principalId'],
    [WebSocketValue.stageVariable('host'), '$stageVariables.host'],
    [WebSocketValue.expression("$input.path('$.a').trim()"), "$input.path('$.a').trim()"],
  ])('renders %j in the template language', ({ expression }, written) => {
    expect(expression).toBe(written);
  });

  test.each([
    ['a path with a quote', () => WebSocketValue.body("a')#foreach(")],
    ['an empty path', () => WebSocketValue.body('')],
    ['an expression', () => WebSocketValue.context('connectionId)')],
    ['a stage variable with a dot', () => WebSocketValue.stageVariable('a.b')],
  ])('rejects %s as a name', (_what, make) => {
    expect(make).toThrowDefinitionError('InvalidMapping', /\(at WebSocketValue '.*'\)$/);
  });

  test('recognizes a placeholder of another copy of the package', () => {
    class Copy {
      readonly expression = '$input.body';
    }
    setFqn(Copy, '@apigwv2/integrations.WebSocketValue');
    expect([new Copy(), WebSocketValue.body()].every(isWebSocketValue)).toBe(true);
    expect([{ expression: '$input.body' }, null, '$input.body'].some(isWebSocketValue)).toBe(false);
  });
});
