import { oneStack } from '@apigwv2/testing';
import {
  CfnApi,
  CfnApiGatewayManagedOverrides,
  CfnAuthorizer,
  CfnIntegration,
  CfnIntegrationResponse,
  CfnModel,
  CfnRoute,
  CfnRouteResponse,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { CfnResource, Stack } from 'aws-cdk-lib/core';
import { notDeployed } from '../../src/deployment/not-deployed';
import { pinnedDeployment } from '../../src/deployment/pinned-deployment';

type Build = (stack: Stack, apiId: string) => CfnResource;

/** One resource of each type that has a place in a deployment, none of which a route of these packages connects. */
const RESOURCES: readonly Build[] = [
  (stack, apiId) => new CfnRoute(stack, 'Route', { apiId, routeKey: 'send' }),
  (stack, apiId) => new CfnRouteResponse(stack, 'RouteResponse', { apiId, routeId: 'r', routeResponseKey: '$default' }),
  (stack, apiId) => new CfnIntegration(stack, 'Integration', { apiId, integrationType: 'MOCK' }),
  (stack, apiId) =>
    new CfnIntegrationResponse(stack, 'Response', { apiId, integrationId: 'i', integrationResponseKey: '$default' }),
  (stack, apiId) => new CfnAuthorizer(stack, 'Authorizer', { apiId, authorizerType: 'REQUEST', name: 'guard' }),
  (stack, apiId) => new CfnModel(stack, 'Model', { apiId, name: 'Order', schema: {} }),
  (stack, apiId) => new CfnApiGatewayManagedOverrides(stack, 'Overrides', { apiId }),
];

const APIS: Readonly<Record<string, Build>> = {
  'a WebSocket API': (stack) =>
    new CfnApi(stack, 'Api', { name: 'chat', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.a' }),
  'an HTTP API': (stack) => new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' }),
  'an HTTP API with a document': (stack) => new CfnApi(stack, 'Api', { body: { openapi: '3.0.1', paths: {} } }),
};

/** Returns the properties that CloudFormation has for a resource, as the L1 is generated from them. */
function propertiesOf(build: Build): readonly string[] {
  const { cfnProperties } = build(oneStack(), 'abc123') as unknown as { cfnProperties: object };
  return Object.keys(cfnProperties).map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
}

/** Returns the logical ID of a deployment after a change of a resource. */
function idAfter(buildApi: Build, build: Build | undefined, change: (resource: CfnResource) => void): string {
  const stack = oneStack();
  const api = buildApi(stack, '') as CfnApi;
  const resource = build?.(stack, api.ref) ?? api;
  const deployment = pinnedDeployment(stack, api);
  change(resource);
  return stack.resolve(deployment.logicalId);
}

const cases = [
  ...Object.entries(APIS).map(([what, api]) => ({ what, api, build: undefined })),
  ...RESOURCES.map((build) => ({
    what: build(oneStack(), 'abc123').cfnResourceType,
    api: APIS['a WebSocket API'] as Build,
    build,
  })),
].flatMap(({ what, api, build }) =>
  propertiesOf(build ?? api).map((property) => {
    const { cfnResourceType } = (build ?? api)(oneStack(), 'abc123');
    return { what, property, api, build, isDeployed: notDeployed(cfnResourceType)[property] === undefined };
  }),
);

const isChanged = ({ api, build, property }: (typeof cases)[number]) =>
  idAfter(api, build, () => {}) !==
  idAfter(api, build, (resource) => resource.addPropertyOverride(property, 'changed'));

describe('the logical ID of a pinned deployment', () => {
  test.each(cases.filter(({ isDeployed }) => isDeployed))('changes with $property of $what', (one) => {
    expect(isChanged(one)).toBe(true);
  });

  test.each(cases.filter(({ isDeployed }) => !isDeployed))('does not change with $property of $what', (one) => {
    expect(isChanged(one)).toBe(false);
  });

  test('does not change with the resources of another API', () => {
    const withOther = (schema: object) => {
      const stack = oneStack();
      const [api, other] = ['Api', 'Other'].map((id) => new CfnApi(stack, id, { name: id, protocolType: 'HTTP' }));
      new CfnModel(stack, 'Model', { apiId: (other as CfnApi).ref, name: 'Order', schema });
      return stack.resolve(pinnedDeployment(stack, api as CfnApi).logicalId);
    };
    expect(withOther({ type: 'object' })).toBe(withOther({ type: 'array' }));
  });

  test('contains no API that has only properties that are not deployed', () => {
    const idOf = (name: string) =>
      idAfter(
        (stack) => new CfnApi(stack, 'Api', { name, protocolType: 'HTTP' }),
        undefined,
        () => {},
      );
    expect(idOf('shop')).toMatch(/e3b0c442$/);
  });
});
