/** The name of a package that exports names of aws-cdk-lib, without its scope. */
export type PackageName = (typeof PACKAGES)[number];

/** The packages, by descending preference for names that several of them export. */
const PACKAGES = ['core-http', 'core-websocket', 'integrations', 'authorizers', 'domains'] as const;

const NAMES: { readonly [name in PackageName]: string } = {
  'core-http': `
    AccessLogDestinationConfig AddRoutesOptions CorsHttpMethod CorsPreflightOptions DomainMappingOptions
    GrantInvokeOptions HttpApi HttpApiAttributes HttpApiProps HttpIamAuthorizer HttpMethod HttpNoneAuthorizer HttpRoute
    HttpRouteKey HttpRouteProps HttpStage HttpStageAttributes HttpStageOptions HttpStageProps IAccessLogDestination
    IDomainName IHttpApi IHttpApiRef IHttpRoute IHttpRouteAuthorizer IHttpStage IHttpStageRef IpAddressType
    LogGroupLogDestination ThrottleSettings`,
  'core-websocket': `
    AddApiKeyOptions ApiKey ApiKeyOptions ApiKeyProps DomainMappingOptions IApiKey IUsagePlan IWebSocketApi IWebSocketApiRef
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

/** The packages that export each name that aws-cdk-lib exports, too. */
export const EXPORTS: ReadonlyMap<string, readonly PackageName[]> = byName();

function byName(): ReadonlyMap<string, readonly PackageName[]> {
  const exports = new Map<string, PackageName[]>();
  for (const from of PACKAGES) {
    for (const name of NAMES[from].split(/\s+/).filter(Boolean))
      exports.set(name, [...(exports.get(name) ?? []), from]);
  }
  return exports;
}

/**
 * Groups the names of one import by the package that exports each. Of several packages, it prefers one that other names of
 * the import require, then one that other imports of the file require, then the first. Names that no package exports have
 * the key `undefined`; `from` names the package of a name that aws-cdk-lib does not have.
 */
export function groupByPackage<Named extends { readonly name: string; readonly from?: PackageName }>(
  all: readonly Named[],
  required: ReadonlySet<PackageName>,
): ReadonlyMap<PackageName | undefined, readonly Named[]> {
  const preferred = [requiredBy(all.map(({ name }) => name)), required];
  const groups = new Map<PackageName | undefined, Named[]>();
  for (const one of all) {
    const packages = one.from === undefined ? (EXPORTS.get(one.name) ?? []) : [one.from];
    const from = preferred.flatMap((set) => packages.filter((candidate) => set.has(candidate)))[0] ?? packages[0];
    groups.set(from, [...(groups.get(from) ?? []), one]);
  }
  return groups;
}

/** Returns the packages among the keys of groups. */
export function packagesIn(groups: ReadonlyMap<PackageName | undefined, unknown>): readonly PackageName[] {
  return [...groups.keys()].filter((name) => name !== undefined);
}

/** Returns the name of a package with its scope. */
export function scopedName(name: PackageName): string {
  return `@apigwv2/${name}`;
}

/** Returns the packages that are the only ones to export some of the names. */
export function requiredBy(names: readonly string[]): ReadonlySet<PackageName> {
  const packages = names.map((name) => EXPORTS.get(name) ?? []);
  return new Set(packages.filter(({ length }) => length === 1).flat());
}
