import { HttpLambdaAuthorizer } from '@apigwv2/authorizers';
import { HttpApi } from '@apigwv2/core-http';
import { HttpUrlIntegration, ResponseMapping, type ResponseMappings } from '@apigwv2/integrations';
import { inlineFunction, oneStack, resourcesOf } from '@apigwv2/testing';
import { Duration } from 'aws-cdk-lib/core';

const integration = new HttpUrlIntegration('Books', 'https://example.com');

describe('finds mistakes that the template validation of aws-cdk-lib accepts [H32]', () => {
  test.each<[string, (api: HttpApi) => unknown, string]>([
    ['a bad stage name', (api) => api.addStage('Stage', { stageName: 'my stage!' }), 'InvalidStageName'],
    [
      'a bad stage variable',
      (api) => api.addStage('Stage', { stageName: 'beta', stageVariables: { 'bad-name': 'a' } }),
      'InvalidStageVariable',
    ],
    [
      'a route twice',
      (api) => [1, 2].map((at) => api.addRoutes({ path: '/a', routeId: `${at}`, integration })),
      'DuplicateRouteKey',
    ],
    [
      'bad origins of CORS',
      (api) => new HttpApi(api.stack, 'Other', { corsPreflight: { allowOrigins: ['example.com/path'] } }),
      'InvalidCorsOrigin',
    ],
    [
      'a cache of two hours',
      (api) =>
        new HttpLambdaAuthorizer('Guard', inlineFunction(api.stack, 'Guard'), { resultsCacheTtl: Duration.hours(2) }),
      'CacheTtlOutOfRange',
    ],
    ['a bad path', (api) => api.addRoutes({ path: '/a b', integration }), 'InvalidRouteKey'],
    [
      'an undefined method',
      (api) => api.addRoutes({ path: '/a', methods: [undefined as never], integration }),
      'InvalidRouteKey',
    ],
  ])('%s', (_what, mistake, code) => {
    const api = new HttpApi(oneStack(), 'Api');
    expect(() => mistake(api)).toThrowDefinitionError(code);
  });

  test('the compiler rejects a flat response mapping', () => {
    const stack = oneStack();
    const responseMapping = { 200: new ResponseMapping().removeHeader('x') };
    // @ts-expect-error a status code has a mapping, not a string
    const flat: ResponseMappings = { 200: 'remove:header.x' };
    expect(
      () => new HttpUrlIntegration('Flat', 'https://example.com', { responseMapping: flat }),
    ).toThrowDefinitionError('TypeMismatch', /must be a ResponseMapping, got 'remove:header.x'/);
    const nested = new HttpUrlIntegration('Nested', 'https://example.com', { responseMapping });
    new HttpApi(stack, 'Api').addRoute('GET /a', { integration: nested });
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toMatchObject([
      { Properties: { ResponseParameters: { '200': { ResponseParameters: [{ Destination: 'remove:header.x' }] } } } },
    ]);
  });
});
