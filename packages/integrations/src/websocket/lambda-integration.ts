import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  lambdaInvocationUri,
  markClass,
} from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { warnOfLongFunction } from '../function-timeout';
import { checkLambdaAccess, type LambdaAccessOptions, permitInvocation } from '../lambda-access';
import type { ContentHandling } from './content-handling';
import type { WebSocketIntegrationOptions, WebSocketTargetOptions } from './integration-options';
import { createWebSocketIntegration } from './render-integration';
import type { BoundWebSocketIntegration } from './target';
import { checkWebSocketIntegration } from './validate-integration';

/** How a WebSocket API calls a Lambda function. */
export interface WebSocketLambdaIntegrationProps extends LambdaAccessOptions, WebSocketTargetOptions {
  /** How the payload of the message is converted. @default - not at all */
  readonly contentHandling?: ContentHandling;
}

/**
 * Lets a Lambda function answer routes of a WebSocket API.
 *
 * It is one integration of each API, however many routes lead to it, and one permission for each function and API. An
 * alias or a version is invoked as such. The client gets the `body` of what the function returns only from a route that
 * returns responses.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 * @example
 * const chat = new WebSocketLambdaIntegration('Chat', handler, { timeout: Duration.seconds(10) });
 */
export class WebSocketLambdaIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketLambdaIntegration, '@apigwv2/integrations.WebSocketLambdaIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IFunction[];
  readonly settings: object;
  private readonly options: WebSocketIntegrationOptions;

  /**
   * @param id names the integration within its API, and so its logical id
   * @param handler the function, or an alias or version of it
   * @throws ApiDefinitionError `HandlerMissing`, `TimeoutOutOfRange`, `LengthOutOfRange` for a long description,
   * `IntegrationOptionsConflict` for an unknown content handling or for scopePermissionToRoute with
   * permissionGrantedElsewhere
   */
  constructor(
    readonly id: string,
    private readonly handler: IFunction,
    private readonly props: WebSocketLambdaIntegrationProps = {},
  ) {
    const at = `WebSocketLambdaIntegration '${id}'`;
    checkLambdaAccess(handler, props, at);
    const { contentHandling, timeout, description } = props;
    this.names = [handler];
    this.settings = { handler, ...props };
    const integrationUri = lambdaInvocationUri(handler);
    this.options = { integrationType: 'AWS_PROXY', integrationUri, contentHandling, timeout, description };
    checkWebSocketIntegration(this.options, at);
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    const { handler, props } = this;
    const { ref: integrationId } = createWebSocketIntegration(context.scope, context.api, this.options);
    warnOfLongFunction(handler, props.timeout, context.scope, 'WEBSOCKET');
    return { integrationId, admit: permitInvocation(context, handler, props, ({ key }) => key) };
  }
}
