import {
  ApiDefinitionError,
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type {
  WebSocketIntegrationOptions,
  WebSocketTargetOptions,
  WebSocketTemplateOptions,
} from './integration-options';
import { type BoundWebSocketIntegration, bindWebSocketIntegration } from './target';
import { checkWebSocketIntegration } from './validate-integration';

/** How a WebSocket API calls an action of an AWS service. */
export interface WebSocketAwsIntegrationProps extends WebSocketTargetOptions, WebSocketTemplateOptions {
  /**
   * The action: `arn:<partition>:apigateway:<region>:<service>:action/<action>`, or `…:path/<path>`. 1 to 2048 characters.
   */
  readonly integrationUri: string;

  /** The method by which the action is called, `POST` for most. */
  readonly integrationMethod: string;

  /** The role by which API Gateway calls the action. It must trust `apigateway.amazonaws.com`. */
  readonly credentialsRole: IRoleRef;
}

/**
 * Lets an action of an AWS service answer routes of a WebSocket API.
 *
 * For DynamoDB, SQS, SNS, EventBridge, Step Functions and Kinesis there are classes, such as `WebSocketSqsIntegration`,
 * that know their actions and make a role for just that.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 * @example
 * import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
 *
 * const credentialsRole = new Role(stack, 'Translate', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
 * const translate = new WebSocketAwsIntegration('Translate', {
 *   integrationUri: `arn:aws:apigateway:${stack.region}:translate:action/TranslateText`,
 *   integrationMethod: 'POST',
 *   credentialsRole,
 *   requestTemplates: {
 *     $default: { Text: WebSocketValue.body('text'), SourceLanguageCode: 'auto', TargetLanguageCode: 'en' },
 *   },
 *   responses: { $default: { responseTemplates: { $default: "$input.json('$.TranslatedText')" } } },
 * });
 */
export class WebSocketAwsIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketAwsIntegration, '@apigwv2/integrations.WebSocketAwsIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IRoleRef[];
  readonly settings: object;
  private readonly options: WebSocketIntegrationOptions;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MappingMalformed`,
   * `TimeoutOutOfRange` or `UrlMalformed` for options that the service would refuse
   */
  constructor(
    readonly id: string,
    props: WebSocketAwsIntegrationProps,
  ) {
    const at = `WebSocketAwsIntegration '${id}'`;
    if ((props.credentialsRole as Partial<IRoleRef> | undefined)?.roleRef === undefined) {
      throw new ApiDefinitionError(
        'IntegrationOptionsConflict',
        'an integration of an AWS service needs a credentialsRole, or every call is refused; give a role that trusts apigateway.amazonaws.com and may call the action',
        at,
      );
    }
    this.names = [props.credentialsRole];
    this.settings = { ...props };
    this.options = { ...props, integrationType: 'AWS' };
    checkWebSocketIntegration(this.options, at);
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindWebSocketIntegration(context, this.options);
  }
}
