import { type Api, literal, readApis, worldOf } from '../../src';

const INTEGRATION = 'x-amazon-apigateway-integration';
const AUTHORIZER = 'x-amazon-apigateway-authorizer';
const ANY = 'x-amazon-apigateway-any-method';

const Conditions = { Prod: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] } };

function apiOf(Body: unknown): Api {
  const Resources = {
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Body } },
    Fn: { Type: 'AWS::Lambda::Function' },
  };
  return readApis(worldOf({ 'a.json': { Conditions, Resources } })).apis[0] as Api;
}

const keysOf = (Body: unknown) => apiOf(Body).routes.map(({ key }) => key);
const routeOf = (operation: unknown, others: object = {}) =>
  apiOf({ paths: { '/a': { get: operation } }, ...others }).routes[0];
const whenProd = (yes: unknown, no: unknown = { Ref: 'AWS::NoValue' }) => ({ 'Fn::If': ['Prod', yes, no] });

describe('readDocument', () => {
  test('reads the routes of each method', () => {
    expect(
      keysOf({ paths: { '/a': { get: {}, POST: {}, [ANY]: {}, parameters: [], trace: {} }, '/b': { delete: {} } } }),
    ).toEqual(['GET /a', 'POST /a', 'ANY /a', 'DELETE /b']);
  });

  test.each(['$default', '/$default'])('reads the default route of %s', (path) => {
    expect(keysOf({ paths: { [path]: { [ANY]: {} } } })).toEqual(['$default']);
    expect(keysOf({ paths: { [path]: { 'X-Amazon-ApiGateway-Any-Method': {} } } })).toEqual(['$default']);
    expect(keysOf({ paths: { [path]: { get: {} } } })).toEqual([`GET ${path}`]);
  });

  test('reads integrations by their names in CloudFormation', () => {
    const route = routeOf({
      [INTEGRATION]: {
        type: 'aws_proxy',
        httpMethod: 'POST',
        uri: { 'Fn::Sub': 'arn:x/${Fn.Arn}/invocations' },
        payloadFormatVersion: '2.0',
        tlsConfig: { serverNameToVerify: 'example.com' },
      },
    });
    const integration = route?.integration;
    expect(integration).toMatchObject({ type: 'AWS_PROXY', handler: { logicalId: 'Fn' } });
    expect(integration?.get('TlsConfig', 'ServerNameToVerify')).toEqual(literal('example.com'));
    expect(integration?.get('PayloadFormatVersion')).toEqual(literal('2.0'));
    expect(integration?.get('ConnectionId')).toEqual({ kind: 'none' });
    expect(integration?.at('IntegrationUri')).toBe(`Body.paths./a.get.${INTEGRATION}.uri`);
    expect(integration?.at()).toBe(`Body.paths./a.get.${INTEGRATION}`);
    expect(route?.at('RouteKey')).toBe('Body.paths./a.get');
    expect(route?.at('Other')).toBe('Body.paths./a.get.Other');
    expect(route?.get('Target')).toMatchObject({ kind: 'map' });
  });

  test('follows a reference to an integration of components', () => {
    const integrations = { 'a/b~c': { type: 'HTTP_PROXY', uri: 'https://example.com' } };
    const components = { 'x-amazon-apigateway-integrations': integrations };
    const $ref = '#/components/x-amazon-apigateway-integrations/a~1b~0c';
    expect(routeOf({ [INTEGRATION]: { $ref } }, { components })?.integration).toMatchObject({ type: 'HTTP_PROXY' });
    expect(routeOf({ [INTEGRATION]: { $ref: `${$ref}d` } }, { components })?.integration).toBeUndefined();
    expect(routeOf({ [INTEGRATION]: { $ref: 'other.json' } })?.integration).toMatchObject({ type: undefined });
  });

  const components = {
    securitySchemes: {
      jwt: {
        type: 'oauth2',
        [AUTHORIZER]: {
          type: 'jwt',
          identitySource: '$request.header.A, $request.header.B',
          jwtConfiguration: { issuer: 'https://example.com', audience: ['a'] },
        },
      },
      lambda: { type: 'apiKey', [AUTHORIZER]: { type: 'request', authorizerUri: { 'Fn::GetAtt': 'Fn.Arn' } } },
      iam: { type: 'apiKey', 'x-amazon-apigateway-authtype': 'awsSigv4' },
      other: { type: 'apiKey' },
    },
  };

  test('reads authorizers by their names in CloudFormation', () => {
    const [jwt, lambda] = apiOf({ components }).authorizers;
    expect(jwt).toMatchObject({ type: 'JWT', handler: undefined });
    expect(jwt?.get('IdentitySource', 1)).toEqual(literal('$request.header.B'));
    expect(jwt?.get('JwtConfiguration', 'Issuer')).toEqual(literal('https://example.com'));
    expect(jwt?.get('JwtConfiguration', 'Audience', 0)).toEqual(literal('a'));
    expect(jwt?.at('AuthorizerType')).toBe(`Body.components.securitySchemes.jwt.${AUTHORIZER}.type`);
    expect(lambda).toMatchObject({ type: 'REQUEST', handler: { logicalId: 'Fn' } });
    expect(lambda?.get('IdentitySource')).toEqual({ kind: 'none' });
    expect(lambda?.get('JwtConfiguration')).toEqual({ kind: 'none' });
  });

  test.each<[string, unknown, unknown, string, number | undefined]>([
    ['its own security', [{ jwt: ['read'] }], undefined, 'JWT', 0],
    ['the security of the document', undefined, [{ lambda: [] }], 'CUSTOM', 1],
    ['no security in place of that of the document', [], [{ jwt: [] }], 'NONE', undefined],
    ['IAM', [{ iam: [] }], undefined, 'AWS_IAM', undefined],
    ['a scheme that is no authorizer', [{ other: [] }], undefined, 'NONE', undefined],
    ['a missing scheme', [{ missing: [] }], undefined, 'NONE', undefined],
    ['an empty requirement', [{}], [{ jwt: [] }], 'NONE', undefined],
  ])('reads the authorization of a route with %s', (_name, own, security, type, index) => {
    const route = routeOf(
      { ...(own !== undefined && { security: own }) },
      { components, ...(security !== undefined && { security }) },
    );
    expect(route?.get('AuthorizationType')).toEqual(literal(type));
    expect(route?.authorizer).toBe(index === undefined ? undefined : route?.api.authorizers[index]);
    expect(route?.at('AuthorizationType')).toBe('Body.paths./a.get.security');
  });

  test('reads the scopes of a route', () => {
    expect(routeOf({ security: [{ jwt: ['read'] }] }, { components })?.get('AuthorizationScopes', 0)).toEqual(
      literal('read'),
    );
  });

  test('does not know the authorization that a condition decides', () => {
    const route = routeOf({ security: whenProd([{ jwt: [] }]) }, { components });
    expect(route?.get('AuthorizationType')).toMatchObject({ kind: 'unknown' });
    expect(route?.get('AuthorizationScopes')).toMatchObject({ kind: 'unknown' });
  });

  test('reads paths, operations and integrations in either case of a condition', () => {
    const body = {
      paths: whenProd(
        { '/a': { get: {} }, '/none': null },
        { '/b': whenProd({ get: {} }, { post: whenProd({}, {}) }) },
      ),
    };
    expect(apiOf(body).routes.map(({ key, condition }) => [key, condition.kind])).toEqual([
      ['GET /a', 'atom'],
      ['GET /b', 'and'],
      ['POST /b', 'and'],
      ['POST /b', 'and'],
    ]);
    expect(routeOf(whenProd({}))?.condition).toMatchObject({ kind: 'atom' });
    const integration = routeOf({
      [INTEGRATION]: whenProd({ type: 'aws_proxy' }, { type: 'http_proxy' }),
    })?.integration;
    expect(integration?.get('IntegrationType')).toMatchObject({
      kind: 'choice',
      whenTrue: literal('AWS_PROXY'),
      whenFalse: literal('HTTP_PROXY'),
    });
    expect(integration?.type).toBeUndefined();
  });

  test.each([
    [{ paths: 'a' }],
    [{ paths: { '/a': 'b' } }],
    [{ paths: { '/a': { get: 'b' } }, components: [] }],
    [[]],
    ['a'],
    [{ security: 'a', paths: { '/a': { get: {} } } }],
  ])('reads the document %j without an integration', (body) => {
    expect(apiOf(body).integrations).toEqual([]);
  });
});
