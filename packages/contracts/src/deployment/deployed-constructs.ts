import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { apiStateOf } from '../api/api-state';
import { l1ResourcesOf } from '../api/l1-resources-of';
import { routesOf } from '../routes/routes-of';

/** The resources of an API that a deployment contains, apart from the API itself. */
const DEPLOYED_TYPES = [
  'ApiGatewayManagedOverrides',
  'Authorizer',
  'Integration',
  'IntegrationResponse',
  'Model',
  'Route',
  'RouteResponse',
].map((name) => `AWS::ApiGatewayV2::${name}`);

/**
 * Returns the constructs whose resources a deployment of an API contains: its routes and targets, and each L1 of the API that
 * is outside of them, such as a model or a route of aws-cdk-lib.
 */
export function deployedConstructs(api: IApiRef): readonly IConstruct[] {
  // A managed route has no resource, and its construct is the API.
  const routes = routesOf(api, ({ isManaged }) => !isManaged).map(({ route }) => route);
  return [...routes, ...apiStateOf(api).bound.values(), ...l1ResourcesOf(api, DEPLOYED_TYPES)];
}
