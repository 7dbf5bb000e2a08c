import { referencedConstructs } from '@apigwv2/contracts';
import { inlineFunction, logicalIds, oneStack, twoStacks, warningsOf, webSocketApiIn } from '@apigwv2/testing';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { WebSocketIdentitySource, WebSocketLambdaAuthorizer, type WebSocketLambdaAuthorizerProps } from '../../src';
import { AUTHORIZER, PERMISSION, propertiesOf } from '../properties-of';
import { guardConnections } from './guard-connections';

const IMPORTED = 'arn:aws:lambda:eu-west-1:111122223333:function:guard';

describe('WebSocketLambdaAuthorizer', () => {
  const setUp = (props?: WebSocketLambdaAuthorizerProps) => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const api = webSocketApiIn(stack);
    const guard = new WebSocketLambdaAuthorizer('Guard', handler, props);
    return { stack, handler, api, route: guardConnections(stack, api, guard) };
  };

  test('[R5] renders an authorizer with the header Authorization and without a cache', () => {
    const { stack, route } = setUp();
    expect(propertiesOf(stack)).toEqual([
      {
        ApiId: { Ref: 'Api' },
        Name: 'Guard',
        AuthorizerType: 'REQUEST',
        AuthorizerUri: { 'Fn::Join': ['', expect.arrayContaining(['/invocations'])] },
        IdentitySource: ['route.request.header.Authorization'],
      },
    ]);
    expect(route.authorizationType).toBe('CUSTOM');
  });

  test('renders every prop', () => {
    const identitySource = [WebSocketIdentitySource.query('token'), 'stageVariables.key'];
    const { stack } = setUp({ authorizerName: 'guard-of-chat', identitySource });
    expect(propertiesOf(stack)).toMatchObject([
      { Name: 'guard-of-chat', IdentitySource: ['route.request.querystring.token', 'stageVariables.key'] },
    ]);
  });

  test('renders no identity source for an empty list', () => {
    const { stack } = setUp({ identitySource: [] });
    expect(propertiesOf(stack)[0]).not.toHaveProperty('IdentitySource');
  });

  test('creates a permission for the API to invoke the function', () => {
    const { stack, api, handler } = setUp();
    expect(propertiesOf(stack, PERMISSION)).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: stack.resolve(handler.functionArn),
        Principal: 'apigateway.amazonaws.com',
        SourceArn: { 'Fn::Join': ['', expect.arrayContaining([stack.resolve(api.ref), '/*/*'])] },
      },
    ]);
  });

  test('[A13] creates no permission with a role', () => {
    const stack = oneStack();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    const guard = new WebSocketLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler'), { role });
    guardConnections(stack, webSocketApiIn(stack), guard);
    expect(propertiesOf(stack)).toMatchObject([{ AuthorizerCredentialsArn: stack.resolve(role.roleArn) }]);
    expect(logicalIds(stack, PERMISSION)).toEqual([]);
    expect([...referencedConstructs(guard.settings)]).toContain(role);
  });

  test('creates no permission and does not warn with permissionGrantedElsewhere', () => {
    const stack = oneStack();
    const handler = LambdaFunction.fromFunctionArn(stack, 'Handler', IMPORTED);
    const identitySource = ['route.request.querystring.token'];
    const warned = (permissionGrantedElsewhere: boolean, id: string) => {
      const guard = new WebSocketLambdaAuthorizer('Guard', handler, { identitySource, permissionGrantedElsewhere });
      guardConnections(stack, webSocketApiIn(stack, id), guard, `Connect${id}`);
    };
    warned(true, 'Elsewhere');
    warned(false, 'Unknown');
    expect(warningsOf(stack).map(({ id, message }) => [id, /<api id>|--source-arn/.test(message)])).toEqual([
      ['@apigwv2/contracts:permissionNotGiven', true],
    ]);
    expect(logicalIds(stack, PERMISSION)).toEqual([]);
  });

  test('warns that web pages cannot send the default header', () => {
    const warned = (props?: WebSocketLambdaAuthorizerProps) =>
      warningsOf(setUp(props).stack).map(({ id, path }) => [id, path]);
    expect(warned()).toEqual([['@apigwv2/authorizers:browsersSendNoHeader', 'Stack/Api/Guard']]);
    expect(warned({ identitySource: ['route.request.header.Authorization'] })).toEqual([]);
    expect(warned({ identitySource: [WebSocketIdentitySource.query('token')] })).toEqual([]);
  });

  test('creates the authorizer in the stack of the API when the function is there', () => {
    const { a, b } = twoStacks();
    const guard = new WebSocketLambdaAuthorizer('Guard', inlineFunction(a, 'Handler'));
    guardConnections(b, webSocketApiIn(a), guard);
    expect([logicalIds(a, AUTHORIZER), logicalIds(b, AUTHORIZER)]).toEqual([['ApiGuardB1F4F828'], []]);
  });

  test('[B2] creates the authorizer in the stack of the route when an identity source is a token of that stack, without a cycle', () => {
    const { app, a, b } = twoStacks();
    const parameter = new Queue(b, 'Queue').queueName;
    const identitySource = [`route.request.querystring.${parameter}`];
    guardConnections(
      b,
      webSocketApiIn(a),
      new WebSocketLambdaAuthorizer('Guard', inlineFunction(a, 'Handler'), { identitySource }),
    );
    app.synth();
    expect([a.dependencies, b.dependencies]).toEqual([[], [a]]);
    expect(logicalIds(a, AUTHORIZER)).toEqual([]);
    const IdentitySource = [{ 'Fn::Join': ['', ['route.request.querystring.', b.resolve(parameter)]] }];
    expect(propertiesOf(b)).toMatchObject([{ Name: 'Guard-B', IdentitySource }]);
  });

  test('appends the name of another stack than that of the API', () => {
    const { a, b } = twoStacks();
    const guard = new WebSocketLambdaAuthorizer('Guard', inlineFunction(b, 'Handler'));
    guardConnections(b, webSocketApiIn(a), guard);
    expect(propertiesOf(b)).toMatchObject([{ Name: 'Guard-B' }]);
  });

  test('reuses an authorizer with equal settings, as strings or from the builder', () => {
    const stack = oneStack();
    const api = webSocketApiIn(stack);
    const handler = inlineFunction(stack, 'Handler');
    const guard = (identitySource: WebSocketLambdaAuthorizerProps['identitySource']) =>
      new WebSocketLambdaAuthorizer('Guard', handler, { identitySource });
    guardConnections(stack, api, guard(['route.request.querystring.token']), 'One');
    guardConnections(stack, api, guard([WebSocketIdentitySource.query('token')]), 'Two', 'second');
    expect(() => guardConnections(stack, api, guard([]), 'Three', 'third')).toThrowDefinitionError(
      'ConflictingDefinitions',
    );
    expect(stack.node.findAll().filter(({ node }) => node.id === 'Guard')).toHaveLength(1);
  });

  test('rejects a name that another authorizer of the API has', () => {
    const { stack, api, handler } = setUp();
    const other = new WebSocketLambdaAuthorizer('Other', handler, { authorizerName: 'Guard' });
    expect(() => guardConnections(stack, api, other, 'Two', 'second')).toThrowDefinitionError(
      'DuplicateAuthorizerName',
    );
  });

  test.each([
    ['[A12] an identity source of HTTP APIs', 'InvalidIdentitySource', { identitySource: ['$request.header.X'] }],
    ['a name that is too long', 'LengthOutOfRange', { authorizerName: 'x'.repeat(129) }],
  ])('rejects %s, and names the authorizer', (_what, code, props) => {
    expect(() => setUp(props)).toThrowDefinitionError(code, /\(at WebSocketLambdaAuthorizer 'Guard'\)$/);
  });

  test('rejects an ARN as handler', () => {
    expect(() => new WebSocketLambdaAuthorizer('Guard', IMPORTED as never)).toThrowDefinitionError('MissingHandler');
  });
});
