import {
  authorizerExtension,
  type BindContext,
  type HttpAuthorization,
  type HttpRouteKey,
  type IHttpApiRef,
  type OpenApiBinding,
  type RouteContext,
} from '@apigwv2/contracts';
import { AuthorizerTarget } from '../authorizer-target';

/**
 * The base class of the authorizers of HTTP APIs, which OpenAPI documents can contain too.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
 */
export abstract class HttpAuthorizerTarget extends AuthorizerTarget<IHttpApiRef, HttpRouteKey, HttpAuthorization> {
  readonly protocol = 'HTTP';

  /** Renders the authorizer for an OpenAPI document, once per API and stack. */
  describe(context: BindContext<IHttpApiRef>): OpenApiBinding<RouteContext<IHttpApiRef, HttpRouteKey>> {
    const { properties, permit, admit } = this.plan(context);
    permit?.();
    return { extension: authorizerExtension(properties), admit };
  }
}
