import { oneStack, warningsOf } from '@apigwv2/testing';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Lazy } from 'aws-cdk-lib/core';
import { type DescribableAuthorizer, OpenApiDefinition, OpenApiHttpApi, type OpenApiHttpApiProps } from '../../src';
import { describableAuthorizer, EXTENSIONS } from './describable';

const AUTHORIZER = 'x-amazon-apigateway-authorizer';
const integration = { 'x-amazon-apigateway-integration': { type: 'http_proxy', uri: 'https://example.com' } };

const schemes = {
  oauth: { type: 'oauth2', flows: {} },
  key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  guarded: { type: 'apiKey', name: 'x', in: 'header', [AUTHORIZER]: EXTENSIONS['request'] },
  iam: { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' },
};

type Given = { readonly security?: unknown; readonly global?: unknown; readonly securitySchemes?: unknown };

function create({ security, global, securitySchemes = schemes }: Given, props: Partial<OpenApiHttpApiProps> = {}) {
  const stack = oneStack();
  const definition = {
    openapi: '3.0.1',
    ...(global !== undefined && { security: global }),
    paths: { '/a': { get: { ...integration, ...(security !== undefined && { security }) } } },
    components: { securitySchemes },
  };
  const api = new OpenApiHttpApi(stack, 'Api', { definition, ...props });
  return { stack, api, types: api.authorizationReport().map(({ type }) => type) };
}

const given = (name: string, type = 'jwt') => ({
  authorizers: { [name]: describableAuthorizer('Readers', type) as DescribableAuthorizer },
});

describe('the security of an operation', () => {
  describe.each(['operation', 'document'])('of the %s', (level) => {
    const at = (security: unknown) => (level === 'operation' ? { security } : { global: security });

    test.each(['oauth', 'key', 'bearer'])('rejects the scheme %s without an authorizer', (name) => {
      expect(() => create(at([{ [name]: [] }]))).toThrowDefinitionError(
        'AuthorizationRequired',
        new RegExp(`imports 'GET /a' as a public route, got '${name}', which has none; give authorizers one for it`),
      );
    });

    test.each(['oauth', 'key', 'bearer'])('accepts the scheme %s with an authorizer of the app', (name) => {
      expect(create(at([{ [name]: [] }]), given(name)).types).toEqual(['JWT']);
      expect(create(at([{ [name]: [] }]), given(name, 'request')).types).toEqual(['CUSTOM']);
    });

    test('accepts a scheme whose authorizer is in the document', () => {
      expect(create(at([{ guarded: [] }])).types).toEqual(['CUSTOM']);
    });

    test('accepts a scheme of IAM authorization', () => {
      expect(create(at([{ iam: [] }])).types).toEqual(['AWS_IAM']);
    });

    test.each(['other', 'constructor'])('rejects the scheme %s, which the document does not define', (name) => {
      for (const securitySchemes of [schemes, {}]) {
        expect(() => create({ ...at([{ [name]: [] }]), securitySchemes })).toThrowDefinitionError(
          'AuthorizationRequired',
          new RegExp(`got '${name}', which the document does not define`),
        );
      }
    });

    test.each<[string, unknown, string]>([
      ['schemes that must both pass', [{ guarded: [], iam: [] }], 'guarded and iam'],
      ['alternatives', [{ guarded: [] }, { iam: [] }], 'guarded, or iam'],
      ['an alternative without a scheme', [{ guarded: [] }, {}], 'guarded, or none'],
    ])('rejects %s, because a route has one authorizer', (_what, security, names) => {
      expect(() => create(at(security))).toThrowDefinitionError(
        'InvalidOpenApiDocument',
        new RegExp(`one requirement with one scheme, because a route has one authorizer, got ${names} for 'GET /a'`),
      );
    });

    test.each([[[]], [[{}]]])('makes the route public as %j', (security) => {
      const { stack, types } = create(at(security));
      expect([types, warningsOf(stack)]).toEqual([['NONE'], []]);
    });

    test.each(['guarded', { guarded: [] }, ['guarded']])('rejects %j, which is no list of objects', (security) => {
      expect(() => create(at(security))).toThrowDefinitionError('InvalidOpenApiDocument', /must be a list of objects/);
    });

    test('skips tokens', () => {
      const token = Lazy.any({ produce: () => [{ guarded: [] }] });
      expect(create(at(token)).types).toEqual(['CUSTOM']);
      const securitySchemes = Lazy.any({ produce: () => schemes });
      expect(create({ ...at([{ guarded: [] }]), securitySchemes }).types).toEqual(['CUSTOM']);
    });
  });

  test('replaces that of the document, also with none', () => {
    expect(create({ security: [{ guarded: [] }], global: [{ oauth: [] }] }).types).toEqual(['CUSTOM']);
    expect(create({ security: [], global: [{ oauth: [] }] }).types).toEqual(['NONE']);
  });

  test('rejects an authorizer that is undefined, as JavaScript callers can give it', () => {
    const props = { authorizers: { oauth: undefined as never } };
    expect(() => create({ security: [{ oauth: [] }] }, props)).toThrowDefinitionError('AuthorizationRequired');
    expect(create({ security: [{ guarded: [] }] }, { authorizers: { guarded: undefined as never } }).types).toEqual([
      'CUSTOM',
    ]);
  });
});

describe('requireAuthorization of OpenApiHttpApi', () => {
  const required = { requireAuthorization: true };

  test.each([undefined, [], [{}]])('rejects an operation with the security %j', (security) => {
    expect(() => create({ security }, required)).toThrowDefinitionError(
      'AuthorizationRequired',
      /an operation must have an authorizer on an API with requireAuthorization: true, got none for 'GET \/a'/,
    );
  });

  test('accepts operations with an authorizer', () => {
    expect(create({ security: [{ guarded: [] }] }, required).types).toEqual(['CUSTOM']);
    expect(create({ global: [{ iam: [] }] }, required).types).toEqual(['AWS_IAM']);
  });

  test('rejects a document in a bucket, which this app does not read', () => {
    const stack = oneStack();
    const definition = OpenApiDefinition.fromBucket(Bucket.fromBucketName(stack, 'Bucket', 'documents'), 'shop.yaml');
    const props = { definition, requireAuthorization: true };
    expect(() => new OpenApiHttpApi(stack, 'Api', props as never)).toThrowDefinitionError(
      'InvalidOpenApiDocument',
      'must be inline or in a local file to be checked, got one in a bucket with requireAuthorization',
    );
    expect(() => new OpenApiHttpApi(stack, 'Other', { ...props, requireAuthorization: false })).not.toThrow();
  });
});
