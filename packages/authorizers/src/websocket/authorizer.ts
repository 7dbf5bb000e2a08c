import {
  checkedProps,
  checkProtocol,
  constructs,
  discarded,
  type IWebSocketApiRef,
  type IWebSocketRouteAuthorizer,
  optional,
  options,
  scopeAndId,
  setFqn,
  string,
} from '@apigwv2/contracts';
import type { AuthorizerReference, IAuthorizerRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createAuthorizer } from '../create-authorizer';
import { importedWebSocketAuthorizer, type WebSocketAuthorizerAttributes } from '../imported/websocket-authorizer';
import { WEBSOCKET_AUTHORIZER_OPTIONS, type WebSocketAuthorizerOptions } from './authorizer-options';
import { renderWebSocketAuthorizer } from './render-authorizer';
import { validateWebSocketAuthorizer } from './validate-authorizer';

/** Properties of a `WebSocketAuthorizer`. */
export interface WebSocketAuthorizerProps extends WebSocketAuthorizerOptions {
  /** The API of the authorizer. */
  readonly webSocketApi: IWebSocketApiRef;

  /** The name of the authorizer within its API, 1 to 128 characters. @default - the ID of the construct */
  readonly authorizerName?: string;
}

/**
 * An authorizer of a WebSocket API as a separate construct, for routes defined as L1s.
 *
 * Routes of `@apigwv2/core-websocket` take `WebSocketLambdaAuthorizer` instead, which creates the authorizer itself and
 * grants the API permission to invoke the function.
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
   * Imports an existing authorizer, for the route `$connect` of its API.
   *
   * @throws ApiDefinitionError `AuthorizerOptionsConflict` for an unknown type, `AuthorizerOfOtherApi` when a route of
   * another API uses it
   */
  static fromWebSocketAuthorizerAttributes(
    scope: Construct,
    id: string,
    attributes: WebSocketAuthorizerAttributes,
  ): IWebSocketRouteAuthorizer {
    return importedWebSocketAuthorizer(scope, id, attributes);
  }

  /** The API of the authorizer. */
  readonly webSocketApi: IWebSocketApiRef;

  /** The ID of the authorizer. */
  readonly authorizerId: string;

  /** A reference to the authorizer. */
  readonly authorizerRef: AuthorizerReference;

  /**
   * @throws ApiDefinitionError `DuplicateAuthorizerName`, `AuthorizerOptionsConflict`, `InvalidIdentitySource`,
   * `LengthOutOfRange`, `ProtocolMismatch`, `InvalidUrl`
   */
  constructor(scope: Construct, id: string, props: WebSocketAuthorizerProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(WEBSOCKET_AUTHORIZER_PROPS, props, this);
      const { webSocketApi, authorizerName = id } = props;
      checkProtocol(webSocketApi, 'WEBSOCKET', this);
      validateWebSocketAuthorizer(authorizerName, props, this);
      this.webSocketApi = webSocketApi;
      this.authorizerRef = createAuthorizer(this, webSocketApi, authorizerName, renderWebSocketAuthorizer(props));
      this.authorizerId = this.authorizerRef.authorizerId;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

/** The kinds of the options of {@link WebSocketAuthorizerProps}. */
export const WEBSOCKET_AUTHORIZER_PROPS = options<WebSocketAuthorizerProps>({
  ...WEBSOCKET_AUTHORIZER_OPTIONS.kinds,
  webSocketApi: constructs.api,
  authorizerName: optional(string),
});
