import { lambdaInvocationUri } from '@apigwv2/contracts';
import {
  fakeAuthorizer,
  fakeIntegration,
  inlineFunction,
  oneStack,
  refusedByTemplateCheck,
  warningsOf,
} from '@apigwv2/testing';
import { CfnAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { Fn } from 'aws-cdk-lib/core';
import { type CorsPreflightOptions, HttpApi, HttpIamAuthorizer, type HttpRouteOptions } from '../../src';

const WARNING = '@apigwv2/core-http:corsIncomplete';
const allowOrigins = ['https://shop.example.com'];

function warned(
  cors: CorsPreflightOptions | undefined,
  keys: readonly string[],
  options: Partial<HttpRouteOptions> = {},
) {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api', cors && { corsPreflight: { allowOrigins, ...cors } });
  const integration = fakeIntegration('Shop');
  for (const key of keys) api.addRoute(key as '$default', { integration, ...options });
  return {
    api,
    stack,
    messages: () =>
      warningsOf(stack)
        .filter(({ id }) => id === WARNING)
        .map(({ message }) => message),
  };
}

describe('a CORS configuration', () => {
  test.each<[string, CorsPreflightOptions, string[], string]>([
    [
      'the method of a route',
      {},
      ['DELETE /books/{id}', 'PATCH /books/{id}'],
      "'DELETE', 'PATCH' in allowMethods and 'content-type' in allowHeaders;",
    ],
    [
      'the header of a body',
      { allowHeaders: ['x-trace'] },
      ['GET /books', 'POST /books'],
      "need 'content-type' in allowHeaders;",
    ],
  ])('that lacks %s gives one warning with what to add', (_what, cors, keys, list) => {
    expect(warned(cors, keys).messages()).toEqual([expect.stringContaining(list)]);
  });

  test.each<[string, CorsPreflightOptions, string[]]>([
    [
      'methods that pages may always use',
      { allowHeaders: ['Content-Type'] },
      ['GET /a', 'HEAD /a', 'POST /a', 'OPTIONS /a'],
    ],
    ['routes of any method', {}, ['ANY /a', '$default']],
    ['wildcards', { allowMethods: ['*'], allowHeaders: ['*'] }, ['DELETE /a', 'PUT /a']],
    [
      'tokens',
      { allowMethods: Fn.split(',', Fn.importValue('M')) as never, allowHeaders: [Fn.importValue('H')] },
      ['PUT /a'],
    ],
  ])('is complete with %s', (_what, cors, keys) => {
    expect(warned(cors, keys).messages()).toEqual([]);
  });

  test('must allow the headers that authorizers read, which a wildcard does not stand for', () => {
    refusedByTemplateCheck('permission-not-given');
    const { api, stack, messages } = warned({ allowHeaders: ['*'] }, ['GET /a']);
    const identitySource = ['$request.header.Authorization', '$request.header.X-Tenant', '$request.querystring.t'];
    new CfnAuthorizer(stack, 'Users', {
      apiId: api.apiId,
      authorizerType: 'REQUEST',
      name: 'users',
      identitySource,
      authorizerPayloadFormatVersion: '2.0',
      authorizerUri: lambdaInvocationUri(inlineFunction(stack, 'Guard')),
    });
    expect(messages()).toEqual([expect.stringContaining("need 'authorization' in allowHeaders;")]);
  });

  test('must allow the headers of signatures where a route has IAM authorization', () => {
    const { messages } = warned({}, ['GET /a'], { authorizer: new HttpIamAuthorizer() });
    expect(messages()).toEqual([
      expect.stringContaining("need 'authorization', 'x-amz-date', 'x-amz-security-token' in allowHeaders;"),
    ]);
  });

  test('is compared with routes of other stacks and authorizers, and is optional', () => {
    expect(warned(undefined, ['DELETE /a'], { authorizer: fakeAuthorizer('Readers') }).messages()).toEqual([]);
  });
});
