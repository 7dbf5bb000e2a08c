import {
  HttpApi,
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  type HttpRouteProps,
  type IHttpApiRef,
} from '@apigwv2/core-http';
import { HttpLambdaIntegration, HttpUrlIntegration } from '@apigwv2/integrations';
import { fakeAuthorizer, inlineFunction, oneStack, resourcesOf, twoStacks } from '@apigwv2/testing';
import * as upstream from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type Stack, Token } from 'aws-cdk-lib/core';

const views: Readonly<Record<string, (stack: Stack) => IHttpApiRef>> = {
  'an imported API': (stack) => HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' }),
  'an L1': (stack) => new upstream.CfnApi(stack, 'Api', { name: 'api', protocolType: 'HTTP' }),
  'an API of aws-cdk-lib': (stack) => new upstream.HttpApi(stack, 'Api'),
  'an API that aws-cdk-lib imports': (stack) =>
    upstream.HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' }),
};

type Authorizer = NonNullable<HttpRouteProps['authorizer']>;

function addRoute(stack: Stack, httpApi: IHttpApiRef, path: string, authorizer?: Authorizer): HttpRoute {
  const there = stack.node.tryFindChild('Handler') as IFunction | undefined;
  const integration = new HttpLambdaIntegration('Books', there ?? inlineFunction(stack, 'Handler'));
  return new HttpRoute(stack, path, { httpApi, routeKey: HttpRouteKey.with(path), integration, authorizer });
}

describe.each(Object.entries(views))('%s', (_, view) => {
  test('accepts routes to functions of its own stack and of another', () => {
    const { app, a, b } = twoStacks();
    const api = view(a);
    for (const stack of [a, b]) {
      addRoute(stack, api, `/${stack.node.id}/open`, new HttpNoneAuthorizer());
      addRoute(stack, api, `/${stack.node.id}/signed`, new HttpIamAuthorizer());
      addRoute(stack, api, `/${stack.node.id}/guarded`, fakeAuthorizer('Readers', { settings: {} }));
    }
    app.synth();
    expect(a.dependencies).toEqual([]);
    for (const stack of [a, b]) {
      const routes = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'));
      expect(routes.map(({ Properties }) => Properties.AuthorizationType)).toEqual(['NONE', 'AWS_IAM', 'JWT']);
      expect(Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toHaveLength(1);
      expect(Object.keys(resourcesOf(stack, 'AWS::Lambda::Permission'))).toHaveLength(1);
    }
  });

  test('creates one authorizer per name: in its own stack, or in each stack with routes when it has none', () => {
    const { a, b } = twoStacks();
    const api = view(a);
    for (const stack of [a, b]) addRoute(stack, api, `/${stack.node.id}`, fakeAuthorizer('Readers', { settings: {} }));
    const names = [a, b].flatMap((stack) =>
      Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Authorizer')).map(({ Properties }) => Properties.Name),
    );
    expect(names).toEqual(Token.isUnresolved(api.apiRef.apiId) ? ['Readers'] : ['Readers-A', 'Readers-B']);
  });

  test('requires an authorization for each route', () => {
    const stack = oneStack();
    const api = view(stack);
    expect(() => addRoute(stack, api, '/books')).toThrowDefinitionError('AuthorizationRequired', /'ANY \/books'/);
  });

  test('rejects a duplicate route key in any stack', () => {
    const { a, b } = twoStacks();
    const api = view(a);
    addRoute(a, api, '/books', new HttpNoneAuthorizer());
    expect(() => addRoute(b, api, '/books', new HttpNoneAuthorizer())).toThrowDefinitionError(
      'DuplicateRouteKey',
      /A\/--books/,
    );
  });
});

describe('an API of these packages', () => {
  test('accepts a stage of aws-cdk-lib', () => {
    const stack = oneStack();
    const httpApi = new HttpApi(stack, 'Api', { createDefaultStage: false });
    new upstream.HttpStage(stack, 'Stage', { httpApi, stageName: 'beta', autoDeploy: true });
    const [stage] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties).toMatchObject({ ApiId: stack.resolve(httpApi.apiId), StageName: 'beta' });
  });

  test('shares its defaults and its route keys with its import', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { defaultAuthorizer: fakeAuthorizer('Readers') });
    const imported = HttpApi.fromHttpApiAttributes(stack, 'Import', { httpApiId: api.apiId });
    addRoute(stack, imported, '/books');
    addRoute(stack, api, '/authors');
    const integration = new HttpUrlIntegration('Url', 'https://example.com');
    expect(() => api.addRoutes({ path: '/books', integration })).toThrowDefinitionError(
      'DuplicateRouteKey',
      /Stack\/--books/,
    );
    const routes = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'));
    expect(routes.map(({ Properties }) => Properties.AuthorizationType)).toEqual(['JWT', 'JWT']);
    for (const type of ['Authorizer', 'Integration']) {
      expect(Object.keys(resourcesOf(stack, `AWS::ApiGatewayV2::${type}`))).toHaveLength(1);
    }
  });
});
