import {
  type BindContext,
  type BoundIntegration,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  integrationExtension,
  type OpenApiBinding,
} from '@apigwv2/contracts';
import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import type { HttpIntegrationOptions } from './integration-options';
import { warnOfDroppedPath } from './mapping/dropped-path';
import { registerMappingUse } from './mapping/mapping-use';
import { validateMappings } from './mapping/validate-mappings';
import { validatePathParameters } from './mapping/validate-path-parameters';
import { renderHttpIntegration } from './render-integration';
import type { HttpRouteContext } from './route-context';
import { warnOfHttpIntegration } from './warn-of-integration';

/** The options of an integration once the resources that they reference exist, and its work for each route. */
export interface HttpIntegrationPlan {
  /** The options of the integration. */
  readonly options: HttpIntegrationOptions;
  /** Prepares the target for one more route. */
  admit?(route: HttpRouteContext): void;
}

/**
 * The base class of the integrations of HTTP APIs. An integration validates its props in its constructor, and plans the
 * resource when it is bound.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html
 */
export abstract class HttpTarget implements IHttpRouteIntegration {
  readonly protocol = 'HTTP';
  /** The version of the binding contract. */
  readonly contractVersion = 1;
  /** The ID of the integration within its API, which determines its logical ID. */
  abstract readonly id: string;
  /** The props of the integration. Integrations with equal settings under one ID are one resource. */
  abstract readonly settings: object;

  /** Creates the integration, once per API and stack. */
  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    const { scope, api } = context;
    const plan = this.planFor(context);
    const { ref: integrationId } = new CfnIntegration(scope, 'Resource', {
      apiId: api.apiRef.apiId,
      ...renderHttpIntegration(plan.options),
    });
    return { integrationId, admit: admitBy(plan) };
  }

  /** Renders the integration for an OpenAPI document, once per API and stack. */
  describe(context: BindContext<IHttpApiRef>): OpenApiBinding<HttpRouteContext> {
    const plan = this.planFor(context);
    return { extension: integrationExtension(renderHttpIntegration(plan.options)), admit: admitBy(plan) };
  }

  /** Creates the resources that the integration references, and returns its options. */
  protected abstract plan(context: BindContext<IHttpApiRef>): HttpIntegrationPlan;

  private planFor(context: BindContext<IHttpApiRef>): HttpIntegrationPlan {
    const plan = this.plan(context);
    // A mapping is a builder: callers can change it after the constructor of the integration validated it.
    validateMappings(plan.options, context.scope);
    // The options of an action have a copy of the mapping of its props.
    for (const options of [plan.options, this.settings]) registerMappingUse(options, context.scope);
    warnOfHttpIntegration(context.api, plan.options, context.scope);
    return plan;
  }
}

function admitBy({ options, admit }: HttpIntegrationPlan): (route: HttpRouteContext) => void {
  return (route) => {
    validatePathParameters(options, route.routeKey, route.scope);
    warnOfDroppedPath(options, route);
    admit?.(route);
  };
}
