import type {
  BindContext,
  BoundAuthorizer,
  HttpAuthorization,
  HttpRouteKey,
  IHttpApiRef,
  RouteContext,
} from '@apigwv2/contracts';
import { createHttpAuthorizer } from './create-http-authorizer';
import type { JwtAuthorizerOptions } from './http-authorizer-options';

/** Makes the authorizer of an API that checks JSON Web Tokens, whoever issues them. */
export function bindJwtAuthorizer(
  { scope, api, name }: BindContext<IHttpApiRef>,
  authorizerName: string,
  options: JwtAuthorizerOptions,
): BoundAuthorizer<HttpAuthorization, RouteContext<IHttpApiRef, HttpRouteKey>> {
  const { ref: authorizerId } = createHttpAuthorizer(scope, api, name(authorizerName), options);
  return { authorization: { type: 'JWT', authorizerId } };
}
