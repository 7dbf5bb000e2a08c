import { PROTOCOLS, type Protocol } from '@apigwv2/spec';
import type { Resource } from '../model/template';
import { resourcesOf, type World } from '../model/world';
import { keyOf, resourceKey } from '../value/key-of';
import { textOf } from '../value/literals';
import type { Value } from '../value/value';
import type { Api, ApiGraph } from './api';
import { readDomains } from './domains';
import { opennessIn } from './openness';
import { readPermissions } from './permissions';
import { ApiReader } from './read-parts';

/**
 * Reads the APIs of a world: what belongs to each in all templates, from resources and from OpenAPI documents.
 *
 * @example
 * const { apis } = readApis(readWorld('cdk.out'));
 * console.log(apis.map(({ routes }) => routes.map(({ key }) => key)));
 */
export function readApis(world: World): ApiGraph {
  const apis = new Map<string, Api>();
  const add = (key: string, facts: Pick<Api, 'resource' | 'protocol' | 'open'>): Api => {
    const api: Api = {
      ...{ key, ...facts, routes: [], integrations: [], authorizers: [], stages: [], deployments: [] },
      ...{ models: [], routeResponses: [], integrationResponses: [], mappings: [] },
    };
    apis.set(key, api);
    return api;
  };
  const opennessOf = opennessIn(world);
  for (const resource of resourcesOf(world, 'AWS::ApiGatewayV2::Api')) {
    const key = resourceKey(resource.template.file, resource.logicalId);
    add(key, { resource, protocol: protocolOf(resource), open: opennessOf(resource, key) });
  }
  const apiOf = (id: Value): Api =>
    apis.get(keyOf(id)) ?? add(keyOf(id), { open: 'the API, which is not in these templates' });
  const reader = new ApiReader(world, apiOf);
  for (const api of [...apis.values()]) reader.readOwn(api);
  reader.readResources();
  const domains = readDomains(world, apiOf);
  return { world, apis: [...apis.values()], domains, permissions: readPermissions(world, apis) };
}

/** An OpenAPI document is of an HTTP API. */
function protocolOf(resource: Resource): Protocol | undefined {
  const protocol = resource.get('ProtocolType');
  const hasBody = resource.get('Body').kind !== 'none' || resource.get('BodyS3Location').kind !== 'none';
  if (protocol.kind === 'none') return hasBody ? 'HTTP' : undefined;
  const text = textOf(protocol);
  return text !== undefined && PROTOCOLS.has(text) ? text : undefined;
}
