import {
  bindOnce,
  checkEnvironment,
  checkLength,
  checkProtocol,
  checkTargetProtocol,
  checkThrottle,
  type IWebSocketApiRef,
  markClass,
  type RouteContext,
  registerRoute,
  type WebSocketAuthorization,
  WebSocketRouteKey,
} from '@apigwv2/contracts';
import { CfnRoute, type RouteReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { chooseAuthorizer } from './connect-authorization';
import type { IWebSocketRoute } from './i-websocket-route';
import { renderRequestModels, renderRequestParameters } from './request-validation';
import { makeRouteResponse } from './route-response';
import type { WebSocketRouteProps } from './websocket-route-options';

/**
 * A route of a WebSocket API: what the API does when a client connects, disconnects, or sends a message of that key.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html
 * @example
 * declare const chat: WebSocketApi;
 * declare const integration: IWebSocketRouteIntegration;
 *
 * new WebSocketRoute(stack, 'Send', { webSocketApi: chat, routeKey: 'sendMessage', integration });
 */
export class WebSocketRoute extends Construct implements IWebSocketRoute {
  static {
    markClass(WebSocketRoute, '@apigwv2/core-websocket.WebSocketRoute');
  }

  readonly webSocketApi: IWebSocketApiRef;
  readonly routeKey: string;
  /** How connections are authorized; that of `$connect` counts. */
  readonly authorization: WebSocketAuthorization;
  /** The id of the integration that answers the route. */
  readonly integrationId: string;
  /** The id of the response; undefined where clients get none. */
  readonly routeResponseId?: string;
  private readonly route: CfnRoute;

  /**
   * @throws ApiDefinitionError `AuthorizationOffConnect`, `AuthorizationUnstated`, `EnvironmentMismatch`,
   * `ProtocolMismatch`, `RequestValidationConflict`, `RouteKeyMalformed`, `RouteKeyTaken`, `SchemaMalformed`,
   * `SettingsDiffer`, `ThrottleOutOfRange`; as its integration and authorizer do
   */
  constructor(scope: Construct, id: string, props: WebSocketRouteProps) {
    super(scope, id);
    const { webSocketApi, integration, operationName, throttle, detailedMetricsEnabled } = props;
    checkProtocol(webSocketApi, 'WEBSOCKET', this);
    checkEnvironment(webSocketApi, this);
    checkTargetProtocol('integration', integration, 'WEBSOCKET', this);
    checkLength('operationName', operationName, 1, 64, this);
    checkThrottle(throttle, this);
    const routeKey = WebSocketRouteKey.of(props.routeKey, this);
    const authorizer = chooseAuthorizer(props, this);
    checkTargetProtocol('authorizer', authorizer, 'WEBSOCKET', this);
    this.webSocketApi = webSocketApi;
    this.routeKey = routeKey.key;
    const hasSettings = throttle !== undefined || detailedMetricsEnabled !== undefined;
    registerRoute(webSocketApi, routeKey, {
      route: this,
      settings: hasSettings ? { throttle, detailedMetricsEnabled } : undefined,
      targets: 'bind' in authorizer ? [integration, authorizer] : [integration],
    });

    const boundIntegration = bindOnce('Integrations', integration, webSocketApi, this);
    const returnResponse = props.returnResponse ?? boundIntegration.returnsResponse ?? false;
    const returnsResponse = returnResponse !== false;
    const context: RouteContext<IWebSocketApiRef, WebSocketRouteKey> = {
      api: webSocketApi,
      routeKey,
      scope: this,
      returnsResponse,
    };
    boundIntegration.admit?.(context);
    const boundAuthorizer = 'bind' in authorizer ? bindOnce('Authorizers', authorizer, webSocketApi, this) : authorizer;
    if ('admit' in boundAuthorizer) boundAuthorizer.admit?.(context);
    this.authorization = boundAuthorizer.authorization;
    this.integrationId = boundIntegration.integrationId;
    const { models, ...requestModels } = renderRequestModels(props, this);
    this.route = new CfnRoute(this, 'Resource', {
      apiId: webSocketApi.apiRef.apiId,
      routeKey: routeKey.key,
      target: `integrations/${this.integrationId}`,
      operationName,
      authorizationType: this.authorization.type,
      authorizerId: this.authorizerId,
      apiKeyRequired: props.apiKeyRequired,
      requestParameters: renderRequestParameters(props, this),
      ...requestModels,
      routeResponseSelectionExpression: returnsResponse ? '$default' : undefined,
    });
    // A route knows its models by name, which is no reference.
    if (models.length > 0) this.route.node.addDependency(...models);
    if (returnsResponse) {
      const options = returnResponse === true ? {} : returnResponse;
      this.routeResponseId = makeRouteResponse(this, webSocketApi, this.route.ref, options);
    }
  }

  /** The id of the authorizer that guards connections; undefined where a word does. */
  get authorizerId(): string | undefined {
    return 'authorizerId' in this.authorization ? this.authorization.authorizerId : undefined;
  }

  /** Points at the route. */
  get routeRef(): RouteReference {
    return this.route.routeRef;
  }

  get routeId(): string {
    return this.route.ref;
  }

  /** The account and region of the route. */
  get env(): IWebSocketRoute['env'] {
    const { account, region } = Stack.of(this);
    return { account, region };
  }
}
