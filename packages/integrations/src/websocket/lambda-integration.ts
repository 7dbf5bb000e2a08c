import {
  type BindContext,
  checkedProps,
  type IWebSocketApiRef,
  lambdaInvocationUri,
  oneOf,
  optional,
  options,
  setFqn,
  targetPlace,
} from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  LAMBDA_ACCESS_OPTIONS,
  type LambdaAccessOptions,
  permitInvocation,
  validateLambdaAccess,
} from '../lambda-access';
import { ContentHandling } from './content-handling';
import {
  WEBSOCKET_TARGET_OPTIONS,
  type WebSocketIntegrationOptions,
  type WebSocketTargetOptions,
} from './integration-options';
import { type WebSocketIntegrationPlan, WebSocketTarget } from './target';
import { validateWebSocketIntegration } from './validate-integration';

/** Properties of a `WebSocketLambdaIntegration`. */
export interface WebSocketLambdaIntegrationProps extends LambdaAccessOptions, WebSocketTargetOptions {
  /** The conversion of the message payload. @default - no conversion */
  readonly contentHandling?: ContentHandling;
}

/**
 * An integration of a WebSocket API with a Lambda function.
 *
 * Each API gets one integration, however many routes use it, and one permission per function. An alias or a version is
 * invoked with its qualifier. Clients receive the `body` of the function result only from routes that return responses.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 * @example
 * const chat = new WebSocketLambdaIntegration('Chat', handler, { timeout: Duration.seconds(10) });
 */
export class WebSocketLambdaIntegration extends WebSocketTarget {
  static {
    setFqn(WebSocketLambdaIntegration, '@apigwv2/integrations.WebSocketLambdaIntegration');
  }

  readonly settings: object;
  private readonly props: WebSocketLambdaIntegrationProps;
  private readonly options: WebSocketIntegrationOptions;

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @param handler the function, or an alias or version of it
   * @throws ApiDefinitionError `MissingHandler`, `IntegrationOptionsConflict`, `LengthOutOfRange`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    private readonly handler: IFunction,
    props: WebSocketLambdaIntegrationProps = {},
  ) {
    super();
    const at = targetPlace(new.target.name, id);
    props = checkedProps(WEBSOCKET_LAMBDA_INTEGRATION_PROPS, props, at);
    this.props = props;
    validateLambdaAccess(handler, props, at);
    const { contentHandling, timeout, description } = props;
    const integrationUri = lambdaInvocationUri(handler);
    this.settings = { handler, ...props };
    this.options = { integrationType: 'AWS_PROXY', integrationUri, contentHandling, timeout, description };
    validateWebSocketIntegration(this.options, at);
  }

  protected plan(context: BindContext<IWebSocketApiRef>): WebSocketIntegrationPlan {
    const { handler, props, options } = this;
    return { options, admit: permitInvocation(context, handler, props, ({ key }) => [key]) };
  }
}

/** The kinds of the options of {@link WebSocketLambdaIntegrationProps}. */
export const WEBSOCKET_LAMBDA_INTEGRATION_PROPS = options<WebSocketLambdaIntegrationProps>({
  ...LAMBDA_ACCESS_OPTIONS.kinds,
  ...WEBSOCKET_TARGET_OPTIONS.kinds,
  contentHandling: optional(oneOf(ContentHandling)),
});
