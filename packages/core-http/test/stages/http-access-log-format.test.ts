import { oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { HttpAccessLogFormat, HttpApi } from '../../src';

test('a format of JSON has variables under their own names, or under others', () => {
  expect(HttpAccessLogFormat.json(['requestId', 'path'])).toBe(
    '{"requestId":"$context.requestId","path":"$context.path"}',
  );
  expect(HttpAccessLogFormat.json({ id: 'requestId', sub: 'authorizer.claims.sub' })).toBe(
    '{"id":"$context.requestId","sub":"$context.authorizer.claims.sub"}',
  );
});

test('a plain format has spaces between', () => {
  expect(HttpAccessLogFormat.plain('requestId', 'status')).toBe('$context.requestId $context.status');
});

test('the format that stages have by default names variables of HTTP APIs only [M1]', () => {
  const stack = oneStack();
  new HttpApi(stack, 'Api', { defaultStageOptions: { accessLogSettings: true } });
  expect(warningsOf(stack)).toEqual([]);
  const [stage] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'));
  expect(Object.keys(JSON.parse(stage?.Properties.AccessLogSettings.Format))).toContain('routeKey');
});
