import { logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnParameter, type Stack } from 'aws-cdk-lib/core';
import { ApiMapping, DomainName, RoutingMode } from '../src';
import { bareStage, certificateIn, domainIn, httpApi, webSocketStage } from './stages';

const MAPPING = 'AWS::ApiGatewayV2::ApiMapping';
const mappingsIn = (stack: Stack) => Object.values(resourcesOf(stack, MAPPING));

describe('ApiMapping', () => {
  test('covers every property of the resource', () => {
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

  test('depends on its stage', () => {
    const stack = oneStack();
    const { api, stage } = bareStage(stack);
    new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api, stage });
    expect(mappingsIn(stack)).toMatchObject([
      { DependsOn: ['BareStage'], Properties: { Stage: { Ref: 'BareStage' } } },
    ]);
  });

  test.each([undefined, '', '/'])('maps the root of the domain for the key %j [D2]', (apiMappingKey) => {
    const stack = oneStack();
    const mapping = new ApiMapping(stack, 'Mapping', {
      domainName: domainIn(stack),
      api: httpApi(stack),
      apiMappingKey,
    });
    expect(mapping.mappingKey).toBeUndefined();
    expect(mappingsIn(stack)[0]?.Properties).not.toHaveProperty('ApiMappingKey');
  });

  test.each([
    ['/a/b/', 'a/b'],
    ['a/', 'a'],
    ["v1.0-$_+!*'()", "v1.0-$_+!*'()"],
  ])('renders the key %j as %j [D2]', (given, rendered) => {
    const stack = oneStack();
    new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey: given });
    expect(mappingsIn(stack)[0]?.Properties.ApiMappingKey).toBe(rendered);
  });

  test.each([
    ['/a//b/', /mappingKey must not contain consecutive slashes, got '\/a\/\/b\/'/],
    ['//a', /consecutive slashes/],
    ['a b', /mappingKey must contain only letters, digits and/],
    ['a{b}', /must contain only letters/],
  ])('rejects the key %j [D3]', (apiMappingKey, message) => {
    const stack = oneStack();
    const props = { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey };
    expect(() => new ApiMapping(stack, 'Mapping', props)).toThrowDefinitionError('InvalidMappingKey', message);
  });

  test('rejects a key of more than 300 characters [D3]', () => {
    const stack = oneStack();
    const props = { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey: 'a'.repeat(301) };
    expect(() => new ApiMapping(stack, 'Mapping', props)).toThrowDefinitionError('LengthOutOfRange', /mappingKey/);
  });

  test('rejects a key of two levels for a WebSocket API [D3]', () => {
    const stack = oneStack();
    const stage = webSocketStage(stack);
    expect(() => domainIn(stack).mapStage({ stage, mappingKey: 'a/b' })).toThrowDefinitionError(
      'InvalidMappingKey',
      /must have one level for a WebSocket API, got 'a\/b'; use a key without/,
    );
  });

  test('renders a key that is a token', () => {
    const stack = oneStack();
    const apiMappingKey = new CfnParameter(stack, 'Key').valueAsString;
    new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey });
    expect(mappingsIn(stack)[0]?.Properties.ApiMappingKey).toEqual({ Ref: 'Key' });
  });

  test('rejects a key that another mapping of the domain has, also of an imported domain [D1]', () => {
    const stack = oneStack();
    const attributes = { name: 'api.example.com', regionalDomainName: 'd-1.example.com', regionalHostedZoneId: 'Z' };
    const imported = DomainName.fromDomainNameAttributes(stack, 'Imported', attributes);
    new ApiMapping(stack, 'First', { domainName: domainIn(stack), api: httpApi(stack), apiMappingKey: 'a' });
    const second = { domainName: imported, api: httpApi(stack, 'Other'), apiMappingKey: '/a' };
    expect(() => new ApiMapping(stack, 'Second', second)).toThrowDefinitionError(
      'DuplicateMappingKey',
      /^mappingKey 'a' of api.example.com must lead to one stage, got \w+\/Other\/DefaultStage beside \w+\/Http\/DefaultStage of \w+\/First; .* \(at \w+\/Second\)$/,
    );
  });

  test('rejects a second root of a domain [D1]', () => {
    const stack = oneStack();
    const domain = domainIn(stack);
    domain.mapStage({ stage: httpApi(stack).defaultStage as never });
    expect(() =>
      domain.mapStage({ stage: httpApi(stack, 'B').defaultStage as never, mappingKey: '/' }),
    ).toThrowDefinitionError(
      'DuplicateMappingKey',
      /^the root of api.example.com must lead to one stage, got \w+\/B\/DefaultStage beside \w+\/Http\/DefaultStage/,
    );
  });

  test('derives its logical ID from domain and key, so that another API behind the key is an update [D1]', () => {
    const ids = ['Books', 'Shop'].map((name) => {
      const stack = oneStack();
      domainIn(stack).mapStage({ stage: httpApi(stack, name).defaultStage as never, mappingKey: 'shop/old' });
      return logicalIds(stack, MAPPING);
    });
    expect(ids[0]).toEqual(ids[1]);
  });

  test('takes the logical ID of a deployed mapping', () => {
    const stack = oneStack();
    domainIn(stack).mapStage({ stage: httpApi(stack).defaultStage as never, overrideLogicalId: 'Deployed' });
    expect(logicalIds(stack, MAPPING)).toEqual(['Deployed']);
  });

  test('requires a logical ID for a key that is a token', () => {
    const stack = oneStack();
    const mappingKey = new CfnParameter(stack, 'Key').valueAsString;
    const [domain, stage] = [domainIn(stack), httpApi(stack).defaultStage as never];
    expect(() => domain.mapStage({ stage, mappingKey })).toThrowDefinitionError(
      'InvalidId',
      /^overrideLogicalId must be set/,
    );
    domain.mapStage({ stage, mappingKey, overrideLogicalId: 'Mine' });
    expect(logicalIds(stack, MAPPING)).toEqual(['Mine']);
  });

  test('rejects HTTP and WebSocket APIs on one domain [D4]', () => {
    const stack = oneStack();
    const domain = domainIn(stack);
    domain.mapStage({ stage: httpApi(stack).defaultStage as never });
    expect(() => domain.mapStage({ stage: webSocketStage(stack), mappingKey: 'chat' })).toThrowDefinitionError(
      'MappingProtocolsMixed',
      /APIs of domain api.example.com must have one protocol, got WEBSOCKET beside HTTP of .*; use a second domain/,
    );
  });

  test.each(['TLS_1_0', 'SecurityPolicy_TLS13_1_3_2025_09'] as const)(
    'rejects a domain with security policy %s [D7]',
    (securityPolicy) => {
      const stack = oneStack();
      const domain = domainIn(stack, { securityPolicy });
      expect(() => domain.mapStage({ stage: httpApi(stack).defaultStage as never })).toThrowDefinitionError(
        'SecurityPolicyUnsupported',
        /securityPolicy of \w+\/Domain\/Resource must be TLS_1_2/,
      );
    },
  );

  test('rejects an endpoint with an old security policy on its domain [D7]', () => {
    const stack = oneStack();
    const domain = domainIn(stack);
    domain.mapStage({ stage: httpApi(stack).defaultStage as never });
    const certificate = certificateIn(stack, 'eu-west-3');
    expect(() => domain.addEndpoint({ certificate, securityPolicy: 'TLS_1_0' })).toThrowDefinitionError(
      'SecurityPolicyUnsupported',
    );
  });

  test('rejects more than 200 keys of several levels on one domain', () => {
    const stack = oneStack();
    const api = httpApi(stack);
    const domainName = domainIn(stack);
    const map = (apiMappingKey: string) => new ApiMapping(stack, apiMappingKey, { domainName, api, apiMappingKey });
    for (let index = 0; index < 200; index += 1) map(`a/${index}`);
    map('single');
    expect(() => map('a/200')).toThrowDefinitionError(
      'MappingQuotaExceeded',
      /at most 200 mapping keys of several levels, got 201/,
    );
  });

  test('keys that are tokens do not count as keys of several levels', () => {
    const stack = oneStack();
    const api = httpApi(stack);
    const domainName = domainIn(stack);
    const map = (id: string, apiMappingKey: string) => new ApiMapping(stack, id, { domainName, api, apiMappingKey });
    map('Token', new CfnParameter(stack, 'Key').valueAsString);
    for (let index = 0; index < 200; index += 1) map(`${index}`, `a/${index}`);
    expect(mappingsIn(stack)).toHaveLength(201);
  });

  test('leaves no construct behind for a key that is rejected', () => {
    const stack = oneStack();
    const props = { domainName: domainIn(stack), api: httpApi(stack) };
    const map = (apiMappingKey: string) => new ApiMapping(stack, 'Mapping', { ...props, apiMappingKey });
    expect(() => map('a b')).toThrowDefinitionError('InvalidMappingKey');
    expect(map('a').mappingKey).toBe('a');
  });

  test.each(['ping', 'sping'])('warns of the reserved key %s', (mappingKey) => {
    const stack = oneStack();
    domainIn(stack).mapStage({ stage: httpApi(stack).defaultStage as never, mappingKey });
    expect(warningsOf(stack).map(({ id }) => id)).toEqual(['@apigwv2/domains:reservedMappingKey']);
  });

  test('warns when the domain ignores mappings', () => {
    const stack = oneStack();
    const domain = domainIn(stack, { routingMode: RoutingMode.ROUTING_RULE_ONLY });
    domain.mapStage({ stage: httpApi(stack).defaultStage as never });
    expect(warningsOf(stack).map(({ id }) => id)).toEqual(['@apigwv2/domains:mappingIgnored']);
  });

  describe('domainUrl', () => {
    test.each([
      [undefined, 'https://api.example.com/'],
      ['shop', 'https://api.example.com/shop'],
    ])('returns the URL of an HTTP API for the key %j', (mappingKey, url) => {
      const stack = oneStack();
      const attributes = { name: 'api.example.com', regionalDomainName: 'd-1.example.com', regionalHostedZoneId: 'Z' };
      const domain = DomainName.fromDomainNameAttributes(stack, 'Domain', attributes);
      expect(domain.mapStage({ stage: httpApi(stack).defaultStage as never, mappingKey }).url).toBe(url);
    });

    test.each([
      [undefined, 'wss://api.example.com'],
      ['chat', 'wss://api.example.com/chat/'],
    ])('returns the URL of a WebSocket API for the key %j [W7]', (mappingKey, url) => {
      const stack = oneStack();
      const attributes = { name: 'api.example.com', regionalDomainName: 'd-1.example.com', regionalHostedZoneId: 'Z' };
      const domain = DomainName.fromDomainNameAttributes(stack, 'Domain', attributes);
      expect(domain.mapStage({ stage: webSocketStage(stack), mappingKey }).url).toBe(url);
    });
  });

  describe('stage', () => {
    test('defaults to the default stage of an imported HTTP API', () => {
      const stack = oneStack();
      const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
      new ApiMapping(stack, 'Mapping', { domainName: domainIn(stack), api });
      expect(mappingsIn(stack)[0]?.Properties.Stage).toBe('$default');
    });

    test('is required for a WebSocket API', () => {
      const stack = oneStack();
      const props = { domainName: domainIn(stack), api: new WebSocketApi(stack, 'Api') };
      expect(() => new ApiMapping(stack, 'Mapping', props)).toThrowDefinitionError(
        'MappingStageMismatch',
        /stage must be set for an API without a default stage/,
      );
    });

    test('must be a stage of the API', () => {
      const stack = oneStack();
      const props = { domainName: domainIn(stack), api: httpApi(stack), stage: bareStage(stack).stage };
      expect(() => new ApiMapping(stack, 'Mapping', props)).toThrowDefinitionError(
        'MappingStageMismatch',
        /stage must be a stage of \w+\/Http, got \w+\/BareStage, a stage of another API/,
      );
    });
  });

  test('is created in the stack of its stage, also with the domain in another stack', () => {
    const { app, a, b } = twoStacks();
    const domain = domainIn(a);
    domain.mapStage({ stage: httpApi(b).defaultStage as never, mappingKey: 'shop' });
    app.synth();
    expect(logicalIds(a, MAPPING)).toEqual([]);
    expect(logicalIds(b, MAPPING)).toHaveLength(1);
  });

  test('fromApiMappingAttributes returns a mapping that can be referenced if its domain is known', () => {
    const stack = oneStack();
    const known = ApiMapping.fromApiMappingAttributes(stack, 'Known', {
      apiMappingId: 'm1',
      domainName: 'a.example.com',
    });
    expect(known.apiMappingRef).toEqual({ apiMappingId: 'm1', domainName: 'a.example.com' });
    const unknown = ApiMapping.fromApiMappingAttributes(stack, 'Unknown', { apiMappingId: 'm2' });
    expect(() => unknown.apiMappingRef).toThrowDefinitionError('MissingDomainMapping', /domainName must be set/);
  });
});
