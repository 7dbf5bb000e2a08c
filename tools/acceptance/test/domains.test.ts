import { HttpApi, HttpStage, OpenApiHttpApi, QuickCreateHttpApi } from '@apigwv2/core-http';
import { WebSocketApi, WebSocketStage } from '@apigwv2/core-websocket';
import { DomainName } from '@apigwv2/domains';
import { logicalIds, oneStack, resourcesOf, twoStacks } from '@apigwv2/testing';
import { HttpApi as UpstreamApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { NestedStack, type Stack } from 'aws-cdk-lib/core';

const MAPPING = 'AWS::ApiGatewayV2::ApiMapping';

const domainIn = (stack: Stack, options: { readonly disableExecuteApiEndpoint?: boolean } = {}) =>
  new DomainName(stack, 'Domain', {
    domainName: 'api.example.com',
    certificate: Certificate.fromCertificateArn(
      stack,
      'Certificate',
      'arn:aws:acm:eu-west-1:111122223333:certificate/a',
    ),
    ...options,
  });

test('several APIs and stages share a domain by key, each with its own URL', () => {
  const stack = oneStack();
  const domainName = domainIn(stack);
  const books = new HttpApi(stack, 'Books', { defaultDomainMapping: { domainName, mappingKey: 'books' } });
  const beta = books.addStage('Beta', { stageName: 'beta', domainMapping: { domainName, mappingKey: 'beta' } });
  const shop = new HttpApi(stack, 'Shop', { defaultDomainMapping: { domainName } });
  const domain = { Ref: 'Domain66AC69E0' };
  const urls = [books.defaultStage, beta, shop.defaultStage].map((stage) => stack.resolve(stage?.domainUrl));
  expect(urls).toEqual(['/books', '/beta', '/'].map((path) => ({ 'Fn::Join': ['', ['https://', domain, path]] })));
  const mapped = Object.values(resourcesOf(stack, MAPPING)).map(({ Properties }) => [
    Properties.ApiMappingKey,
    Properties.Stage,
  ]);
  expect(mapped).toEqual([
    ['books', '$default'],
    ['beta', 'beta'],
    [undefined, '$default'],
  ]);
});

test('another API behind a key updates its mapping', () => {
  const ids = ['Books', 'Shop'].map((id) => {
    const stack = oneStack();
    new HttpApi(stack, id, { defaultDomainMapping: { domainName: domainIn(stack), mappingKey: 'v1' } });
    return logicalIds(stack, MAPPING);
  });
  expect(ids[0]).toEqual(ids[1]);
});

describe('a domain with disableExecuteApiEndpoint: true [B3]', () => {
  const definition = { openapi: '3.0.1', info: { title: 'books', version: '1' }, paths: {} };

  test.each([
    [
      'HttpApi',
      (stack: Stack, domainName: DomainName) => new HttpApi(stack, 'Api', { defaultDomainMapping: { domainName } }),
    ],
    [
      'OpenApiHttpApi',
      (stack: Stack, domainName: DomainName) =>
        new OpenApiHttpApi(stack, 'Api', { definition, defaultDomainMapping: { domainName } }),
    ],
    [
      'QuickCreateHttpApi',
      (stack: Stack, domainName: DomainName) => {
        const api = new QuickCreateHttpApi(stack, 'Api', { target: 'https://example.com' });
        domainName.mapStage({ stage: api });
        return api;
      },
    ],
  ])('leaves %s without a URL of its own', (_class, create) => {
    const stack = oneStack();
    const api = create(stack, domainIn(stack, { disableExecuteApiEndpoint: true }));
    expect(api.disableExecuteApiEndpoint).toBe(true);
    expect(api.url).toBeUndefined();
    expect(() => api.apiEndpoint).toThrowDefinitionError('EndpointUnavailable');
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Api'))).toMatchObject([
      { Properties: { DisableExecuteApiEndpoint: true } },
    ]);
  });

  test('leaves WebSocketApi and its stage without an execute-api URL', () => {
    const stack = oneStack();
    const webSocketApi = new WebSocketApi(stack, 'Api');
    const stage = new WebSocketStage(stack, 'Stage', { webSocketApi, stageName: 'live' });
    domainIn(stack, { disableExecuteApiEndpoint: true }).mapStage({ stage });
    expect(webSocketApi.disableExecuteApiEndpoint).toBe(true);
    expect(() => webSocketApi.apiEndpoint).toThrowDefinitionError('EndpointUnavailable');
    expect(() => stage.url).toThrowDefinitionError('EndpointUnavailable');
  });

  test('keeps the URLs of an API that it does not map', () => {
    const stack = oneStack();
    domainIn(stack, { disableExecuteApiEndpoint: true });
    const api = new HttpApi(stack, 'Api');
    expect(api.disableExecuteApiEndpoint).toBe(false);
    expect(api.url).toBe(api.defaultStage?.url);
  });
});

test('a domain with disableExecuteApiEndpoint: true rejects an imported API', () => {
  const stack = oneStack();
  const domainName = domainIn(stack, { disableExecuteApiEndpoint: true });
  const httpApi = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
  expect(() => new HttpStage(stack, 'Stage', { httpApi, domainMapping: { domainName } })).toThrowDefinitionError(
    'ApiNotManaged',
    /must apply to APIs of this app, got an imported one/,
  );
});

test.each([
  ['domain and API', (a: Stack) => a, (b: Stack) => b],
  ['domain and nested API', (a: Stack) => a, (b: Stack) => new NestedStack(b, 'Nested')],
])('%s in two stacks reference each other in one direction', (_what, forDomain, forApi) => {
  const { app, a, b } = twoStacks();
  const domainName = domainIn(forDomain(a));
  new HttpApi(forApi(b), 'Api', { defaultDomainMapping: { domainName, mappingKey: 'shop' } });
  expect(() => app.synth()).not.toThrow();
  expect(logicalIds(a, MAPPING)).toEqual([]);
});

test('a domain maps an API of aws-cdk-lib', () => {
  const stack = oneStack();
  const api = new UpstreamApi(stack, 'Api');
  const { url } = domainIn(stack).mapStage({ stage: api.defaultStage as never, mappingKey: 'old' });
  expect(stack.resolve(url)).toEqual({ 'Fn::Join': ['', ['https://', { Ref: 'Domain66AC69E0' }, '/old']] });
});
