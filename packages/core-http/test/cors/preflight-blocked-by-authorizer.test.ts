import { fakeIntegration, oneStack, warningsOf } from '@apigwv2/testing';
import { HttpApi, HttpIamAuthorizer, HttpNoneAuthorizer } from '../../src';

const integration = fakeIntegration('Books');
const closed = new HttpIamAuthorizer();
const open = new HttpNoneAuthorizer();
const corsPreflight = {
  allowOrigins: ['https://example.com'],
  allowHeaders: ['authorization', 'content-type', 'x-amz-date', 'x-amz-security-token'],
};

const warned = (
  routes: readonly (readonly [string, HttpIamAuthorizer | HttpNoneAuthorizer])[],
  props = { corsPreflight },
) => {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api', props);
  for (const [key, authorizer] of routes) api.addRoute(key, { integration, authorizer });
  return warningsOf(stack).map(({ id, message }) => `${id} ${message}`);
};

describe('preflightBlockedByAuthorizer', () => {
  test.each([
    ['ANY /books/{id}', "add a route 'OPTIONS /books/{id}' with authorizer: new HttpNoneAuthorizer()"],
    ['ANY /{proxy+}', "'OPTIONS /{proxy+}'"],
    ['$default', "'OPTIONS /{proxy+}'"],
    ['OPTIONS /books', "'OPTIONS /books' with authorization AWS_IAM"],
  ])('[H30] warns when the authorizer of %s receives preflight requests', (key, message) => {
    expect(warned([[key, closed]])).toEqual([
      expect.stringMatching(/^@apigwv2\/core-http:preflightMeetsAuthorizer browsers send/),
    ]);
    expect(warned([[key, closed]])[0]).toContain(message);
  });

  test.each([
    [
      'a public route has the same path',
      [
        ['ANY /a/{id}', closed],
        ['OPTIONS /a/{name}', open],
      ],
    ],
    [
      'a public OPTIONS route has precedence over $default',
      [
        ['$default', closed],
        ['OPTIONS /{proxy+}', open],
      ],
    ],
    [
      'the route names other methods',
      [
        ['GET /a', closed],
        ['POST /a', closed],
      ],
    ],
    ['the route is public', [['ANY /a', open]]],
  ] as const)('[H30] reports nothing when %s', (_when, routes) => {
    expect(warned(routes)).toEqual([]);
  });

  test('reports nothing without CORS', () => {
    expect(warned([['ANY /a', closed]], {} as { corsPreflight: typeof corsPreflight })).toEqual([]);
  });
});
