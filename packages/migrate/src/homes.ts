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
 * Chooses the package of each name that comes by one import: one that other names of the import need, or other imports of
 * the file, or the first that has it.
 */
export function homesOf(names: readonly string[], needed: ReadonlySet<Home>): (name: string) => Home | undefined {
  const preferred = [neededBy(names), needed];
  return (name) => {
    const homes = HOMES.get(name) ?? [];
    return preferred.flatMap((set) => homes.filter((home) => set.has(home)))[0] ?? homes[0];
  };
}

/** The packages that names need, whichever the others are imported from. */
export function neededBy(names: readonly string[]): ReadonlySet<Home> {
  const homes = names.map((name) => HOMES.get(name) ?? []);
  return new Set(homes.filter(({ length }) => length === 1).flat());
}
