import { checkProtocol, type IWebSocketApiRef, type IWebSocketRouteAuthorizer, setFqn } from '@apigwv2/contracts';
import type { AuthorizerReference, IAuthorizerRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createWebSocketAuthorizer } from './create-websocket-authorizer';
import { ImportedWebSocketAuthorizer, type WebSocketAuthorizerAttributes } from './imported-websocket-authorizer';
import type { WebSocketAuthorizerOptions } from './websocket-authorizer-options';

/** What an authorizer of a WebSocket API is made of, and the API that it is of. */
export interface WebSocketAuthorizerProps extends WebSocketAuthorizerOptions {
  /** The API whose connections the authorizer may guard. */
  readonly webSocketApi: IWebSocketApiRef;

  /** The name of the authorizer within its API, 1 to 128 characters. @default - the id of the construct */
  readonly authorizerName?: string;
}

/**
 * An authorizer of a WebSocket API as a construct of its own, for routes that are written as L1s.
 *
 * A route of these packages takes `WebSocketLambdaAuthorizer` instead, which makes the authorizer itself and lets the
 * API invoke the function.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html
 * @example
 * const chat = new CfnApi(stack, 'Chat', {
 *   name: 'chat',
 *   protocolType: 'WEBSOCKET',
 *   routeSelectionExpression: '$request.body.action',
 * });
 * const { region, partition } = stack;
 * const guard = new WebSocketAuthorizer(stack, 'Guard', {
 *   webSocketApi: chat,
 *   type: WebSocketAuthorizerType.LAMBDA,
 *   authorizerUri: `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${handler.functionArn}/invocations`,
 *   identitySource: [WebSocketIdentitySource.query('token')],
 * });
 * new CfnRoute(stack, 'Connect', {
 *   apiId: chat.ref,
 *   routeKey: '$connect',
 *   authorizationType: 'CUSTOM',
 *   authorizerId: guard.authorizerId,
 * });
 */
export class WebSocketAuthorizer extends Resource implements IAuthorizerRef {
  static {
    setFqn(WebSocketAuthorizer, '@apigwv2/authorizers.WebSocketAuthorizer');
  }

  /**
   * An authorizer that is there already, for the route `$connect` of its API.
   *
   * @throws ApiDefinitionError `AuthorizerOptionsConflict` for an unknown type, `AuthorizerOfOtherApi` when a route of
   * another API is given it
   */
  static fromWebSocketAuthorizerAttributes(
    scope: Construct,
    id: string,
    attributes: WebSocketAuthorizerAttributes,
  ): IWebSocketRouteAuthorizer {
    return new ImportedWebSocketAuthorizer(scope, id, attributes);
  }

  /** The API whose connections the authorizer may guard. */
  readonly webSocketApi: IWebSocketApiRef;

  /** The id of the authorizer. */
  readonly authorizerId: string;

  /** Points at the authorizer. */
  readonly authorizerRef: AuthorizerReference;

  /**
   * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `IdentitySourceMalformed`, `LengthOutOfRange` or
   * `UrlMalformed` for options that the service would refuse, `AuthorizerNameTaken`, `ProtocolMismatch` for an HTTP API
   */
  constructor(scope: Construct, id: string, props: WebSocketAuthorizerProps) {
    super(scope, id);
    const { webSocketApi, authorizerName = id } = props;
    checkProtocol(webSocketApi, 'WEBSOCKET', this);
    const { ref } = createWebSocketAuthorizer(this, webSocketApi, authorizerName, props);
    this.webSocketApi = webSocketApi;
    this.authorizerId = ref;
    this.authorizerRef = { apiId: webSocketApi.apiRef.apiId, authorizerId: ref };
  }
}
