import { splitHttpRouteKey } from '@apigwv2/spec';
import { resourcesOf, type World } from '../model/world';
import { keyOf, resourceKey } from '../value/key-of';
import { textOf } from '../value/literals';
import { concatenate, literal, type Value } from '../value/value';
import type { Api, Authorizer, Integration, Route } from './api';
import { readDocument } from './document-routes';
import { functionIn } from './function-reference';
import { type Part, partOf } from './part';
import { quickCreated } from './quick-create';

/** Reads the parts of APIs into them. */
export class ApiReader {
  private readonly integrations = new Map<string, Integration>();
  private readonly authorizers = new Map<string, Authorizer>();

  constructor(
    private readonly world: World,
    private readonly apiOf: (id: Value) => Api,
  ) {}

  /** Reads the parts that the resource of an API itself has: those of its document, and those of quick create. */
  readOwn(api: Api): void {
    const { resource } = api;
    if (resource === undefined) return;
    const quick = quickCreated(resource);
    if (quick !== undefined) {
      const integration = this.addIntegration(api, quick.integration);
      this.addRoute(api, quick.route, { integration });
      this.addStage(api, quick.stage);
    }
    const { routes, authorizers } = readDocument(resource, resource.get('Body'));
    const named = new Map([...authorizers].map(([name, part]) => [name, this.addAuthorizer(api, part)]));
    for (const { route, integration, authorizer } of routes) {
      this.addRoute(api, route, {
        integration: integration && this.addIntegration(api, integration),
        authorizer: authorizer === undefined ? undefined : named.get(authorizer),
      });
    }
  }

  /** Reads the parts that are resources. */
  readResources(): void {
    for (const { part, api, key } of this.parts('Integration')) {
      this.integrations.set(key, this.addIntegration(api, part));
    }
    for (const { part, api, key } of this.parts('Authorizer')) {
      this.authorizers.set(key, this.addAuthorizer(api, part));
    }
    for (const { part, api } of this.parts('Route')) {
      this.addRoute(api, part, {
        integration: this.integrations.get(targetKey(part.get('Target')) ?? ''),
        authorizer: this.authorizers.get(keyOf(part.get('AuthorizerId'))),
      });
    }
    for (const { part, api } of this.parts('Stage')) this.addStage(api, part);
    for (const { part, api } of this.parts('Deployment')) api.deployments.push({ ...part, api });
    for (const { part, api } of this.parts('Model')) api.models.push({ ...part, api });
    for (const { part, api } of this.parts('RouteResponse')) api.routeResponses.push({ ...part, api });
    for (const { part, api } of this.parts('IntegrationResponse')) api.integrationResponses.push({ ...part, api });
  }

  /** Without an `ApiId`, which CloudFormation requires, a resource belongs to no API. */
  private parts(kind: string): readonly { readonly part: Part; readonly api: Api; readonly key: string }[] {
    return resourcesOf(this.world, `AWS::ApiGatewayV2::${kind}`)
      .filter((resource) => resource.get('ApiId').kind !== 'none')
      .map((resource) => ({
        part: partOf(resource),
        api: this.apiOf(resource.get('ApiId')),
        key: resourceKey(resource.template.file, resource.logicalId),
      }));
  }

  private addRoute(api: Api, part: Part, targets: Pick<Route, 'integration' | 'authorizer'>): void {
    const key = textOf(part.get('RouteKey'));
    const parts = api.protocol === 'WEBSOCKET' || key === undefined ? undefined : splitHttpRouteKey(key);
    api.routes.push({ ...part, api, key, parts, ...targets });
  }

  private addIntegration(api: Api, part: Part): Integration {
    const given = part.get('IntegrationType');
    const type = textOf(given);
    // A URL may have the name of a function that it does not call.
    const isCall = type === undefined ? given.kind !== 'none' : type.startsWith('AWS');
    const handler = isCall ? functionIn(part.get('IntegrationUri')) : undefined;
    const integration = { ...part, api, type, handler };
    api.integrations.push(integration);
    return integration;
  }

  private addAuthorizer(api: Api, part: Part): Authorizer {
    const type = textOf(part.get('AuthorizerType'));
    const authorizer = { ...part, api, type, handler: functionIn(part.get('AuthorizerUri')) };
    api.authorizers.push(authorizer);
    return authorizer;
  }

  private addStage(api: Api, part: Part): void {
    api.stages.push({ ...part, api, name: textOf(part.get('StageName')) });
  }
}

const TARGET = 'integrations/';

/** Returns the key of the integration in a target `integrations/<id>`. */
export function targetKey(target: Value): string | undefined {
  const [first, ...rest] = target.kind === 'concatenation' ? target.parts : [target];
  const start = first?.kind === 'literal' ? String(first.value) : '';
  if (!start.startsWith(TARGET)) return undefined;
  return keyOf(concatenate([literal(start.slice(TARGET.length)), ...rest]));
}
