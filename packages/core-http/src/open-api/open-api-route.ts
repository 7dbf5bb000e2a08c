import { type HttpAuthorization, type HttpRouteKey, type IHttpApiRef, setFqn } from '@apigwv2/contracts';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { GrantInvokeOptions } from '../routes/i-http-route';
import { routeArn } from '../routes/route-arn';
import { grantRoute } from '../routes/route-grant';
import type { OpenApiOperation } from './open-api-operation';

/**
 * A route that the service makes out of an operation of an OpenAPI document. It is no resource of the template, so this
 * app knows its key and no id.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html
 */
export class OpenApiRoute extends Construct {
  static {
    setFqn(OpenApiRoute, '@apigwv2/core-http.OpenApiRoute');
  }

  /** The key of the route. */
  readonly routeKey: HttpRouteKey;
  /** The path of the route; absent for `$default`. */
  readonly path?: string;
  /** How the service authorizes requests. */
  readonly authorization: { readonly type: HttpAuthorization['type'] };
  /** The scopes of which a token must have one; empty for none. */
  readonly authorizationScopes: readonly string[];

  constructor(
    scope: Construct,
    id: string,
    /** The API of the route. */
    readonly httpApi: IHttpApiRef,
    { routeKey, authorizationType, scopes }: OpenApiOperation,
  ) {
    super(scope, id);
    this.routeKey = routeKey;
    this.path = routeKey.path;
    this.authorization = { type: authorizationType };
    this.authorizationScopes = scopes;
  }

  /** The ARN by which IAM policies name the route, in all stages, with every variable of the path as `*`. */
  get routeArn(): string {
    return routeArn(this.httpApi, this.routeKey);
  }

  /**
   * Lets a principal invoke the route.
   *
   * @throws ApiDefinitionError `GrantNeedsIam`, `MethodNotServed`
   */
  grantInvoke(grantee: IGrantable, options: GrantInvokeOptions = {}): Grant {
    return grantRoute(this, grantee, options);
  }
}
