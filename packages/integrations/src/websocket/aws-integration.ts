import {
  checkedProps,
  constructs,
  maskTokens,
  optional,
  options,
  setFqn,
  string,
  targetPlace,
} from '@apigwv2/contracts';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import { optionsConflict } from '../definition-error';
import {
  WEBSOCKET_TARGET_OPTIONS,
  WEBSOCKET_TEMPLATE_OPTIONS,
  type WebSocketIntegrationOptions,
  type WebSocketTargetOptions,
  type WebSocketTemplateOptions,
} from './integration-options';
import { WebSocketOptionsTarget } from './options-target';

/** Properties of a `WebSocketAwsIntegration`. */
export interface WebSocketAwsIntegrationProps extends WebSocketTargetOptions, WebSocketTemplateOptions {
  /**
   * The action: `arn:<partition>:apigateway:<region>:<service>:action/<action>`, or `…:path/<path>`. 1 to 2048 characters.
   */
  readonly integrationUri: string;

  /** The method of the call, `POST` for most actions. */
  readonly integrationMethod: string;

  /**
   * The role that API Gateway assumes to call the action. It must trust `apigateway.amazonaws.com`. Every action requires
   * one, except the invocation of a Lambda function, which can have a permission for the API instead.
   *
   * @default - none
   */
  readonly credentialsRole?: IRoleRef;
}

/**
 * An integration of a WebSocket API with any action of an AWS service.
 *
 * For DynamoDB, SQS, SNS, EventBridge, Step Functions and Kinesis, use classes such as `WebSocketSqsIntegration`, which
 * also create a role for the action.
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
export class WebSocketAwsIntegration extends WebSocketOptionsTarget {
  static {
    setFqn(WebSocketAwsIntegration, '@apigwv2/integrations.WebSocketAwsIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `InvalidMapping`, `TimeoutOutOfRange`,
   * `InvalidUrl`
   */
  constructor(id: string, props: WebSocketAwsIntegrationProps) {
    props = checkedProps(WEBSOCKET_AWS_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, { ...props }, (at) => actionOptions(props, at));
  }
}

function actionOptions(props: WebSocketAwsIntegrationProps, at: string): WebSocketIntegrationOptions {
  const role = props.credentialsRole as Partial<IRoleRef> | undefined;
  if (role?.roleRef !== undefined || (role === undefined && mayInvokeFunction(props.integrationUri))) {
    return { ...props, integrationType: 'AWS' };
  }
  throw optionsConflict(
    'credentialsRole must be a role that trusts apigateway.amazonaws.com and may call the action, got none; pass one',
    at,
  );
}

/** Returns whether a URI invokes a Lambda function, or names a service that is only known after deployment. */
function mayInvokeFunction(uri: string | undefined): boolean {
  if (typeof uri !== 'string') return false;
  const [start, , , , service] = maskTokens(uri, '?').split(':');
  return service === 'lambda' || start === '?' || service === '?';
}

/** The kinds of the options of {@link WebSocketAwsIntegrationProps}. */
export const WEBSOCKET_AWS_INTEGRATION_PROPS = options<WebSocketAwsIntegrationProps>({
  ...WEBSOCKET_TARGET_OPTIONS.kinds,
  ...WEBSOCKET_TEMPLATE_OPTIONS.kinds,
  integrationUri: string,
  integrationMethod: string,
  credentialsRole: optional(constructs.role),
});
