import { oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { HttpAccessLogFormat, HttpApi } from '../../src';

describe('HttpAccessLogFormat', () => {
  test('renders JSON with the names of the variables or other names', () => {
    expect(HttpAccessLogFormat.json(['requestId', 'path'])).toBe(
      '{"requestId":"$context.requestId","path":"$context.path"}',
    );
    expect(HttpAccessLogFormat.json({ id: 'requestId', sub: 'authorizer.claims.sub' })).toBe(
      '{"id":"$context.requestId","sub":"$context.authorizer.claims.sub"}',
    );
  });

  test('renders variables with spaces between them', () => {
    expect(HttpAccessLogFormat.plain('requestId', 'status')).toBe('$context.requestId $context.status');
  });

  test('has no unknown variable in the default format of stages [M1]', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api', { defaultStageOptions: { accessLogSettings: true } });
    expect(warningsOf(stack)).toEqual([]);
    const [stage] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'));
    expect(Object.keys(JSON.parse(stage?.Properties.AccessLogSettings.Format))).toContain('routeKey');
  });
});
