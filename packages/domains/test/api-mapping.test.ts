import { logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnParameter, type Stack } from 'aws-cdk-lib/core';
import { ApiMapping, DomainName, RoutingMode } from '../src';
import { bareStage, certificateIn, domainIn, httpApi, webSocketStage } from './stages';

const MAPPING = 'AWS::ApiGatewayV2::ApiMapping';
const mappingsIn = (stack: Stack) => Object.values(resourcesOf(stack, MAPPING));

test('every property of a mapping is set through ApiMapping', () => {
  const stack = oneStack();
  const api = httpApi(stack);
  new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api, apiMappingKey: 'shop' });
  expect(stack).toCoverSurface({
    'ApiMapping.apiId': stack.resolve(api.apiId),
    'ApiMapping.apiMappingKey': 'shop',
    'ApiMapping.domainName': { Ref: 'Domain66AC69E0' },
    'ApiMapping.stage': '$default',
  });
});

test('a mapping waits for its stage', () => {
  const stack = oneStack();
  const { api, stage } = bareStage(stack);
  new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api, stage });
  expect(mappingsIn(stack)).toMatchObject([{ DependsOn: ['BareStage'], Properties: { Stage: { Ref: 'BareStage' } } }]);
});

test.each([undefined, '', '/'])('the key %j is the root of the domain [D2]', (apiMappingKey) => {
  const stack = oneStack();
  const mapping = new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey });
  expect(mapping.mappingKey).toBeUndefined();
  expect(mappingsIn(stack)[0]?.Properties).not.toHaveProperty('ApiMappingKey');
});

test.each([
  ['/a/b/', 'a/b'],
  ['a/', 'a'],
  ["v1.0-$_+!*'()", "v1.0-$_+!*'()"],
])('the key %j is rendered as %j [D2]', (given, rendered) => {
  const stack = oneStack();
  new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey: given });
  expect(mappingsIn(stack)[0]?.Properties.ApiMappingKey).toBe(rendered);
});

test.each([
  ['/a//b/', /must not have two slashes in a row, got '\/a\/\/b\/'/],
  ['//a', /two slashes/],
  ['a b', /may have letters, digits and/],
  ['a{b}', /may have letters/],
])('fails when the key is %j [D3]', (apiMappingKey, message) => {
  const stack = oneStack();
  const props = { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey };
  expect(() => new ApiMapping(stack, 'Mapping', props)).toThrowDefinitionError('MappingKeyMalformed', message);
});

test('fails when the key has more than 300 characters [D3]', () => {
  const stack = oneStack();
  const props = { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey: 'a'.repeat(301) };
  expect(() => new ApiMapping(stack, 'Mapping', props)).toThrowDefinitionError('LengthOutOfRange', /mappingKey/);
});

test('fails when the key of a WebSocket API has two levels [D3]', () => {
  const stack = oneStack();
  const stage = webSocketStage(stack);
  expect(() => domainIn(stack).mapStage({ stage, mappingKey: 'a/b' })).toThrowDefinitionError(
    'MappingKeyMalformed',
    /of a WebSocket API must have one level, got 'a\/b'/,
  );
});

test('a key that is a token passes', () => {
  const stack = oneStack();
  const apiMappingKey = new CfnParameter(stack, 'Key').valueAsString;
  new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey });
  expect(mappingsIn(stack)[0]?.Properties.ApiMappingKey).toEqual({ Ref: 'Key' });
});

test('fails when two mappings of one domain have one key, however the domain is named [D1]', () => {
  const stack = oneStack();
  const attributes = { name: 'api.example.com', regionalDomainName: 'd-1.example.com', regionalHostedZoneId: 'Z' };
  const imported = DomainName.fromDomainNameAttributes(stack, 'Imported', attributes);
  new ApiMapping(stack, 'First', { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey: 'a' });
  const second = { domainName: imported, api: httpApi(stack, 'Other'), apiMappingKey: '/a' };
  expect(() => new ApiMapping(stack, 'Second', second)).toThrowDefinitionError(
    'MappingKeyTaken',
    /the key 'a' at api.example.com is also that of \w+\/First; .* \(at \w+\/Second\)$/,
  );
});

test('fails when a domain has two roots [D1]', () => {
  const stack = oneStack();
  const domain = domainIn(stack);
  domain.mapStage({ stage: httpApi(stack).defaultStage as never });
  expect(() =>
    domain.mapStage({ stage: httpApi(stack, 'B').defaultStage as never, mappingKey: '/' }),
  ).toThrowDefinitionError('MappingKeyTaken', /its root at api.example.com/);
});

test('the id of a mapping comes from domain and key, so that another API behind it is an update [D1]', () => {
  const ids = ['Books', 'Shop'].map((name) => {
    const stack = oneStack();
    domainIn(stack).mapStage({ stage: httpApi(stack, name).defaultStage as never, mappingKey: 'shop/old' });
    return logicalIds(stack, MAPPING);
  });
  expect(ids[0]).toEqual(ids[1]);
});

test('a deployed mapping is taken over under its logical id', () => {
  const stack = oneStack();
  domainIn(stack).mapStage({ stage: httpApi(stack).defaultStage as never, overrideLogicalId: 'Deployed' });
  expect(logicalIds(stack, MAPPING)).toEqual(['Deployed']);
});

test('a key that is a token names no logical id, so a stage must give one', () => {
  const stack = oneStack();
  const mappingKey = new CfnParameter(stack, 'Key').valueAsString;
  const [domain, stage] = [domainIn(stack), httpApi(stack).defaultStage as never];
  expect(() => domain.mapStage({ stage, mappingKey })).toThrowDefinitionError('IdUnresolved', /overrideLogicalId/);
  domain.mapStage({ stage, mappingKey, overrideLogicalId: 'Mine' });
  expect(logicalIds(stack, MAPPING)).toEqual(['Mine']);
});

test('fails when HTTP and WebSocket APIs share a domain [D4]', () => {
  const stack = oneStack();
  const domain = domainIn(stack);
  domain.mapStage({ stage: httpApi(stack).defaultStage as never });
  expect(() => domain.mapStage({ stage: webSocketStage(stack), mappingKey: 'chat' })).toThrowDefinitionError(
    'MappingProtocolsMixed',
    /api.example.com leads to one of protocol HTTP by .*, got one of protocol WEBSOCKET; use a second domain/,
  );
});

test.each(['TLS_1_0', 'SecurityPolicy_TLS13_1_3_2025_09'] as const)(
  'fails when a domain of policy %s leads to an HTTP API [D7]',
  (securityPolicy) => {
    const stack = oneStack();
    const domain = domainIn(stack, { securityPolicy });
    expect(() => domain.mapStage({ stage: httpApi(stack).defaultStage as never })).toThrowDefinitionError(
      'SecurityPolicyUnserved',
      /must have securityPolicy TLS_1_2/,
    );
  },
);

test('fails when a domain that leads to an HTTP API gets an endpoint of an old policy [D7]', () => {
  const stack = oneStack();
  const domain = domainIn(stack);
  domain.mapStage({ stage: httpApi(stack).defaultStage as never });
  const certificate = certificateIn(stack, 'eu-west-3');
  expect(() => domain.addEndpoint({ certificate, securityPolicy: 'TLS_1_0' })).toThrowDefinitionError(
    'SecurityPolicyUnserved',
  );
});

test('fails when a domain has more than 200 keys of two levels, and single ones do not count', () => {
  const stack = oneStack();
  const api = httpApi(stack);
  const domainName = domainIn(stack);
  const map = (apiMappingKey: string) => new ApiMapping(stack, apiMappingKey, { domainName, api, apiMappingKey });
  for (let index = 0; index < 200; index += 1) map(`a/${index}`);
  map('single');
  expect(() => map('a/200')).toThrowDefinitionError('MappingQuotaExceeded', /this one is number 201/);
});

test.each(['ping', 'sping'])('the key %s, which the service keeps for itself, is a warning', (mappingKey) => {
  const stack = oneStack();
  domainIn(stack).mapStage({ stage: httpApi(stack).defaultStage as never, mappingKey });
  expect(warningsOf(stack).map(({ id }) => id)).toEqual(['@apigwv2/domains:reservedMappingKey']);
});

test('a mapping of a domain that ignores mappings is a warning', () => {
  const stack = oneStack();
  const domain = domainIn(stack, { routingMode: RoutingMode.ROUTING_RULE_ONLY });
  domain.mapStage({ stage: httpApi(stack).defaultStage as never });
  expect(warningsOf(stack).map(({ id }) => id)).toEqual(['@apigwv2/domains:mappingIgnored']);
});

describe('the URL of a mapping', () => {
  test.each([
    [undefined, 'https://api.example.com/'],
    ['shop', 'https://api.example.com/shop'],
  ])('of an HTTP API with the key %j', (mappingKey, url) => {
    const stack = oneStack();
    const attributes = { name: 'api.example.com', regionalDomainName: 'd-1.example.com', regionalHostedZoneId: 'Z' };
    const domain = DomainName.fromDomainNameAttributes(stack, 'Domain', attributes);
    expect(domain.mapStage({ stage: httpApi(stack).defaultStage as never, mappingKey }).url).toBe(url);
  });

  test.each([
    [undefined, 'wss://api.example.com'],
    ['chat', 'wss://api.example.com/chat/'],
  ])('of a WebSocket API with the key %j [W7]', (mappingKey, url) => {
    const stack = oneStack();
    const attributes = { name: 'api.example.com', regionalDomainName: 'd-1.example.com', regionalHostedZoneId: 'Z' };
    const domain = DomainName.fromDomainNameAttributes(stack, 'Domain', attributes);
    expect(domain.mapStage({ stage: webSocketStage(stack), mappingKey }).url).toBe(url);
  });
});

describe('the stage of a mapping', () => {
  test('is the default stage of an HTTP API that exists already', () => {
    const stack = oneStack();
    const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
    new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api });
    expect(mappingsIn(stack)[0]?.Properties.Stage).toBe('$default');
  });

  test('fails when a WebSocket API names none', () => {
    const stack = oneStack();
    const props = { domainName: domainIn(stack), api: new WebSocketApi(stack, 'Api') };
    expect(() => new ApiMapping(stack, 'Mapping', props)).toThrowDefinitionError(
      'MappingStageMismatch',
      /give the mapping a stage/,
    );
  });

  test('fails when it is one of another API', () => {
    const stack = oneStack();
    const props = { domainName: domainIn(stack), api: httpApi(stack), stage: bareStage(stack).stage };
    expect(() => new ApiMapping(stack, 'Mapping', props)).toThrowDefinitionError(
      'MappingStageMismatch',
      /must lead to a stage of its API \w+\/Http, and \w+\/BareStage is one of another API/,
    );
  });
});

test('a mapping lives in the stack of its stage, and the domain in another', () => {
  const { app, a, b } = twoStacks();
  const domain = domainIn(a);
  domain.mapStage({ stage: httpApi(b).defaultStage as never, mappingKey: 'shop' });
  app.synth();
  expect(logicalIds(a, MAPPING)).toEqual([]);
  expect(logicalIds(b, MAPPING)).toHaveLength(1);
});

test('a mapping that exists already has its id, and can be pointed at when its domain is known', () => {
  const stack = oneStack();
  const known = ApiMapping.fromApiMappingAttributes(stack, 'Known', {
    apiMappingId: 'm1',
    domainName: 'a.example.com',
  });
  expect(known.apiMappingRef).toEqual({ apiMappingId: 'm1', domainName: 'a.example.com' });
  const unknown = ApiMapping.fromApiMappingAttributes(stack, 'Unknown', { apiMappingId: 'm2' });
  expect(() => unknown.apiMappingRef).toThrowDefinitionError('DomainMappingMissing', /have no domainName/);
});
