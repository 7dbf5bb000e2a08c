import { fakeIntegration, oneStack, warningsOf } from '@apigwv2/testing';
import { HttpApi, HttpIamAuthorizer, HttpNoneAuthorizer } from '../../src';

const integration = fakeIntegration('Books');
const closed = new HttpIamAuthorizer();
const open = new HttpNoneAuthorizer();
const corsPreflight = { allowOrigins: ['https://example.com'] };

const warned = (
  routes: readonly (readonly [string, HttpIamAuthorizer | HttpNoneAuthorizer])[],
  props = { corsPreflight },
) => {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api', props);
  for (const [key, authorizer] of routes) api.addRoute(key, { integration, authorizer });
  return warningsOf(stack).map(({ id, message }) => `${id} ${message}`);
};

describe('the preflight requests of CORS', () => {
  test.each([
    ['ANY /books/{id}', "add a route 'OPTIONS /books/{id}' with authorizer: new HttpNoneAuthorizer()"],
    ['ANY /{proxy+}', "'OPTIONS /{proxy+}'"],
    ['$default', "'OPTIONS /{proxy+}'"],
    ['OPTIONS /books', "'OPTIONS /books' with authorization AWS_IAM"],
  ])('[H30] are worth a warning when the authorizer of %s meets them', (key, message) => {
    expect(warned([[key, closed]])).toEqual([
      expect.stringMatching(/^@apigwv2\/core-http:preflightMeetsAuthorizer browsers send/),
    ]);
    expect(warned([[key, closed]])[0]).toContain(message);
  });

  test.each([
    [
      'an open route of that path takes them',
      [
        ['ANY /a/{id}', closed],
        ['OPTIONS /a/{name}', open],
      ],
    ],
    [
      'an open route takes those of all paths before $default does',
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
    ['the route is open', [['ANY /a', open]]],
  ] as const)('[H30] are nothing to speak of when %s', (_when, routes) => {
    expect(warned(routes)).toEqual([]);
  });

  test('are not there without CORS', () => {
    expect(warned([['ANY /a', closed]], {} as { corsPreflight: typeof corsPreflight })).toEqual([]);
  });
});
