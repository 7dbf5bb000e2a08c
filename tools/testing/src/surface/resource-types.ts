/** The resources of AWS::ApiGatewayV2 that have an L1. */
export const resourceTypes: ReadonlySet<string> = new Set([
  'Api',
  'ApiGatewayManagedOverrides',
  'ApiMapping',
  'Authorizer',
  'Deployment',
  'DomainName',
  'Integration',
  'IntegrationResponse',
  'Model',
  'PortalProduct',
  'Route',
  'RouteResponse',
  'RoutingRule',
  'Stage',
  'VpcLink',
]);
