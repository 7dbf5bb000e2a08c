import { inlineFunction, logicalIds, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HttpLambdaAuthorizer, WebSocketLambdaAuthorizer } from '../src';
import { addRoute } from './http/add-route';
import { AUTHORIZER, apiIn, PERMISSION } from './properties-of';
import { guardConnections } from './websocket/guard-connections';

/** Returns the parts of the source of each permission that follow the account. */
const sourcesIn = (stack: Stack) =>
  Object.values(resourcesOf(stack, PERMISSION)).map(({ Properties }) => Properties.SourceArn['Fn::Join'][1].slice(7));

const handlerIn = (stack: Stack) => inlineFunction(stack, 'Handler');

const guardHttp = (stack: Stack, scopePermissionToAuthorizer?: boolean, handler = handlerIn(stack)) => {
  const api = apiIn(stack);
  const guard = new HttpLambdaAuthorizer('Guard', handler, { scopePermissionToAuthorizer });
  for (const key of ['GET /a', 'GET /b']) addRoute(stack, api, key, guard);
};
const guardWebSocket = (stack: Stack, scopePermissionToAuthorizer?: boolean) => {
  const api = new CfnApi(stack, 'Api', {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.a',
  });
  guardConnections(
    stack,
    api,
    new WebSocketLambdaAuthorizer('Guard', handlerIn(stack), { scopePermissionToAuthorizer }),
  );
};

describe('scopePermissionToAuthorizer', () => {
  test.each([
    ['HttpLambdaAuthorizer', guardHttp],
    ['WebSocketLambdaAuthorizer', guardWebSocket],
  ])('of %s renders a permission for the authorizer alone, and for the API without it', (_class, guard) => {
    const [scoped, whole] = [oneStack(), oneStack()];
    guard(scoped, true);
    guard(whole);
    expect(sourcesIn(scoped)).toEqual([[{ Ref: 'Api' }, '/authorizers/', { Ref: logicalIds(scoped, AUTHORIZER)[0] }]]);
    expect(sourcesIn(whole)).toEqual([[{ Ref: 'Api' }, '/*/*']]);
  });

  test('covers each authorizer and no route of an OpenAPI document', () => {
    const stack = oneStack();
    const guard = new HttpLambdaAuthorizer('Guard', handlerIn(stack), { scopePermissionToAuthorizer: true });
    guard.describe({
      api: apiIn(stack),
      scope: new Construct(stack, 'Guard'),
      name: (id) => id,
      shared: () => {
        throw new Error('a scoped permission is not shared');
      },
    });
    expect(sourcesIn(stack)).toEqual([[{ Ref: 'Api' }, '/authorizers/*']]);
  });

  test('renders the authorizer as a placeholder in the command for a function of another account', () => {
    const stack = oneStack({ account: '111122223333', region: 'eu-west-1' });
    const arn = 'arn:aws:lambda:eu-west-1:444455556666:function:guard';
    guardHttp(stack, true, LambdaFunction.fromFunctionArn(stack, 'Handler', arn) as never);
    expect(warningsOf(stack).map(({ message }) => message)).toEqual([
      expect.stringContaining("execute-api:eu-west-1:111122223333:<api id>/authorizers/<id>'"),
    ]);
  });

  test('rejects the two settings under one ID', () => {
    const stack = oneStack();
    const [api, handler] = [apiIn(stack), handlerIn(stack)];
    addRoute(stack, api, 'GET /a', new HttpLambdaAuthorizer('Guard', handler));
    const scoped = new HttpLambdaAuthorizer('Guard', handler, { scopePermissionToAuthorizer: true });
    expect(() => addRoute(stack, api, 'GET /b', scoped)).toThrowDefinitionError(
      'ConflictingDefinitions',
      /scopePermissionToAuthorizer/,
    );
  });
});
