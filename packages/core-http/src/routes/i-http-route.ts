import type { HttpAuthorization, HttpMethod, HttpRouteKey, IHttpApiRef } from '@apigwv2/contracts';
import type { IRouteRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';

/** Which methods of a route may be invoked. */
export interface GrantInvokeOptions {
  /** The methods; the route must serve them. @default - all methods that the route serves */
  readonly httpMethods?: readonly HttpMethod[];
}

/** A route of an HTTP API. */
export interface IHttpRoute extends IRouteRef {
  /** The id of the route. */
  readonly routeId: string;
  /** The API of the route. */
  readonly httpApi: IHttpApiRef;
  /** What the route answers to. */
  readonly routeKey: HttpRouteKey;
  /** The path of the route; absent for `$default`. */
  readonly path?: string;
  /** How requests to the route are authorized. */
  readonly authorization: HttpAuthorization;
  /** The ARN by which IAM policies name the route, in all stages, with every variable of the path as `*`. */
  readonly routeArn: string;

  /**
   * Lets a principal invoke the route.
   *
   * @throws ApiDefinitionError `GrantNeedsIam` when the route is not guarded by `HttpIamAuthorizer`, `MethodNotServed`
   * for a method that the route does not serve
   */
  grantInvoke(grantee: IGrantable, options?: GrantInvokeOptions): Grant;
}
