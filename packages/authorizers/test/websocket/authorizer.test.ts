import { lambdaInvocationUri } from '@apigwv2/contracts';
import { inlineFunction, logicalIds, oneStack, refusedByTemplateCheck, webSocketApiIn } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { WebSocketAuthorizer, WebSocketAuthorizerType } from '../../src';
import { AUTHORIZER, propertiesOf } from '../properties-of';
import { guardConnections } from './guard-connections';

describe('WebSocketAuthorizer', () => {
  const setUp = () => {
    const stack = oneStack();
    const authorizerUri = lambdaInvocationUri(inlineFunction(stack, 'Handler'));
    const webSocketApi = webSocketApiIn(stack);
    return { stack, options: { webSocketApi, type: WebSocketAuthorizerType.LAMBDA, authorizerUri } };
  };

  test('renders every option', () => {
    const { stack, options } = setUp();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    const identitySource = ['route.request.header.Cookie'];
    const guard = new WebSocketAuthorizer(stack, 'Guard', { ...options, identitySource, role });
    expect(stack).toCoverSurface({
      'Authorizer.apiId': { Ref: 'Api' },
      'Authorizer.authorizerType': 'REQUEST',
      'Authorizer.authorizerUri': stack.resolve(options.authorizerUri),
      'Authorizer.authorizerCredentialsArn': stack.resolve(role.roleArn),
      'Authorizer.identitySource': identitySource,
      'Authorizer.name': 'Guard',
    });
    expect(stack.resolve(guard.authorizerRef)).toEqual({
      apiId: { Ref: 'Api' },
      authorizerId: { Ref: logicalIds(stack, AUTHORIZER)[0] },
    });
    expect(guard.webSocketApi).toBe(options.webSocketApi);
  });

  test('renders an explicit name', () => {
    refusedByTemplateCheck('permission-not-given');
    const { stack, options } = setUp();
    new WebSocketAuthorizer(stack, 'Guard', { ...options, authorizerName: 'guard-of-chat' });
    expect(propertiesOf(stack)).toMatchObject([{ Name: 'guard-of-chat' }]);
  });

  test.each([
    ['the type JWT', 'TypeMismatch', { type: 'JWT' as never }],
    ['a missing type', 'TypeMismatch', { type: undefined as never }],
    [
      'the ARN of a function as authorizerUri',
      'InvalidUrl',
      { authorizerUri: 'arn:aws:lambda:eu-west-1:1:function:f' },
    ],
    ['[A12] an identity source of HTTP APIs', 'InvalidIdentitySource', { identitySource: ['$request.header.X'] }],
    ['an empty name', 'LengthOutOfRange', { authorizerName: '' }],
  ])('rejects %s, and names the construct', (_what, code, props) => {
    const { stack, options } = setUp();
    const make = () => new WebSocketAuthorizer(stack, 'Guard', { ...options, ...props });
    expect(make).toThrowDefinitionError(code, /\(at Stack\/Guard\)$/);
  });

  test('rejects an HTTP API', () => {
    const { stack, options } = setUp();
    const webSocketApi = new CfnApi(stack, 'Http', { name: 'shop', protocolType: 'HTTP' });
    const make = () => new WebSocketAuthorizer(stack, 'Guard', { ...options, webSocketApi });
    expect(make).toThrowDefinitionError('ProtocolMismatch');
  });
});

describe('WebSocketAuthorizer.fromWebSocketAuthorizerAttributes', () => {
  const from = WebSocketAuthorizer.fromWebSocketAuthorizerAttributes;

  test.each(['CUSTOM', 'REQUEST'] as const)(
    'gives routes the ID of an existing authorizer of type %s',
    (authorizerType) => {
      const stack = oneStack();
      const guard = from(stack, 'Guard', { authorizerId: 'abc123', authorizerType });
      expect(guard).toMatchObject({ authorizerId: 'abc123' });
      const route = guardConnections(stack, webSocketApiIn(stack), guard);
      expect([route.authorizationType, route.authorizerId]).toEqual(['CUSTOM', 'abc123']);
      expect(logicalIds(stack, AUTHORIZER)).toEqual([]);
    },
  );

  test('rejects a type of HTTP APIs', () => {
    const attributes = { authorizerId: 'abc123', authorizerType: 'JWT' as never };
    expect(() => from(oneStack(), 'Guard', attributes)).toThrowDefinitionError(
      'AuthorizerOptionsConflict',
      /must be CUSTOM or REQUEST, got 'JWT'; .* new WebSocketIamAuthorizer\(\) \(at Stack\/Guard\)$/,
    );
  });
});
