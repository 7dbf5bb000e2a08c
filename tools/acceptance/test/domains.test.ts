import { HttpApi, HttpStage } from '@apigwv2/core-http';
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

test('several APIs and stages share a domain by key, and each knows its URL', () => {
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

test('swapping the API behind a key is an update of its mapping', () => {
  const ids = ['Books', 'Shop'].map((id) => {
    const stack = oneStack();
    new HttpApi(stack, id, { defaultDomainMapping: { domainName: domainIn(stack), mappingKey: 'v1' } });
    return logicalIds(stack, MAPPING);
  });
  expect(ids[0]).toEqual(ids[1]);
});

test('an API whose endpoint the domain closes has no URL of its own, but that of the domain', () => {
  const stack = oneStack();
  const domainName = domainIn(stack, { disableExecuteApiEndpoint: true });
  const api = new HttpApi(stack, 'Api', { defaultDomainMapping: { domainName } });
  expect(api.url).toBeUndefined();
  expect(() => api.apiEndpoint).toThrowDefinitionError('EndpointUnavailable');
  expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Api'))).toMatchObject([
    { Properties: { DisableExecuteApiEndpoint: true } },
  ]);
});

test('fails when a domain is to close the endpoint of an API that exists already', () => {
  const stack = oneStack();
  const domainName = domainIn(stack, { disableExecuteApiEndpoint: true });
  const httpApi = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
  expect(() => new HttpStage(stack, 'Stage', { httpApi, domainMapping: { domainName } })).toThrowDefinitionError(
    'EndpointNotOwned',
    /must lead to APIs that this app makes/,
  );
});

test.each([
  ['domain and API', (a: Stack) => a, (b: Stack) => b],
  ['domain and nested API', (a: Stack) => a, (b: Stack) => new NestedStack(b, 'Nested')],
])('%s in two stacks make references one way only', (_what, forDomain, forApi) => {
  const { app, a, b } = twoStacks();
  const domainName = domainIn(forDomain(a));
  new HttpApi(forApi(b), 'Api', { defaultDomainMapping: { domainName, mappingKey: 'shop' } });
  expect(() => app.synth()).not.toThrow();
  expect(logicalIds(a, MAPPING)).toEqual([]);
});

test('an API of aws-cdk-lib takes a domain of ours', () => {
  const stack = oneStack();
  const api = new UpstreamApi(stack, 'Api');
  const { url } = domainIn(stack).mapStage({ stage: api.defaultStage as never, mappingKey: 'old' });
  expect(stack.resolve(url)).toEqual({ 'Fn::Join': ['', ['https://', { Ref: 'Domain66AC69E0' }, '/old']] });
});
