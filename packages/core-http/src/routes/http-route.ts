import { type HttpAuthorization, type HttpRouteKey, type IHttpApiWithId, setFqn, withApiId } from '@apigwv2/contracts';
import { checkedProps, discarded, scopeAndId } from '@apigwv2/contracts/kernel';
import { CfnRoute, type RouteReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { connectHttpRoute } from './connect-http-route';
import { HTTP_ROUTE_PROPS, type HttpRouteProps } from './http-route-options';
import type { GrantInvokeOptions, IHttpRoute } from './i-http-route';
import { routeArn } from './route-arn';
import { grantRoute } from './route-grant';

/**
 * A route of an HTTP API: one method and path, or `$default` for every request that matches no other route.
 *
 * It is a plain construct and not a `Resource`, which would make large APIs a quarter slower to synthesize.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 * @example
 * declare const api: HttpApi;
 * declare const integration: IHttpRouteIntegration;
 *
 * new HttpRoute(stack, 'Book', { httpApi: api, routeKey: HttpRouteKey.with('/books/{id}', HttpMethod.GET), integration });
 */
export class HttpRoute extends Construct implements IHttpRoute {
  static {
    setFqn(HttpRoute, '@apigwv2/core-http.HttpRoute');
  }

  readonly httpApi: IHttpApiWithId;
  readonly routeKey: HttpRouteKey;
  readonly authorization: HttpAuthorization;
  /** The scopes, one of which a token must have. @default - none */
  readonly authorizationScopes?: readonly string[];
  /** The ID of the integration of the route. */
  readonly integrationId: string;
  private readonly resource: CfnRoute;

  /**
   * @throws ApiDefinitionError `AuthorizationRequired`, `ContractVersionUnsupported`, `EnvironmentMismatch`,
   * `PathVariableConflict`, `ProtocolMismatch`, `DuplicateRouteKey`, `RouteKeyUnresolved`, `ScopesNeedJwt`, `ScopesOutOfRange`, `ConflictingDefinitions`, `StackCycle`, `ThrottleOutOfRange`, `UnknownOption`; as its integration and
   * authorizer do, such as `UnknownPathVariable`
   */
  constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(HTTP_ROUTE_PROPS, props, this);
      const { httpApi, routeKey, operationName } = props;
      const { authorization, scopes, integrationId } = connectHttpRoute(this, props);
      this.httpApi = withApiId(httpApi);
      this.routeKey = routeKey;
      this.authorization = authorization;
      this.authorizationScopes = scopes;
      this.integrationId = integrationId;
      this.resource = new CfnRoute(this, 'Resource', {
        apiId: httpApi.apiRef.apiId,
        routeKey: routeKey.key,
        target: `integrations/${this.integrationId}`,
        operationName,
        authorizationType: authorization.type,
        authorizerId: this.authorizerId,
        authorizationScopes: scopes,
      });
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /** The path of the route; undefined for `$default`. */
  get path(): string | undefined {
    return this.routeKey.path;
  }

  // References are created on demand: most routes have no consumer, and a token costs time.

  /** A reference to the route. */
  get routeRef(): RouteReference {
    return this.resource.routeRef;
  }

  /** The ID of the authorizer of the route; undefined for a built-in one. */
  get authorizerId(): string | undefined {
    return 'authorizerId' in this.authorization ? this.authorization.authorizerId : undefined;
  }

  get routeId(): string {
    return this.resource.ref;
  }

  /** The account and region of the route. */
  get env(): IHttpRoute['env'] {
    const { account, region } = Stack.of(this);
    return { account, region };
  }

  get routeArn(): string {
    return routeArn(this.httpApi, this.routeKey);
  }

  grantInvoke(grantee: IGrantable, options: GrantInvokeOptions = {}): Grant {
    return grantRoute(this, grantee, options);
  }
}
