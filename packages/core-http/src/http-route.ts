import {
  ApiDefinitionError,
  bindOnce,
  checkEnvironment,
  checkLength,
  checkProtocol,
  checkTargetProtocol,
  checkThrottle,
  type HttpAuthorization,
  type HttpRouteKey,
  type IHttpApiRef,
  markClass,
  type RouteContext,
  type RouteSettings,
  registerRoute,
} from '@apigwv2/contracts';
import { CfnRoute, type RouteReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HttpRouteProps } from './http-route-options';
import type { GrantInvokeOptions, IHttpRoute } from './i-http-route';
import { routeArn } from './route-arn';
import { chooseAuthorizer, chooseScopes } from './route-authorization';
import { grantRoute } from './route-grant';

/**
 * A route of an HTTP API: what the API answers to one method and path, or to everything that no other route answers.
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
    markClass(HttpRoute, '@apigwv2/core-http.HttpRoute');
  }

  readonly httpApi: IHttpApiRef;
  readonly routeKey: HttpRouteKey;
  readonly path?: string;
  readonly authorization: HttpAuthorization;
  /** The scopes that a token must have one of; absent where none is asked for. */
  readonly authorizationScopes?: readonly string[];
  /** The id of the integration that answers the route. */
  readonly integrationId: string;
  private readonly route: CfnRoute;

  /**
   * @throws ApiDefinitionError `AuthorizationUnstated`, `EnvironmentMismatch`, `PathVariableConflict`, `ProtocolMismatch`,
   * `RouteKeyTaken`, `ScopesNeedJwt`, `ScopesOutOfRange`, `SettingsDiffer`, `ThrottleOutOfRange`; as its integration and
   * authorizer do, `PathVariableUnknown` for one
   */
  constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id);
    const { httpApi, routeKey, integration, operationName } = props;
    checkRouteKey(routeKey, this);
    this.httpApi = httpApi;
    this.routeKey = routeKey;
    this.path = routeKey.path;
    checkProtocol(httpApi, 'HTTP', this);
    checkEnvironment(httpApi, this);
    checkTargetProtocol('integration', integration, 'HTTP', this);
    checkLength('operationName', operationName, 1, 64, this);
    checkThrottle(props.throttle, this);
    const authorizer = chooseAuthorizer(props, this);
    checkTargetProtocol('authorizer', authorizer, 'HTTP', this);
    const guard = 'bind' in authorizer ? authorizer : undefined;
    const targets = guard === undefined ? [integration] : [integration, guard];
    registerRoute(httpApi, routeKey, { route: this, settings: settingsOf(props), targets, authorizer: guard });

    const context: RouteContext<IHttpApiRef, HttpRouteKey> = {
      api: httpApi,
      routeKey,
      scope: this,
      returnsResponse: true,
    };
    const boundIntegration = bindOnce('Integrations', integration, httpApi, this);
    boundIntegration.admit?.(context);
    const boundAuthorizer = 'bind' in authorizer ? bindOnce('Authorizers', authorizer, httpApi, this) : authorizer;
    if ('admit' in boundAuthorizer) boundAuthorizer.admit?.(context);
    this.authorization = boundAuthorizer.authorization;
    this.integrationId = boundIntegration.integrationId;
    const authorizationScopes = chooseScopes(props, this.authorization, this);
    this.authorizationScopes = authorizationScopes;

    this.route = new CfnRoute(this, 'Resource', {
      apiId: httpApi.apiRef.apiId,
      routeKey: routeKey.key,
      target: `integrations/${this.integrationId}`,
      operationName,
      authorizationType: this.authorization.type,
      authorizerId: this.authorizerId,
      authorizationScopes,
    });
  }

  // The references are made when somebody asks: most routes are pointed at by nobody, and a token costs time.

  /** Points at the route. */
  get routeRef(): RouteReference {
    return this.route.routeRef;
  }

  /** The id of the authorizer that guards the route; undefined where a word does. */
  get authorizerId(): string | undefined {
    return 'authorizerId' in this.authorization ? this.authorization.authorizerId : undefined;
  }

  get routeId(): string {
    return this.route.ref;
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

/** The compiler checks it too; this is for calls that it does not see. */
function checkRouteKey(routeKey: HttpRouteKey | null | undefined, at: Construct): void {
  if (typeof routeKey?.key === 'string') return;
  throw new ApiDefinitionError(
    'RouteKeyMalformed',
    `routeKey must be a key such as HttpRouteKey.with('/books'), got ${JSON.stringify(routeKey)}; of a text, HttpRouteKey.parse makes one`,
    at,
  );
}

/** The settings that stages render for the route alone; undefined when it has none. */
function settingsOf({ throttle, detailedMetricsEnabled }: RouteSettings): RouteSettings | undefined {
  return throttle === undefined && detailedMetricsEnabled === undefined
    ? undefined
    : { throttle, detailedMetricsEnabled };
}
