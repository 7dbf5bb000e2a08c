import { inlineFunction, logicalIds, oneStack, twoStacks } from '@apigwv2/testing';
import { CfnIntegration, CfnStage, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { renderAccessLog } from '../src/access-log/access-log';
import type { IHttpApiRef } from '../src/api/api-ref';
import type { BindContext } from '../src/binding/bind-context';
import type { IHttpRouteIntegration } from '../src/binding/route-integration';
import { pinnedDeployment } from '../src/deployment/pinned-deployment';
import { ANY_VALUE } from '../src/lambda/execute-api-arn';
import { lambdaInvocationUri } from '../src/lambda/lambda-invocation-uri';
import { grantInvokeToApi, grantInvokeToRoute } from '../src/lambda/lambda-permission';
import { HttpRouteKey } from '../src/routes/http-route-key';
import { bareApi, ImportedApi, OwnedApi } from './apis';
import { route } from './routes';
import { guard } from './targets';

// The IDs are public API. A change of one is a major release, and its changeset begins with "Replaces:".

/** Returns an integration that calls a function, with its permission. */
function caller(id: string, handler: IFunction): IHttpRouteIntegration {
  return {
    protocol: 'HTTP',
    id,
    bind(context: BindContext<IHttpApiRef>) {
      grantInvokeToApi(context, handler);
      const { ref } = new CfnIntegration(context.scope, 'Resource', {
        apiId: context.api.apiRef.apiId,
        integrationType: 'AWS_PROXY',
        integrationUri: lambdaInvocationUri(handler),
        payloadFormatVersion: '2.0',
      });
      return { integrationId: ref };
    },
  };
}

const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';

const idsIn = (stack: Stack) =>
  ['AWS::ApiGatewayV2::Integration', AUTHORIZER, 'AWS::Lambda::Permission'].flatMap((type) => logicalIds(stack, type));

describe('the logical IDs', () => {
  test('of targets of an API in the same stack are stable', () => {
    const stack = oneStack();
    const api = new OwnedApi(stack, 'Api');
    const handler = inlineFunction(stack, 'Handler');
    route(stack, 'One', api, 'GET /1', { to: caller('Orders', handler), by: guard('Guard') });
    route(stack, 'Two', api, 'GET /2', { to: caller('v1/books', handler) });
    expect(idsIn(stack)).toEqual([
      'ApiIntegrationsOrdersA5B99746',
      'ApiIntegrationsv12FbooksABD400D6',
      'ApiGuardB1F4F828',
      'ApiSharedPermissionHandlerInvokeFF6BFAB0',
    ]);
  });

  test.each(['Guard', 'a/b'])(
    'of an authorizer with the ID %s in the stack of the API are those of aws-cdk-lib',
    (id) => {
      const [ours, theirs] = [oneStack(), oneStack()];
      route(ours, 'Route', new OwnedApi(ours, 'Api'), 'GET /a', { by: guard(id) });
      new HttpApi(theirs, 'Api').addRoutes({
        path: '/a',
        integration: new HttpUrlIntegration('Orders', 'https://example.com'),
        authorizer: new HttpJwtAuthorizer(id, 'https://issuer.example.com', { jwtAudience: ['shop'] }),
      });
      expect(logicalIds(ours, AUTHORIZER)).toEqual(logicalIds(theirs, AUTHORIZER));
    },
  );

  test('of targets of an L1 are stable', () => {
    const stack = oneStack();
    route(stack, 'Route', bareApi(stack, 'Api'), 'GET /a', {
      to: caller('Orders', inlineFunction(stack, 'Handler')),
      by: guard('Guard'),
    });
    expect(idsIn(stack)).toEqual([
      'ApiIntegrationsOrdersA5B99746',
      'ApiGuardB1F4F828',
      'ApiSharedPermissionHandlerInvokeFF6BFAB0',
    ]);
  });

  test('of targets of an imported API are stable', () => {
    const stack = oneStack();
    const api = new ImportedApi(stack, 'Api', 'abc123');
    route(stack, 'Route', api, 'GET /a', {
      to: caller('Orders', inlineFunction(stack, 'Handler')),
      by: guard('Guard'),
    });
    expect(idsIn(stack)).toEqual([
      'Apiabc123IntegrationsOrders25FA1937',
      'Apiabc123AuthorizersGuardB0F6567F',
      'Apiabc123SharedPermissionHandlerInvoke495B9A9C',
    ]);
  });

  test('of targets of an API in another stack, and of the permission of a function there, are stable', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    route(b, 'One', api, 'GET /1', {
      to: caller('Orders', inlineFunction(b, 'Handler')),
      by: guard('Guard', [new Construct(b, 'Named')]),
    });
    route(b, 'Two', api, 'GET /2', { to: caller('Books', inlineFunction(a, 'Handler')) });
    expect(idsIn(b)).toEqual([
      'ApiA2FApiIntegrationsBooks566CC4AE',
      'ApiA2FApiIntegrationsOrders627BFB8F',
      'ApiA2FApiAuthorizersGuardC8879E8D',
      'ApiA2FApiSharedPermissionHandlerInvoke8DB657DB',
      'ApiA2FApiSharedPermissionofAHandlerInvoke60218EF6',
    ]);
  });

  test('of the permission for one route are stable', () => {
    const stack = oneStack();
    const scope = new Construct(stack, 'Route');
    const context = { api: bareApi(stack, 'Api'), scope, routeKey: HttpRouteKey.DEFAULT, returnsResponse: true };
    grantInvokeToRoute(context, inlineFunction(stack, 'Handler'), [ANY_VALUE]);
    expect(idsIn(stack)).toEqual(['RoutePermissionInvoke297F7ECB']);
  });

  test('of the access log group of a stage are stable', () => {
    const stack = oneStack();
    const stage = new CfnStage(stack, 'Stage', { apiId: bareApi(stack, 'Api').ref, stageName: 'prod' });
    renderAccessLog(stage, true, { protocol: 'HTTP', format: '$context.requestId' });
    expect(logicalIds(stack, 'AWS::Logs::LogGroup')).toEqual(['StageAccessLog3DEA782D']);
  });

  test('of a pinned deployment are stable up to the hash of its content', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    route(stack, 'Route', api, 'GET /a');
    pinnedDeployment(new Construct(stack, 'Stage'), api);
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::Deployment')).toEqual([
      expect.stringMatching(/^StageDeploymentDFBD81B9[0-9a-f]{8}$/),
    ]);
  });
});
