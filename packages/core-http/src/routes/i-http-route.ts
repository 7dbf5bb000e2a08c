import { type HttpAuthorization, HttpMethod, type HttpRouteKey, type IHttpApiWithId } from '@apigwv2/contracts';
import { list, oneOf, optional, options } from '@apigwv2/contracts/kernel';
import type { IRouteRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';

/** The part of a route that a grant covers. */
export interface GrantInvokeOptions {
  /** The methods, among those of the route. @default - all methods of the route */
  readonly httpMethods?: readonly HttpMethod[];
}

/** A route of an HTTP API. */
export interface IHttpRoute extends IRouteRef {
  /** The ID of the route. */
  readonly routeId: string;
  /** The API of the route. */
  readonly httpApi: IHttpApiWithId;
  /** The key of the route. */
  readonly routeKey: HttpRouteKey;
  /** The path of the route; undefined for `$default`. */
  readonly path?: string;
  /** The authorization of the route. */
  readonly authorization: HttpAuthorization;
  /** The ARN of the route in all stages, for IAM policies; path variables are `*`. */
  readonly routeArn: string;

  /**
   * Grants a principal permission to invoke the route.
   *
   * @throws ApiDefinitionError `GrantNeedsIam` for a route without `HttpIamAuthorizer`, `MethodNotOnRoute` for a method that the
   * route does not have
   */
  grantInvoke(grantee: IGrantable, options?: GrantInvokeOptions): Grant;
}

/** The kinds of the options of {@link GrantInvokeOptions}. */
export const GRANT_INVOKE_OPTIONS = options<GrantInvokeOptions>({
  httpMethods: optional(list(oneOf(HttpMethod))),
});
