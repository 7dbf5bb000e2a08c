/** The properties of a resource, with `Condition`, `DependsOn` and `Metadata`; or a whole resource with its `Type`. */
type Change = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ['Condition', 'DependsOn', 'Metadata'];
const SECTIONS = ['Conditions', 'Mappings', 'Outputs', 'Parameters', 'Transform'];

const API = { Ref: 'Api' };
const lambda = 'arn:aws:lambda:eu-west-1:123456789012:function:';

/** The properties of a resource, by its logical ID; a number behind it is another one of its kind. */
const DEFAULTS: Readonly<Record<string, readonly [type: string, properties: Change]>> = {
  Authorizer: [
    'Authorizer',
    {
      ApiId: API,
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: 'https://issuer.example.com', Audience: ['books'] },
      Name: 'tokens',
    },
  ],
  Deployment: ['Deployment', { ApiId: API }],
  Domain: [
    'DomainName',
    {
      DomainName: 'api.example.com',
      DomainNameConfigurations: [
        {
          CertificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/1',
          EndpointType: 'REGIONAL',
          SecurityPolicy: 'TLS_1_2',
        },
      ],
    },
  ],
  IntegrationResponse: ['IntegrationResponse', { ApiId: API, IntegrationId: { Ref: 'Integration' } }],
  LambdaAuthorizer: [
    'Authorizer',
    {
      ApiId: API,
      AuthorizerPayloadFormatVersion: '2.0',
      AuthorizerType: 'REQUEST',
      AuthorizerUri: `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${lambda}auth/invocations`,
      IdentitySource: ['$request.header.Authorization'],
      Name: 'auth',
    },
  ],
  Mapping: ['ApiMapping', { ApiId: API, DomainName: { Ref: 'Domain' }, Stage: { Ref: 'Stage' } }],
  Model: ['Model', { ApiId: API, ContentType: 'application/json', Name: 'Message', Schema: { type: 'object' } }],
  RouteResponse: ['RouteResponse', { ApiId: API, RouteId: { Ref: 'Route' }, RouteResponseKey: '$default' }],
  Rule: [
    'RoutingRule',
    {
      Actions: [{ InvokeApi: { ApiId: 'a1b2c3d4e5', Stage: 'live' } }],
      Conditions: [{ MatchBasePaths: { AnyOf: ['shop'] } }],
      DomainNameArn: { 'Fn::GetAtt': ['Domain', 'DomainNameArn'] },
      Priority: 1,
    },
  ],
  VpcLink: ['VpcLink', { Name: 'link', SubnetIds: ['subnet-1', 'subnet-2'] }],
};

const HTTP_DEFAULTS: typeof DEFAULTS = {
  ...DEFAULTS,
  Api: ['Api', { Name: 'books', ProtocolType: 'HTTP' }],
  Integration: [
    'Integration',
    {
      ApiId: API,
      IntegrationMethod: 'GET',
      IntegrationType: 'HTTP_PROXY',
      IntegrationUri: 'https://example.com/books',
      PayloadFormatVersion: '1.0',
    },
  ],
  Route: ['Route', { ApiId: API, RouteKey: 'GET /books', Target: { 'Fn::Sub': 'integrations/${Integration}' } }],
  Stage: ['Stage', { ApiId: API, AutoDeploy: true, StageName: '$default' }],
};

const WEBSOCKET_DEFAULTS: typeof DEFAULTS = {
  ...HTTP_DEFAULTS,
  Api: ['Api', { Name: 'chat', ProtocolType: 'WEBSOCKET', RouteSelectionExpression: '$request.body.action' }],
  Integration: [
    'Integration',
    {
      ApiId: API,
      IntegrationMethod: 'POST',
      IntegrationType: 'HTTP_PROXY',
      IntegrationUri: 'https://example.com/chat',
    },
  ],
  Route: ['Route', { ApiId: API, RouteKey: 'send', Target: { 'Fn::Sub': 'integrations/${Integration}' } }],
  Stage: ['Stage', { ApiId: API, AutoDeploy: true, StageName: 'live' }],
};

const BASE = ['Api', 'Integration', 'Route', 'Stage'];

/**
 * Returns a template with an HTTP API, its route `GET /books`, integration and stage, and with some changes: properties by
 * the logical ID of a resource, where `undefined` removes one, whole resources, and other sections of a template.
 */
export function http(changes: Readonly<Record<string, Change | undefined>> = {}): object {
  return template(HTTP_DEFAULTS, changes);
}

/** Returns a template with a WebSocket API, its route `send`, integration and stage, and with some changes. */
export function webSocket(changes: Readonly<Record<string, Change | undefined>> = {}): object {
  return template(WEBSOCKET_DEFAULTS, changes);
}

function template(defaults: typeof DEFAULTS, changes: Readonly<Record<string, Change | undefined>>): object {
  const sections = Object.entries(changes).filter(([name]) => SECTIONS.includes(name));
  let resources: object | undefined;
  return {
    ...Object.fromEntries(sections),
    // A run of the rules reads no example, and some examples have hundreds of resources.
    get Resources() {
      resources ??= resourcesOf(defaults, changes);
      return resources;
    },
  };
}

function resourcesOf(defaults: typeof DEFAULTS, changes: Readonly<Record<string, Change | undefined>>): object {
  const ids = [...BASE, ...Object.keys(changes).filter((name) => !SECTIONS.includes(name) && !BASE.includes(name))];
  const resources = ids
    .filter((id) => !(id in changes && changes[id] === undefined))
    .map((id) => [id, resourceOf(id, defaults, changes[id] ?? {})]);
  return Object.fromEntries(resources);
}

function resourceOf(id: string, defaults: typeof DEFAULTS, change: Change): object {
  if ('Type' in change) return change;
  const [type = '', properties = {}] = defaults[id.replace(/\d+$/, '')] ?? [];
  const changed = Object.entries({ ...properties, ...change }).filter(([, value]) => value !== undefined);
  const own = (isAttribute: boolean) =>
    Object.fromEntries(changed.filter(([name]) => ATTRIBUTES.includes(name) === isAttribute));
  return { Type: `AWS::ApiGatewayV2::${type}`, ...own(true), Properties: own(false) };
}
