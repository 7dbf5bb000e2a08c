import { type HttpAuthorization, type HttpRouteKey, type IHttpApiWithId, setFqn } from '@apigwv2/contracts';
import { scopeAndId } from '@apigwv2/contracts/kernel';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { GrantInvokeOptions } from '../routes/i-http-route';
import { routeArn } from '../routes/route-arn';
import { grantRoute } from '../routes/route-grant';
import type { OpenApiOperation } from './open-api-operation';

/**
 * A route that the service creates from an operation of an OpenAPI document. It has no resource in the template, and so
 * no ID in this app.
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
  /** The authorization of the route. */
  readonly authorization: { readonly type: HttpAuthorization['type'] };
  /** The scopes, one of which a token must have; empty for none. */
  readonly authorizationScopes: readonly string[];

  constructor(
    scope: Construct,
    id: string,
    /** The API of the route. */
    readonly httpApi: IHttpApiWithId,
    { routeKey, authorizationType, scopes }: OpenApiOperation,
  ) {
    super(...scopeAndId(scope, id, new.target.name));
    this.routeKey = routeKey;
    this.path = routeKey.path;
    this.authorization = { type: authorizationType };
    this.authorizationScopes = scopes;
  }

  /** The ARN of the route in all stages, for IAM policies; path variables are `*`. */
  get routeArn(): string {
    return routeArn(this.httpApi, this.routeKey);
  }

  /**
   * Grants a principal permission to invoke the route.
   *
   * @throws ApiDefinitionError `GrantNeedsIam`, `MethodNotOnRoute`
   */
  grantInvoke(grantee: IGrantable, options: GrantInvokeOptions = {}): Grant {
    return grantRoute(this, grantee, options);
  }
}
