import { referencedConstructs } from '@apigwv2/contracts';
import { inlineFunction, logicalIds, oneStack, twoStacks, warningsOf } from '@apigwv2/testing';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { WebSocketIdentitySource, WebSocketLambdaAuthorizer, type WebSocketLambdaAuthorizerProps } from '../src';
import { guardConnections, webSocketApiIn } from './add-websocket-route';
import { AUTHORIZER, PERMISSION, propertiesOf } from './properties-of';

const IMPORTED = 'arn:aws:lambda:eu-west-1:111122223333:function:guard';

describe('WebSocketLambdaAuthorizer', () => {
  const setUp = (props?: WebSocketLambdaAuthorizerProps) => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const api = webSocketApiIn(stack);
    const guard = new WebSocketLambdaAuthorizer('Guard', handler, props);
    return { stack, handler, api, route: guardConnections(stack, api, guard) };
  };

  test('[R5] a function is asked about the header Authorization, and no answer is kept', () => {
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

  test('what the user says is rendered', () => {
    const identitySource = [WebSocketIdentitySource.query('token'), 'stageVariables.key'];
    const { stack } = setUp({ authorizerName: 'guard-of-chat', identitySource });
    expect(propertiesOf(stack)).toMatchObject([
      { Name: 'guard-of-chat', IdentitySource: ['route.request.querystring.token', 'stageVariables.key'] },
    ]);
  });

  test('a connection request may be asked for nothing', () => {
    const { stack } = setUp({ identitySource: [] });
    expect(propertiesOf(stack)[0]).not.toHaveProperty('IdentitySource');
  });

  test('one permission lets the API invoke the function', () => {
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

  test('[A13] with a role of its own there is no permission', () => {
    const stack = oneStack();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    const guard = new WebSocketLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler'), { role });
    guardConnections(stack, webSocketApiIn(stack), guard);
    expect(propertiesOf(stack)).toMatchObject([{ AuthorizerCredentialsArn: stack.resolve(role.roleArn) }]);
    expect(logicalIds(stack, PERMISSION)).toEqual([]);
    expect([...referencedConstructs(guard.settings)]).toContain(role);
  });

  test('permissionGrantedElsewhere makes no permission and no warning', () => {
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

  test('whoever does not say what a request must have is told that web pages send no header', () => {
    const warned = (props?: WebSocketLambdaAuthorizerProps) =>
      warningsOf(setUp(props).stack).map(({ id, path }) => [id, path]);
    expect(warned()).toEqual([['@apigwv2/authorizers:browsersSendNoHeader', 'Stack/Api/Guard']]);
    expect(warned({ identitySource: ['route.request.header.Authorization'] })).toEqual([]);
    expect(warned({ identitySource: [WebSocketIdentitySource.query('token')] })).toEqual([]);
  });

  test('an authorizer lives with the API when its function does', () => {
    const { a, b } = twoStacks();
    const guard = new WebSocketLambdaAuthorizer('Guard', inlineFunction(a, 'Handler'));
    guardConnections(b, webSocketApiIn(a), guard);
    expect([logicalIds(a, AUTHORIZER), logicalIds(b, AUTHORIZER)]).toEqual([['ApiGuardB1F4F828'], []]);
  });

  test('an authorizer of another stack carries its name', () => {
    const { a, b } = twoStacks();
    const guard = new WebSocketLambdaAuthorizer('Guard', inlineFunction(b, 'Handler'));
    guardConnections(b, webSocketApiIn(a), guard);
    expect(propertiesOf(b)).toMatchObject([{ Name: 'Guard-B' }]);
  });

  test('equal settings under one id are one authorizer, however their sources are written', () => {
    const stack = oneStack();
    const api = webSocketApiIn(stack);
    const handler = inlineFunction(stack, 'Handler');
    const guard = (identitySource: WebSocketLambdaAuthorizerProps['identitySource']) =>
      new WebSocketLambdaAuthorizer('Guard', handler, { identitySource });
    guardConnections(stack, api, guard(['route.request.querystring.token']), 'One');
    guardConnections(stack, api, guard([WebSocketIdentitySource.query('token')]), 'Two', 'second');
    expect(() => guardConnections(stack, api, guard([]), 'Three', 'third')).toThrowDefinitionError('SettingsDiffer');
    expect(stack.node.findAll().filter(({ node }) => node.id === 'Guard')).toHaveLength(1);
  });

  test('fails when the names of two authorizers are one', () => {
    const { stack, api, handler } = setUp();
    const other = new WebSocketLambdaAuthorizer('Other', handler, { authorizerName: 'Guard' });
    expect(() => guardConnections(stack, api, other, 'Two', 'second')).toThrowDefinitionError('AuthorizerNameTaken');
  });

  test.each([
    ['[A12] a source is one of HTTP APIs', 'IdentitySourceMalformed', { identitySource: ['$request.header.X'] }],
    ['the name is too long', 'LengthOutOfRange', { authorizerName: 'x'.repeat(129) }],
  ])('fails when %s, and names the authorizer', (_what, code, props) => {
    expect(() => setUp(props)).toThrowDefinitionError(code, /\(at WebSocketLambdaAuthorizer 'Guard'\)$/);
  });

  test('fails when the handler is an ARN', () => {
    expect(() => new WebSocketLambdaAuthorizer('Guard', IMPORTED as never)).toThrowDefinitionError('HandlerMissing');
  });
});
