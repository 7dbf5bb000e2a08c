import { type IWebSocketApiWithId, setFqn, type WebSocketAuthorization, withApiId } from '@apigwv2/contracts';
import { checkedProps, discarded, scopeAndId } from '@apigwv2/contracts/kernel';
import { CfnRoute, type RouteReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { connectWebSocketRoute } from './connect-websocket-route';
import type { IWebSocketRoute } from './i-websocket-route';
import { renderRequestModels, renderRequestParameters, requestModelsOf } from './request-models';
import { createRouteResponse } from './route-response';
import { WEBSOCKET_ROUTE_PROPS, type WebSocketRouteProps } from './websocket-route-options';

/**
 * A route of a WebSocket API: `$connect`, `$disconnect`, `$default`, or a value of the route selection expression.
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
    setFqn(WebSocketRoute, '@apigwv2/core-websocket.WebSocketRoute');
  }

  readonly webSocketApi: IWebSocketApiWithId;
  readonly routeKey: string;
  /** The authorization of connections; only that of `$connect` is used. */
  readonly authorization: WebSocketAuthorization;
  /** The ID of the integration of the route. */
  readonly integrationId: string;
  /** The ID of the route response; undefined without one. */
  readonly routeResponseId?: string;
  private readonly resource: CfnRoute;

  /**
   * @throws ApiDefinitionError `AuthorizerOnlyOnConnect`, `AuthorizationRequired`, `EnvironmentMismatch`,
   * `ProtocolMismatch`, `RequestValidationConflict`, `InvalidRouteKey`, `DuplicateRouteKey`, `InvalidSchema`,
   * `ConflictingDefinitions`, `StackCycle`, `ThrottleOutOfRange`, `UnknownOption`; as its integration and authorizer do
   */
  constructor(scope: Construct, id: string, props: WebSocketRouteProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(WEBSOCKET_ROUTE_PROPS, props, this);
      const { webSocketApi, routeKey, operationName, apiKeyRequired } = props;
      const { integration, authorization, returnsResponse, models, requestParameters } = {
        ...connectWebSocketRoute(this, props),
        models: requestModelsOf(props, this),
        requestParameters: renderRequestParameters(props, this),
      };
      this.webSocketApi = withApiId(webSocketApi);
      this.routeKey = routeKey;
      this.authorization = authorization;
      this.integrationId = integration.integrationId;
      this.resource = new CfnRoute(this, 'Resource', {
        apiId: webSocketApi.apiRef.apiId,
        routeKey,
        target: `integrations/${this.integrationId}`,
        operationName,
        authorizationType: authorization.type,
        authorizerId: this.authorizerId,
        apiKeyRequired,
        requestParameters,
        ...renderRequestModels(models, props),
        routeResponseSelectionExpression: returnsResponse ? '$default' : undefined,
      });
      // A route refers to its models by name, which is no reference.
      const dependencies = Object.values(models);
      if (dependencies.length > 0) this.resource.node.addDependency(...dependencies);
      if (returnsResponse) {
        const options = typeof props.returnResponse === 'object' ? props.returnResponse : {};
        this.routeResponseId = createRouteResponse(this, webSocketApi, this.resource.ref, options);
      }
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /** The ID of the authorizer; undefined for a built-in one. */
  get authorizerId(): string | undefined {
    return 'authorizerId' in this.authorization ? this.authorization.authorizerId : undefined;
  }

  /** A reference to the route. */
  get routeRef(): RouteReference {
    return this.resource.routeRef;
  }

  get routeId(): string {
    return this.resource.ref;
  }

  /** The account and region of the route. */
  get env(): IWebSocketRoute['env'] {
    const { account, region } = Stack.of(this);
    return { account, region };
  }
}
