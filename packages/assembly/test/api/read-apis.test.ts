import fc from 'fast-check';
import { type Api, type ApiGraph, functionIn, keyOf, literal, readApis, targetKey, textOf, worldOf } from '../../src';
import { API } from '../parts';

const HTTP = { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'shop', ProtocolType: 'HTTP' } };
const v2 = (kind: string, Properties: object = {}) => ({
  Type: `AWS::ApiGatewayV2::${kind}`,
  Properties: { ApiId: { Ref: 'Api' }, ...Properties },
});
const graphOf = (Resources: object, others: object = {}): ApiGraph =>
  readApis(worldOf({ 'a.json': { Resources, ...others } }));
const apiOf = (Resources: object, others: object = {}): Api =>
  graphOf({ Api: HTTP, ...Resources }, others).apis[0] as Api;
const openOf = (Resources: object, others: object = {}) => apiOf(Resources, others).open;

describe('readApis', () => {
  test('reads the parts that are resources', () => {
    const api = apiOf({
      Fn: { Type: 'AWS::Lambda::Function' },
      Integration: v2('Integration', { IntegrationType: 'AWS_PROXY', IntegrationUri: { 'Fn::GetAtt': 'Fn.Arn' } }),
      Authorizer: v2('Authorizer', {
        AuthorizerType: 'REQUEST',
        AuthorizerUri: { 'Fn::Sub': 'arn:x/${Fn.Arn}/invocations' },
      }),
      Route: v2('Route', {
        RouteKey: 'GET /books',
        Target: { 'Fn::Sub': 'integrations/${Integration}' },
        AuthorizerId: { Ref: 'Authorizer' },
      }),
      Open: v2('Route', { RouteKey: { 'Fn::Sub': 'GET ${AWS::Region}' }, Target: 'integrations/abc' }),
      Stage: v2('Stage', { StageName: 'live' }),
      Deployment: v2('Deployment'),
      Model: v2('Model'),
      RouteResponse: v2('RouteResponse'),
      IntegrationResponse: v2('IntegrationResponse'),
    });
    expect(api).toMatchObject({ key: 'a.json#Api', protocol: 'HTTP', open: undefined });
    const [route, open] = api.routes;
    expect(route).toMatchObject({ key: 'GET /books', parts: { method: 'GET', path: '/books' } });
    expect(route?.integration).toBe(api.integrations[0]);
    expect(route?.authorizer).toBe(api.authorizers[0]);
    expect(route?.at('RouteKey')).toBe('RouteKey');
    expect(route?.at()).toBe('');
    expect([open?.key, open?.parts, open?.integration]).toEqual([undefined, undefined, undefined]);
    expect(api.integrations[0]).toMatchObject({ type: 'AWS_PROXY', handler: { logicalId: 'Fn' } });
    expect(api.authorizers[0]).toMatchObject({ type: 'REQUEST', handler: { logicalId: 'Fn' } });
    expect(api.stages[0]?.name).toBe('live');
    const others = [api.deployments, api.models, api.routeResponses, api.integrationResponses];
    expect(others.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });

  test.each([
    [{ ProtocolType: 'HTTP' }, 'HTTP'],
    [{ ProtocolType: 'WEBSOCKET' }, 'WEBSOCKET'],
    [{ ProtocolType: 'REST' }, undefined],
    [{ ProtocolType: { Ref: 'AWS::Region' } }, undefined],
    [{ Body: {} }, 'HTTP'],
    [{ BodyS3Location: {} }, 'HTTP'],
    [{}, undefined],
  ])('tells the protocol of %j', (Properties, protocol) => {
    expect(graphOf({ Api: { ...HTTP, Properties } }).apis[0]?.protocol).toBe(protocol);
  });

  test('does not split the route keys of a WebSocket API', () => {
    const Api = { ...HTTP, Properties: { ProtocolType: 'WEBSOCKET' } };
    expect(graphOf({ Api, Route: v2('Route', { RouteKey: 'send' }) }).apis[0]?.routes[0]).toMatchObject({
      key: 'send',
      parts: undefined,
    });
  });

  test('collects the parts of an API outside of the templates', () => {
    const { apis } = graphOf({
      A: v2('Route', { ApiId: 'abc' }),
      B: v2('Stage', { ApiId: 'abc' }),
      C: v2('Route', { ApiId: 'x' }),
    });
    expect(apis.map(({ key, resource, open }) => [key, resource, open])).toEqual([
      ['"abc"', undefined, 'the API, which is not in these templates'],
      ['"x"', undefined, 'the API, which is not in these templates'],
    ]);
    expect(apis[0]?.stages).toHaveLength(1);
  });

  test('reads the route, the integration and the stage of quick create', () => {
    const quick = (properties: object) =>
      graphOf({
        Fn: { Type: 'AWS::Lambda::Function' },
        Api: { ...HTTP, Properties: { ProtocolType: 'HTTP', ...properties } },
      }).apis[0] as Api;
    const api = quick({ Target: { 'Fn::GetAtt': 'Fn.Arn' } });
    expect(api.routes[0]).toMatchObject({
      key: '$default',
      integration: { type: 'AWS_PROXY', handler: { logicalId: 'Fn' } },
    });
    expect(api.integrations[0]?.get('PayloadFormatVersion')).toEqual(literal('2.0'));
    expect(api.integrations[0]?.at('IntegrationUri')).toBe('Target');
    expect(api.stages[0]?.name).toBe('$default');
    const url = quick({ Target: 'https://example.com', RouteKey: 'GET /', CredentialsArn: 'arn' });
    expect(url.routes[0]?.key).toBe('GET /');
    expect(url.integrations[0]?.type).toBe('HTTP_PROXY');
    expect(url.integrations[0]?.get('PayloadFormatVersion')).toEqual(literal('1.0'));
    expect(url.integrations[0]?.get('CredentialsArn')).toEqual(literal('arn'));
  });

  test('connects an API of a nested stack through its output and a parameter', () => {
    const nested = (TemplateURL: string, Parameters?: object) => ({
      Type: 'AWS::CloudFormation::Stack',
      Properties: { TemplateURL, Parameters },
    });
    const { apis } = readApis(
      worldOf({
        'root.json': {
          Resources: { A: nested('api.json'), R: nested('route.json', { Id: { 'Fn::GetAtt': 'A.Outputs.Id' } }) },
        },
        'api.json': { Resources: { Api: HTTP }, Outputs: { Id: { Value: { Ref: 'Api' } } } },
        'route.json': {
          Parameters: { Id: { Type: 'String' } },
          Resources: { Route: v2('Route', { ApiId: { Ref: 'Id' } }) },
        },
      }),
    );
    expect(apis.map(({ key, open, routes }) => [key, open, routes.length])).toEqual([['api.json#Api', undefined, 1]]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('reads resources with the ID %s', (id) => {
    const Resources = JSON.parse(
      `{"${id}": ${JSON.stringify(HTTP)}, "R": ${JSON.stringify(v2('Route', { ApiId: { Ref: id } }))}}`,
    );
    expect(graphOf(Resources).apis).toMatchObject([{ key: `a.json#${id}`, routes: [{}] }]);
  });

  const kinds = [
    'Api',
    'Route',
    'Integration',
    'Authorizer',
    'Stage',
    'Deployment',
    'ApiMapping',
    'DomainName',
    'RoutingRule',
  ];
  const types = [
    ...kinds.map((kind) => `AWS::ApiGatewayV2::${kind}`),
    'AWS::Lambda::Permission',
    'AWS::CloudFormation::Stack',
  ];
  const names = [
    'ApiId',
    'Target',
    'Body',
    'DomainName',
    'DomainNameArn',
    'RouteKey',
    'SourceArn',
    'Principal',
    'TemplateURL',
    'paths',
  ];
  const functions = [
    'Ref',
    'Condition',
    ...[
      'GetAtt',
      'Sub',
      'Join',
      'Select',
      'Split',
      'If',
      'FindInMap',
      'ImportValue',
      'And',
      'Not',
      'Equals',
      'GetStackOutput',
    ].map((name) => `Fn::${name}`),
  ];
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.jsonValue(),
      fc.constantFrom('A', 'B.C', '${A}', 'AWS::Region'),
      tie('list'),
      tie('call'),
      tie('map'),
    ),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    call: fc.tuple(fc.constantFrom(...functions), tie('tree')).map(([name, argument]) => ({ [name]: argument })),
    map: fc.dictionary(
      fc.oneof(fc.constantFrom(...names, ...functions, 'toString', '__proto__'), fc.string()),
      tie('tree'),
      { maxKeys: 4 },
    ),
  }));
  const resource = fc.oneof(
    tree,
    fc.record(
      {
        Type: fc.constantFrom(...types),
        Properties: fc.oneof(tree, fc.dictionary(fc.constantFrom(...names), tree)),
        Condition: tree,
        DependsOn: tree,
        Metadata: tree,
      },
      { requiredKeys: ['Type'] },
    ),
  );
  const section = fc.oneof(tree, fc.dictionary(fc.constantFrom('A', 'B', 'C', 'Fn::Transform'), tree));

  test('accepts any JSON', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            Resources: fc.oneof(tree, fc.dictionary(fc.constantFrom('A', 'B', 'C'), resource)),
            Outputs: section,
            Conditions: section,
            Parameters: section,
            Mappings: section,
            Transform: tree,
          },
          { requiredKeys: ['Resources'] },
        ),
        (template) => {
          const { world } = readApis(worldOf({ 'a.json': template, 'b.json': template }));
          for (const { resources, outputs } of world.templates) {
            for (const one of resources.values()) {
              keyOf(one.get('Value', 'a', 0));
              expect(one.condition).toBeDefined();
            }
            for (const value of outputs.values()) keyOf(value);
          }
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('Api.open', () => {
  test('is undefined for an API whose parts are all visible', () => {
    expect(openOf({ Route: v2('Route') })).toBeUndefined();
  });

  test.each<[string, object, object, string]>([
    ['an output of its ID', {}, { Outputs: { Id: { Value: { Ref: 'Api' } } } }, 'the output Id of a.json'],
    [
      'an output of its ID by attribute',
      {},
      { Outputs: { Id: { Value: { 'Fn::GetAtt': 'Api.ApiId' } } } },
      'the output Id of a.json',
    ],
    [
      'an output of its ID in one case',
      {},
      { Outputs: { Id: { Value: { 'Fn::If': ['C', { Ref: 'Api' }, ''] } } } },
      'the output Id of a.json',
    ],
    ['a macro', {}, { Transform: 'Mine' }, 'the transform Mine of a.json'],
    ['an unfollowed nested stack', { S: { Type: 'AWS::CloudFormation::Stack' } }, {}, 'the nested stack S of a.json'],
    ['a document in S3', { Api: { ...HTTP, Properties: { BodyS3Location: {} } } }, {}, 'its document in Amazon S3'],
    [
      'an included document',
      { Api: { ...HTTP, Properties: { Body: { 'Fn::Transform': {} } } } },
      {},
      'its document, which is not known',
    ],
    [
      'included paths',
      { Api: { ...HTTP, Properties: { Body: { paths: { 'Fn::Transform': {} } } } } },
      {},
      'its document, which is not known',
    ],
    [
      'an included path',
      { Api: { ...HTTP, Properties: { Body: { paths: { '/a': { 'Fn::Transform': {} } } } } } },
      {},
      'its document, which is not known',
    ],
    [
      'a document of a condition',
      { Api: { ...HTTP, Properties: { Body: { 'Fn::If': ['C', {}, {}] } } } },
      {},
      'its document, which is not known',
    ],
    [
      'a part of either of two APIs',
      { R: v2('Route', { ApiId: { 'Fn::If': ['C', { Ref: 'Api' }, 'abc'] } }) },
      {},
      'the condition of the ApiId of R in a.json',
    ],
  ])('tells the reason of %s', (_name, Resources, others, open) => {
    expect(openOf(Resources, others)).toBe(open);
  });

  test.each<[string, object]>([
    ['a URL', { 'Fn::Sub': 'https://${Api}.execute-api.eu-west-1.amazonaws.com' }],
    ['its endpoint', { 'Fn::GetAtt': 'Api.ApiEndpoint' }],
  ])('is undefined for an output of %s', (_name, Value) => {
    expect(openOf({}, { Outputs: { Url: { Value, Export: { Name: 'url' } } } })).toBeUndefined();
  });

  test('is undefined for a part of one API in either case of a condition', () => {
    const api = apiOf({
      R: v2('Route', { ApiId: { 'Fn::If': ['C', { Ref: 'Api' }, { 'Fn::GetAtt': 'Api.ApiId' }] } }),
    });
    expect([api.open, api.routes.length]).toEqual([undefined, 1]);
  });

  test('is undefined for a document whose paths a condition decides', () => {
    const paths = { 'Fn::If': ['C', { '/a': { 'Fn::If': ['C', {}, {}] } }, {}] };
    expect(openOf({ Api: { ...HTTP, Properties: { Body: { paths } } } })).toBeUndefined();
  });

  test('is undefined for an export that a template here imports, wherever it is used', () => {
    const producer = { Resources: { Api: HTTP }, Outputs: { Id: { Value: { Ref: 'Api' }, Export: { Name: 'id' } } } };
    const consumer = {
      Resources: {
        P: {
          Type: 'AWS::Lambda::Permission',
          Properties: { SourceArn: { 'Fn::Join': ['', ['a', { 'Fn::ImportValue': 'id' }]] } },
        },
      },
    };
    expect(readApis(worldOf({ 'a.json': producer, 'b.json': consumer })).apis[0]?.open).toBeUndefined();
    expect(readApis(worldOf({ 'a.json': producer })).apis[0]?.open).toBe('the output Id of a.json');
  });

  test('tells the export of a nested stack', () => {
    const nested = (Export?: object) =>
      readApis(
        worldOf({
          'a.json': { Resources: { S: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'b.json' } } } },
          'b.json': { Resources: { Api: HTTP }, Outputs: { Id: { Value: { Ref: 'Api' }, Export } } },
        }),
      ).apis[0]?.open;
    expect(nested({ Name: { Ref: 'AWS::StackId' } })).toBe('the output Id of b.json');
    expect(nested()).toBeUndefined();
  });
});

describe('targetKey', () => {
  test.each<[string, Parameters<typeof targetKey>[0], string | undefined]>([
    ['a reference', { kind: 'concatenation', parts: [literal('integrations/'), API] }, 't.json#Api'],
    ['a string', literal('integrations/abc'), '"abc"'],
    ['a string and a reference', { kind: 'concatenation', parts: [literal('integrations/a'), API] }, '"a"+t.json#Api'],
    ['another string', literal('abc'), undefined],
    ['another start', { kind: 'concatenation', parts: [literal('a'), API] }, undefined],
    ['an open start', { kind: 'concatenation', parts: [API, literal('a')] }, undefined],
    ['a reference alone', API, undefined],
  ])('returns the key of %s', (_name, target, key) => {
    expect(targetKey(target)).toBe(key);
  });
});

describe('functionIn', () => {
  test('returns the first function, alias or version', () => {
    const alias = { ...API, type: 'AWS::Lambda::Alias' };
    expect(functionIn({ kind: 'list', items: [API, alias] })).toBe(alias);
    expect(functionIn(API)).toBeUndefined();
  });
});

describe('ApiGraph.domains', () => {
  const mapping = (Properties: object) => v2('ApiMapping', { Stage: 'live', ...Properties });
  const domain = (DomainName: unknown, Type = 'AWS::ApiGatewayV2::DomainName') => ({
    Type,
    Properties: { DomainName },
  });

  test('connects mappings by a reference and by the name', () => {
    const { domains, apis } = graphOf({
      Api: HTTP,
      Domain: domain('api.example.com'),
      Same: domain('api.example.com', 'AWS::ApiGateway::DomainName'),
      A: mapping({ DomainName: { Ref: 'Domain' } }),
      B: mapping({ DomainName: 'api.example.com', ApiMappingKey: 'b' }),
      C: mapping({ DomainName: 'other.example.com', ApiMappingKey: '(none)' }),
      D: mapping({ DomainName: { Ref: 'Domain' }, ApiMappingKey: { Ref: 'AWS::Region' } }),
    });
    expect(
      domains.map(({ key, resource, mappings }) => [key, resource?.logicalId, mappings.map((one) => one.key)]),
    ).toEqual([
      ['a.json#Domain', 'Domain', ['', 'b', undefined]],
      ['a.json#Same', 'Same', []],
      ['"other.example.com"', undefined, ['']],
    ]);
    expect(apis[0]?.mappings).toHaveLength(4);
  });

  test.each<[string, unknown]>([
    ['an attribute', { 'Fn::GetAtt': 'Domain.DomainNameArn' }],
    ['a string', 'arn:aws:apigateway:eu-west-1::/domainnames/api.example.com'],
    ['a string with a Region', { 'Fn::Sub': 'arn:aws:apigateway:${AWS::Region}::/domainnames/api.example.com' }],
    ['a string with a reference', { 'Fn::Sub': 'arn:aws:apigateway:${AWS::Region}::/domainnames/${Domain}' }],
  ])('connects rules by the ARN in %s', (_name, DomainNameArn) => {
    const { domains } = graphOf({
      Domain: domain('api.example.com'),
      Rule: { Type: 'AWS::ApiGatewayV2::RoutingRule', Properties: { DomainNameArn } },
    });
    expect(domains).toMatchObject([{ key: 'a.json#Domain', rules: [{ logicalId: 'Rule' }] }]);
  });

  test('keeps a rule with another ARN apart', () => {
    const { domains } = graphOf({
      Rule: { Type: 'AWS::ApiGatewayV2::RoutingRule', Properties: { DomainNameArn: 'x' } },
    });
    expect(domains).toMatchObject([{ key: '"x"', rules: [{}] }]);
  });
});

describe('ApiGraph.permissions', () => {
  const permission = (Properties: object) => ({
    Type: 'AWS::Lambda::Permission',
    Properties: { Principal: 'apigateway.amazonaws.com', ...Properties },
  });
  const read = (Properties: object) =>
    graphOf({
      Api: HTTP,
      Fn: { Type: 'AWS::Lambda::Function' },
      Alias: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Fn' } } },
      P: permission(Properties),
    }).permissions;

  test('reads the alias, the API and the source', () => {
    const SourceArn = {
      'Fn::Sub': 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/live/GET/${AWS::Region}',
    };
    expect(read({ FunctionName: { Ref: 'Alias' }, SourceArn })).toMatchObject([
      { handler: { logicalId: 'Alias' }, api: { key: 'a.json#Api' }, source: '/live/GET/<token>' },
    ]);
  });

  test('reads a permission without an API', () => {
    expect(read({ FunctionName: { 'Fn::GetAtt': 'Fn.Arn' } })).toMatchObject([{ handler: { logicalId: 'Fn' } }]);
    expect(read({ FunctionName: 'fn', SourceArn: 'arn:aws:execute-api:x' })[0]).toMatchObject({ handler: undefined });
    expect(read({ SourceArn: { Ref: 'Api' } })[0]).toMatchObject({ api: { key: 'a.json#Api' }, source: '' });
  });

  test.each([
    ['*', 1],
    ['events.amazonaws.com', 0],
    [{ 'Fn::Sub': 'apigateway.${AWS::URLSuffix}' }, 1],
    [{ Ref: 'AWS::Region' }, 1],
    [[], 1],
  ])('counts the permissions of the principal %j', (Principal, count) => {
    expect(read({ Principal })).toHaveLength(count);
  });
});

describe('Part', () => {
  test('resolves a property of a route', () => {
    expect(textOf(apiOf({ R: v2('Route', { RouteKey: 'GET /' }) }).routes[0]?.get('RouteKey') ?? API)).toBe('GET /');
  });
});
