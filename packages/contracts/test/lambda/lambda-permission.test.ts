import { inlineFunction, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alias, type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Annotations, App, Aws, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { BindContext } from '../../src/binding/bind-context';
import { sharedValue } from '../../src/binding/shared-value';
import { ANY_VALUE, requestParts } from '../../src/lambda/execute-api-arn';
import { grantInvokeToApi, grantInvokeToAuthorizer, grantInvokeToRoute } from '../../src/lambda/lambda-permission';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { bareApi, ImportedApi } from '../apis';

const PERMISSION = 'AWS::Lambda::Permission';
const NOT_GIVEN = '@apigwv2/contracts:permissionNotGiven';
const ARN = 'arn:aws:lambda:eu-west-1:444455556666:function:orders';

const permissionsIn = (stack: Stack) =>
  Object.values(resourcesOf(stack, PERMISSION)).map(({ Properties }) => Properties);

/** The context that binds a target of the API in a stack. */
function contextOf(api: IApiRef & Construct, stack = Stack.of(api)): BindContext<IApiRef> {
  const scope = new Construct(stack, `Target${stack.node.children.length}`);
  const shared = api.node.tryFindChild('Shared') ?? new Construct(api, 'Shared');
  return {
    api,
    scope,
    shared: (id, of, make, settings) => sharedValue({ parent: shared as Construct, id, of, at: scope }, make, settings),
    name: (id) => id,
  };
}

function routeOf(api: IApiRef & Construct, key: string) {
  const scope = new Construct(Stack.of(api), key);
  return { api, scope, routeKey: HttpRouteKey.parse(key), returnsResponse: true };
}

describe('grantInvokeToApi', () => {
  test('renders one permission for all routes and authorizers of an API', () => {
    const { a } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123');
    const handler = inlineFunction(a, 'Handler');
    for (const context of [contextOf(api), contextOf(api)]) grantInvokeToApi(context, handler);
    expect(permissionsIn(a)).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: a.resolve(handler.functionArn),
        Principal: 'apigateway.amazonaws.com',
        SourceArn: {
          'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':execute-api:eu-west-1:111122223333:abc123/*/*']],
        },
      },
    ]);
  });

  test('renders one permission per function and per API', () => {
    const stack = oneStack();
    const handlers = ['One', 'Other'].map((id) => inlineFunction(stack, id));
    for (const id of ['Shop', 'Partners']) {
      const context = contextOf(bareApi(stack, id));
      for (const handler of handlers) grantInvokeToApi(context, handler);
    }
    expect(permissionsIn(stack)).toHaveLength(4);
  });

  test('[R8] renders separate permissions for a function and its alias', () => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const alias = new Alias(stack, 'Live', { aliasName: 'live', version: handler.currentVersion });
    const context = contextOf(bareApi(stack, 'Api'));
    for (const each of [handler, alias]) grantInvokeToApi(context, each);
    expect(permissionsIn(stack).map(({ FunctionName }) => FunctionName)).toEqual(
      expect.arrayContaining([handler, alias].map(({ functionArn }) => stack.resolve(functionArn))),
    );
  });

  test('renders one permission for a function that is imported several times by one ARN', () => {
    const { a } = twoStacks();
    const context = contextOf(bareApi(a, 'Api'));
    const own = 'arn:aws:lambda:eu-west-1:111122223333:function:orders';
    const handlers = ['One', 'Other'].map((id) => LambdaFunction.fromFunctionArn(a, id, own));
    const named = ['Named', 'Renamed'].map((id) => LambdaFunction.fromFunctionName(a, id, 'orders'));
    for (const handler of [...handlers, ...named, ...handlers]) grantInvokeToApi(context, handler);
    expect(permissionsIn(a).map(({ FunctionName }) => FunctionName)).toEqual([own, a.resolve(named[0]?.functionArn)]);
    expect(
      a.node
        .findAll()
        .filter(({ node }) => node.id === 'Invoke')
        .map(({ node }) => node.path),
    ).toEqual([expect.stringContaining('/One/'), expect.stringContaining('/Named/')]);
  });

  test('gives the permission for the import that allows it, of two with one ARN', () => {
    const stack = oneStack();
    const context = contextOf(bareApi(stack, 'Api'));
    const denied = LambdaFunction.fromFunctionArn(stack, 'Denied', ARN);
    const allowed = LambdaFunction.fromFunctionAttributes(stack, 'Allowed', {
      functionArn: ARN,
      sameEnvironment: true,
    });
    for (const handler of [denied, allowed]) grantInvokeToApi(context, handler);
    expect(permissionsIn(stack)).toHaveLength(1);
  });

  test('renders the permission of a function of another stack beside the target, without a cycle', () => {
    const { app, a, b } = twoStacks();
    grantInvokeToApi(contextOf(bareApi(a, 'Api')), inlineFunction(b, 'Handler'));
    expect(() => app.synth()).not.toThrow();
    expect([permissionsIn(a).length, permissionsIn(b).length]).toEqual([1, 0]);
  });

  test('renders the permission of an imported function of the same environment', () => {
    const { a } = twoStacks();
    const handler = LambdaFunction.fromFunctionAttributes(a, 'Handler', { functionArn: ARN, sameEnvironment: true });
    grantInvokeToApi(contextOf(bareApi(a, 'Api')), handler);
    expect(permissionsIn(a)).toHaveLength(1);
    expect(warningsOf(a)).toEqual([]);
  });
});

describe('grantInvokeToApi of a function without modifiable permissions', () => {
  const warned = (
    handler: (stack: Stack) => IFunction,
    apiOf: (stack: Stack) => IApiRef & Construct,
    stack = twoStacks().a,
  ) => {
    const context = contextOf(apiOf(stack));
    const one = handler(stack);
    for (let times = 0; times < 2; times += 1) grantInvokeToApi(context, one);
    return warningsOf(stack).filter(({ id }) => id === NOT_GIVEN);
  };
  const imported = (stack: Stack) => LambdaFunction.fromFunctionArn(stack, 'Handler', ARN);
  const api = (stack: Stack) => new ImportedApi(stack, 'Api', 'abc123');

  test('[I6] warns once, at the function, with the command to run', () => {
    const [warning, ...more] = warned(imported, api);
    expect(more).toEqual([]);
    expect(warning?.path).toBe('A/Handler');
    expect(warning?.message).toContain(
      `run: aws lambda add-permission --function-name ${ARN} --statement-id apigateway-abc123 --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn 'arn:aws:execute-api:eu-west-1:111122223333:abc123/*/*' and then set permissionGrantedElsewhere: true`,
    );
  });

  test('[I6] renders placeholders in the command for values that are known only after deployment', () => {
    const later = (stack: Stack) =>
      LambdaFunction.fromFunctionArn(stack, 'Handler', `arn:aws:lambda:${Aws.REGION}:444455556666:function:orders`);
    const [warning] = warned(later, (stack) => bareApi(stack, 'Api'), new Stack(new App(), 'Anywhere'));
    expect(warning?.message).toContain(
      "--function-name <function arn> --statement-id apigateway-<api id> --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn 'arn:<partition>:execute-api:<region>:<account>:<api id>/*/*'",
    );
    expect(warning?.message).not.toContain('Token[');
  });

  test('[I6] adds no other warning', () => {
    const stack = twoStacks().a;
    warned(imported, api, stack);
    expect(warningsOf(stack).map(({ id }) => id)).toEqual([NOT_GIVEN]);
  });

  test('[I6] warns for the version $LATEST', () => {
    const [warning] = warned((stack) => inlineFunction(stack, 'Handler').latestVersion, api);
    expect(warning?.message).toMatch(/the version \$LATEST; .* or pass the function itself/);
  });

  test('[I6] accepts the acknowledgement of the warning', () => {
    const acknowledged = (stack: Stack) => {
      const handler = imported(stack);
      Annotations.of(stack).acknowledgeWarning(NOT_GIVEN);
      return handler;
    };
    expect(warned(acknowledged, api)).toEqual([]);
  });
});

describe('grantInvokeToAuthorizer', () => {
  const sourcesOf = (authorizerId?: string) => {
    const { a } = twoStacks();
    grantInvokeToAuthorizer(contextOf(new ImportedApi(a, 'Api', 'abc123')), inlineFunction(a, 'Handler'), authorizerId);
    return permissionsIn(a).map(({ SourceArn }) => JSON.stringify(SourceArn));
  };

  test('renders a permission for one authorizer, or for each one of an API', () => {
    expect(sourcesOf('x1y2z3')).toEqual([expect.stringMatching(/:abc123\/authorizers\/x1y2z3"/)]);
    expect(sourcesOf()).toEqual([expect.stringMatching(/:abc123\/authorizers\/\*"/)]);
  });
});

describe('grantInvokeToRoute', () => {
  test.each(['*', 'se?d', 'send*', '${aws:userid}'])('rejects the route key %s, which is a pattern', (key) => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    expect(() =>
      grantInvokeToRoute(routeOf(api, '$default'), inlineFunction(stack, 'Handler'), [key]),
    ).toThrowDefinitionError('InvalidRouteKey', /must have no '\*', '\?' and '\$\{'/);
    expect(() =>
      grantInvokeToRoute(routeOf(api, 'GET /any'), inlineFunction(stack, 'Other'), [ANY_VALUE]),
    ).not.toThrow();
  });

  test('renders a permission for one route', () => {
    const { a } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123');
    const handler = inlineFunction(a, 'Handler');
    grantInvokeToRoute(routeOf(api, 'GET /a'), handler, ['GET', 'a']);
    grantInvokeToRoute(routeOf(api, 'GET /b'), handler, ['GET', 'b']);
    expect(permissionsIn(a).map(({ SourceArn }) => SourceArn['Fn::Join'][1].at(-1))).toEqual([
      ':execute-api:eu-west-1:111122223333:abc123/*/GET/a',
      ':execute-api:eu-west-1:111122223333:abc123/*/GET/b',
    ]);
  });

  test('renders another statement ID in the command of each route', () => {
    const { a } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123');
    const handler = LambdaFunction.fromFunctionArn(a, 'Handler', ARN);
    for (const path of ['/a-b', '/a/b'])
      grantInvokeToRoute(routeOf(api, `GET ${path}`), handler, requestParts('GET', path));
    const statements = warningsOf(a).flatMap(({ message }) => /--statement-id (\S+)/.exec(message)?.[1] ?? []);
    expect(statements).toHaveLength(2);
    expect(new Set(statements).size).toBe(2);
    for (const statement of statements) expect(statement).toMatch(/^[\w-]{1,100}$/);
  });
});
