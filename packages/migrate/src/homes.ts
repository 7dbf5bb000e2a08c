/** A package that takes names over from aws-cdk-lib. */
export type Home = (typeof PACKAGES)[number];

/** The packages, in the order in which one of several that have a name is chosen. */
const PACKAGES = ['core-http', 'core-websocket', 'integrations', 'authorizers', 'domains'] as const;

const NAMES: { readonly [home in Home]: string } = {
  'core-http': `
    AccessLogDestinationConfig AddRoutesOptions CorsHttpMethod CorsPreflightOptions DomainMappingOptions
    GrantInvokeOptions HttpApi HttpApiAttributes HttpApiProps HttpIamAuthorizer HttpMethod HttpNoneAuthorizer HttpRoute
    HttpRouteKey HttpRouteProps HttpStage HttpStageAttributes HttpStageOptions HttpStageProps IAccessLogDestination
    IDomainName IHttpApi IHttpApiRef IHttpRoute IHttpRouteAuthorizer IHttpStage IHttpStageRef IpAddressType
    LogGroupLogDestination ThrottleSettings`,
  'core-websocket': `
    AddApiKeyOptions ApiKey ApiKeyProps DomainMappingOptions IApiKey IUsagePlan IWebSocketApi IWebSocketApiRef
    IWebSocketRoute IWebSocketRouteAuthorizer IWebSocketStage IpAddressType LogGroupLogDestination Period QuotaSettings
    RateLimitedApiKey RateLimitedApiKeyProps ThrottleSettings UsagePlan UsagePlanPerApiStage UsagePlanProps WebSocketApi
    WebSocketApiAttributes WebSocketApiKeySelectionExpression WebSocketApiProps WebSocketIamAuthorizer
    WebSocketNoneAuthorizer WebSocketRoute WebSocketRouteOptions WebSocketRouteProps WebSocketStage
    WebSocketStageAttributes WebSocketStageProps`,
  integrations: `
    ContentHandling HttpAlbIntegration HttpAlbIntegrationProps HttpConnectionType HttpEventBridgeIntegration
    HttpEventBridgeIntegrationProps HttpIntegration HttpIntegrationProps HttpIntegrationSubtype HttpIntegrationType
    HttpLambdaIntegration HttpLambdaIntegrationProps HttpMethod HttpNlbIntegration HttpNlbIntegrationProps
    HttpPrivateIntegrationOptions HttpServiceDiscoveryIntegration HttpServiceDiscoveryIntegrationProps HttpSqsIntegration
    HttpSqsIntegrationProps HttpStepFunctionsIntegration HttpStepFunctionsIntegrationProps HttpUrlIntegration
    HttpUrlIntegrationProps IVpcLink IntegrationCredentials MappingValue ParameterMapping PassthroughBehavior
    PayloadFormatVersion VpcLink VpcLinkAttributes VpcLinkProps WebSocketAwsIntegration WebSocketAwsIntegrationProps
    WebSocketIntegration WebSocketIntegrationProps WebSocketIntegrationType WebSocketLambdaIntegration
    WebSocketLambdaIntegrationProps WebSocketMockIntegration WebSocketMockIntegrationProps`,
  authorizers: `
    AuthorizerPayloadVersion HttpAuthorizer HttpAuthorizerAttributes HttpAuthorizerProps HttpAuthorizerType
    HttpIamAuthorizer HttpJwtAuthorizer HttpJwtAuthorizerProps HttpLambdaAuthorizer HttpLambdaAuthorizerProps
    HttpLambdaResponseType HttpNoneAuthorizer HttpUserPoolAuthorizer HttpUserPoolAuthorizerProps WebSocketAuthorizer
    WebSocketAuthorizerAttributes WebSocketAuthorizerProps WebSocketAuthorizerType WebSocketIamAuthorizer
    WebSocketLambdaAuthorizer WebSocketLambdaAuthorizerProps WebSocketNoneAuthorizer`,
  domains: `
    ApiMapping ApiMappingAttributes ApiMappingProps DomainName DomainNameAttributes DomainNameProps EndpointOptions
    EndpointType IApiMapping IDomainName IpAddressType MTLSConfig SecurityPolicy`,
};

/** Which packages export each name that aws-cdk-lib has too. */
export const HOMES: ReadonlyMap<string, readonly Home[]> = byName();

function byName(): ReadonlyMap<string, readonly Home[]> {
  const homes = new Map<string, Home[]>();
  for (const home of PACKAGES) {
    for (const name of NAMES[home].split(/\s+/).filter(Boolean)) homes.set(name, [...(homes.get(name) ?? []), home]);
  }
  return homes;
}

/**
 * Groups what comes by one import by the package that each name comes from: one that other names of the import need, or
 * other imports of the file, or the first that has it. Under `undefined` is what no package has.
 */
export function groupByHome<Named extends { readonly name: string }>(
  all: readonly Named[],
  needed: ReadonlySet<Home>,
): ReadonlyMap<Home | undefined, readonly Named[]> {
  const preferred = [neededBy(all.map(({ name }) => name)), needed];
  const groups = new Map<Home | undefined, Named[]>();
  for (const one of all) {
    const homes = HOMES.get(one.name) ?? [];
    const home = preferred.flatMap((set) => homes.filter((candidate) => set.has(candidate)))[0] ?? homes[0];
    groups.set(home, [...(groups.get(home) ?? []), one]);
  }
  return groups;
}

/** The homes among the keys of groups. */
export function homesIn(groups: ReadonlyMap<Home | undefined, unknown>): readonly Home[] {
  return [...groups.keys()].filter((home) => home !== undefined);
}

/** The package that a home is. */
export function packageOf(home: Home): string {
  return `@apigwv2/${home}`;
}

/** The packages that names need, whichever the others are imported from. */
export function neededBy(names: readonly string[]): ReadonlySet<Home> {
  const homes = names.map((name) => HOMES.get(name) ?? []);
  return new Set(homes.filter(({ length }) => length === 1).flat());
}
