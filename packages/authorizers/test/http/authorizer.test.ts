import { lambdaInvocationUri } from '@apigwv2/contracts';
import { inlineFunction, oneStack, refusedByTemplateCheck } from '@apigwv2/testing';
import { CfnApi, type CfnAuthorizer, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration, Fn } from 'aws-cdk-lib/core';
import { HttpAuthorizer, HttpAuthorizerType, JwtIssuer } from '../../src';
import { apiIn, propertiesOf } from '../properties-of';

const jwt = { type: HttpAuthorizerType.JWT, jwtIssuer: 'https://issuer.example.com', jwtAudience: ['books'] } as const;
const off = { resultsCacheTtl: Duration.seconds(0) };

describe('HttpAuthorizer', () => {
  const setUp = () => {
    const stack = oneStack();
    const authorizerUri = lambdaInvocationUri(inlineFunction(stack, 'Handler'));
    const request = { type: HttpAuthorizerType.LAMBDA, authorizerUri } as const;
    return { stack, httpApi: apiIn(stack), request };
  };

  test('renders a JWT authorizer with the header Authorization by default', () => {
    const { stack, httpApi } = setUp();
    new HttpAuthorizer(stack, 'Readers', { ...jwt, httpApi });
    expect(propertiesOf(stack)).toEqual([
      {
        ApiId: { Ref: 'Api' },
        Name: 'Readers',
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: { Issuer: 'https://issuer.example.com', Audience: ['books'] },
      },
    ]);
  });

  test('accepts an issuer of the builder', () => {
    const { stack, httpApi } = setUp();
    new HttpAuthorizer(stack, 'Readers', { ...jwt, httpApi, jwtIssuer: JwtIssuer.auth0('books.auth0.com') });
    expect(propertiesOf(stack)).toMatchObject([{ JwtConfiguration: { Issuer: 'https://books.auth0.com/' } }]);
  });

  test('renders payload version 2.0 by default', () => {
    refusedByTemplateCheck('permission-not-given');
    const { stack, httpApi, request } = setUp();
    new HttpAuthorizer(stack, 'Guard', { ...request, ...off, httpApi });
    expect(propertiesOf(stack)).toEqual([
      {
        ApiId: { Ref: 'Api' },
        Name: 'Guard',
        AuthorizerType: 'REQUEST',
        AuthorizerUri: stack.resolve(request.authorizerUri),
        AuthorizerPayloadFormatVersion: '2.0',
        AuthorizerResultTtlInSeconds: 0,
      },
    ]);
  });

  test('renders every option of a Lambda authorizer', () => {
    const { stack, httpApi, request } = setUp();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    new HttpAuthorizer(stack, 'Guard', {
      ...request,
      httpApi,
      authorizerName: 'guard',
      identitySource: ['$request.header.X'],
      payloadFormatVersion: '2.0',
      enableSimpleResponses: true,
      resultsCacheTtl: Duration.minutes(1),
      role,
    });
    expect(propertiesOf(stack)).toMatchObject([
      {
        Name: 'guard',
        IdentitySource: ['$request.header.X'],
        EnableSimpleResponses: true,
        AuthorizerResultTtlInSeconds: 60,
        AuthorizerCredentialsArn: stack.resolve(role.roleArn),
      },
    ]);
  });

  test('omits an undefined resultsCacheTtl', () => {
    refusedByTemplateCheck('permission-not-given');
    const { stack, httpApi, request } = setUp();
    new HttpAuthorizer(stack, 'Guard', { ...request, httpApi, identitySource: ['$request.header.X'] });
    expect(propertiesOf(stack)[0]).not.toHaveProperty('AuthorizerResultTtlInSeconds');
  });

  test('has the ID and a reference', () => {
    const { stack, httpApi } = setUp();
    const authorizer = new HttpAuthorizer(stack, 'Readers', { ...jwt, httpApi });
    const { authorizerId } = authorizer;
    expect(authorizer.httpApi).toBe(httpApi);
    expect(authorizerId).toBe((authorizer.node.defaultChild as CfnAuthorizer).ref);
    expect(authorizer.authorizerRef).toEqual({ apiId: httpApi.apiRef.apiId, authorizerId });
  });

  test('accepts an imported API', () => {
    const { stack } = setUp();
    const httpApi = HttpApi.fromHttpApiAttributes(stack, 'Imported', { httpApiId: 'a1b2c3d4e5' });
    new HttpAuthorizer(stack, 'Readers', { ...jwt, httpApi });
    expect(propertiesOf(stack)).toMatchObject([{ ApiId: 'a1b2c3d4e5' }]);
  });

  test('[A2] rejects a name that a sibling has', () => {
    const { stack, httpApi } = setUp();
    new HttpAuthorizer(stack, 'Readers', { ...jwt, httpApi });
    const make = () => new HttpAuthorizer(stack, 'Others', { ...jwt, httpApi, authorizerName: 'Readers' });
    expect(make).toThrowDefinitionError(
      'DuplicateAuthorizerName',
      /which Stack\/Readers has too; .* \(at Stack\/Others\)$/,
    );
  });

  test('[A9] rejects a cache without an identity source', () => {
    const { stack, httpApi, request } = setUp();
    const cached = { ...request, httpApi, resultsCacheTtl: Duration.seconds(1) };
    expect(() => new HttpAuthorizer(stack, 'Guard', cached)).toThrowDefinitionError(
      'AuthorizerOptionsConflict',
      /got none with a resultsCacheTtl of 1 s; .* \(at Stack\/Guard\)$/,
    );
  });

  test('accepts neither an identity source nor a TTL, because nothing is cached then', () => {
    refusedByTemplateCheck('permission-not-given');
    const { stack, httpApi, request } = setUp();
    new HttpAuthorizer(stack, 'Guard', { ...request, httpApi });
    expect(propertiesOf(stack)[0]).toEqual({
      ApiId: { Ref: 'Api' },
      Name: 'Guard',
      AuthorizerType: 'REQUEST',
      AuthorizerUri: stack.resolve(request.authorizerUri),
      AuthorizerPayloadFormatVersion: '2.0',
    });
  });

  test('rejects an unknown type', () => {
    const { stack, httpApi, request } = setUp();
    const make = () => new HttpAuthorizer(stack, 'Guard', { ...request, httpApi, type: 'LAMBDA' as 'REQUEST' });
    expect(make).toThrowDefinitionError('TypeMismatch', /type must be JWT or REQUEST, got 'LAMBDA'/);
  });

  test.each(['', 'x'.repeat(129)])("rejects a name of an invalid length: '%.3s'", (authorizerName) => {
    const { stack, httpApi } = setUp();
    expect(() => new HttpAuthorizer(stack, 'Readers', { ...jwt, httpApi, authorizerName })).toThrowDefinitionError(
      'LengthOutOfRange',
      /authorizerName must have 1 to 128 characters/,
    );
  });

  test('rejects the ARN of a function as authorizerUri', () => {
    const { stack, httpApi, request } = setUp();
    const authorizerUri = 'arn:aws:lambda:eu-west-1:111122223333:function:guard';
    const make = () => new HttpAuthorizer(stack, 'Guard', { ...request, ...off, httpApi, authorizerUri });
    expect(make).toThrowDefinitionError('InvalidUrl', /URI by which API Gateway invokes a function/);
  });

  test('skips a payload version that is a token', () => {
    refusedByTemplateCheck('permission-not-given');
    const { stack, httpApi, request } = setUp();
    const payloadFormatVersion = Fn.importValue('Version') as '2.0';
    new HttpAuthorizer(stack, 'Guard', { ...request, ...off, httpApi, payloadFormatVersion });
    expect(propertiesOf(stack)).toMatchObject([{ AuthorizerPayloadFormatVersion: { 'Fn::ImportValue': 'Version' } }]);
  });

  test('rejects an L1 that is a WebSocket API', () => {
    const { stack } = setUp();
    const httpApi = new CfnApi(stack, 'Chat', { protocolType: 'WEBSOCKET' });
    expect(() => new HttpAuthorizer(stack, 'Readers', { ...jwt, httpApi })).toThrowDefinitionError(
      'ProtocolMismatch',
      /\(at Stack\/Readers\)$/,
    );
  });
});
