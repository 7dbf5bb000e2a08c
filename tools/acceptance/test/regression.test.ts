import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from '@apigwv2/core-http';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { fakeAuthorizer, inlineFunction, oneStack, resourcesOf } from '@apigwv2/testing';
import { Tags } from 'aws-cdk-lib/core';

describe('correct behavior of the constructs of aws-cdk-lib', () => {
  test('[R1] a function permits the API to invoke it through every route of an integration', () => {
    const stack = oneStack();
    const integration = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'));
    const httpApi = new HttpApi(stack, 'Api', { defaultIntegration: integration });
    httpApi.addRoutes({ path: '/books/{id}', methods: [HttpMethod.GET, HttpMethod.PUT], integration });
    new HttpRoute(stack, 'Route', { httpApi, routeKey: HttpRouteKey.with('/authors'), integration });
    const [permission, ...more] = Object.values(resourcesOf(stack, 'AWS::Lambda::Permission'));
    expect(more).toEqual([]);
    expect(permission?.Properties).toMatchObject({
      Action: 'lambda:InvokeFunction',
      Principal: 'apigateway.amazonaws.com',
    });
    // Every stage, method and path.
    expect(permission?.Properties.SourceArn['Fn::Join'][1].slice(-2)).toEqual([stack.resolve(httpApi.apiId), '/*/*']);
  });

  test('[R3] the default authorizer covers the route of the default integration, and a route beside the API', () => {
    const stack = oneStack();
    const integration = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'));
    const httpApi = new HttpApi(stack, 'Api', {
      defaultIntegration: integration,
      defaultAuthorizer: fakeAuthorizer('Readers'),
      defaultAuthorizationScopes: ['read'],
    });
    new HttpRoute(stack, 'Route', { httpApi, routeKey: HttpRouteKey.with('/authors'), integration });
    const [authorizer] = Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Authorizer'));
    const routes = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties);
    const guarded = { AuthorizationType: 'JWT', AuthorizerId: { Ref: authorizer }, AuthorizationScopes: ['read'] };
    expect(routes).toEqual([
      expect.objectContaining({ RouteKey: '$default', ...guarded }),
      expect.objectContaining({ RouteKey: 'ANY /authors', ...guarded }),
    ]);
  });

  test('[R8] an alias as handler keeps its qualifier in the URI and in the permission', () => {
    const stack = oneStack();
    const live = inlineFunction(stack, 'Handler').addAlias('live');
    const api = new HttpApi(stack, 'Api');
    api.addRoutes({ path: '/books', integration: new HttpLambdaIntegration('Books', live) });
    const [alias] = Object.keys(resourcesOf(stack, 'AWS::Lambda::Alias'));
    const [integration] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'));
    const [permission] = Object.values(resourcesOf(stack, 'AWS::Lambda::Permission'));
    expect(integration?.Properties.IntegrationUri).toEqual({ Ref: alias });
    expect(permission?.Properties.FunctionName).toEqual({ Ref: alias });
  });

  test('[R8] a function and its alias behind one API have a permission each', () => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const api = new HttpApi(stack, 'Api');
    api.addRoutes({ path: '/books', integration: new HttpLambdaIntegration('Books', handler) });
    api.addRoutes({ path: '/live', integration: new HttpLambdaIntegration('Live', handler.addAlias('live')) });
    expect(Object.keys(resourcesOf(stack, 'AWS::Lambda::Permission'))).toHaveLength(2);
  });

  test('[R9] tags reach the API and its stages', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    api.addStage('Beta', { stageName: 'beta' });
    Tags.of(stack).add('team', 'books');
    const tagged = ['Api', 'Stage'].flatMap((type) => Object.values(resourcesOf(stack, `AWS::ApiGatewayV2::${type}`)));
    expect(tagged.map(({ Properties }) => Properties.Tags)).toEqual([
      { team: 'books' },
      { team: 'books' },
      { team: 'books' },
    ]);
  });
});
