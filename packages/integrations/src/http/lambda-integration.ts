import {
  type BindContext,
  checkedProps,
  type IHttpApiRef,
  optional,
  options,
  routeParts,
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
import { warnOfLongRunningFunction } from '../long-running-function';
import type { HttpIntegrationOptions } from './integration-options';
import { PAYLOAD_FORMAT_VERSION, type PayloadFormatVersion } from './payload-format-version';
import { type HttpIntegrationPlan, HttpTarget } from './target';
import { HTTP_TARGET_OPTIONS, type HttpTargetOptions } from './target-options';
import { validateHttpIntegration } from './validate-integration';

/** Properties of an `HttpLambdaIntegration`. */
export interface HttpLambdaIntegrationProps extends HttpTargetOptions, LambdaAccessOptions {
  /** The format of events and responses. @default PayloadFormatVersion.VERSION_2_0 */
  readonly payloadFormatVersion?: PayloadFormatVersion;
}

/**
 * An integration of an HTTP API with a Lambda function.
 *
 * Each API gets one integration, however many routes use it, and one permission per function. An alias or a version is
 * invoked with its qualifier.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 * @example
 * const books = new HttpLambdaIntegration('Books', handler);
 * api.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration: books });
 * api.addRoutes({ path: '/books/{id}', methods: [HttpMethod.GET], integration: books });
 */
export class HttpLambdaIntegration extends HttpTarget {
  static {
    setFqn(HttpLambdaIntegration, '@apigwv2/integrations.HttpLambdaIntegration');
  }

  readonly settings: object;
  private readonly props: HttpLambdaIntegrationProps;
  private readonly options: HttpIntegrationOptions;

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @param handler the function, or an alias or version of it
   * @throws ApiDefinitionError `MissingHandler`, `HeaderReserved`, `IntegrationOptionsConflict`, `LengthOutOfRange`,
   * `InvalidMapping`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    private readonly handler: IFunction,
    props: HttpLambdaIntegrationProps = {},
  ) {
    super();
    const at = targetPlace(new.target.name, id);
    props = checkedProps(HTTP_LAMBDA_INTEGRATION_PROPS, props, at);
    this.props = props;
    validateLambdaAccess(handler, props, at);
    const { scopePermissionToRoute: _, permissionGrantedElsewhere: __, ...options } = props;
    this.settings = { handler, ...props };
    this.options = { ...options, integrationType: 'AWS_PROXY', integrationUri: handler.functionArn };
    validateHttpIntegration(this.options, at);
  }

  protected plan(context: BindContext<IHttpApiRef>): HttpIntegrationPlan {
    const { handler, props, options } = this;
    warnOfLongRunningFunction(handler, props.timeout, context.scope);
    return { options, admit: permitInvocation(context, handler, props, routeParts) };
  }
}

/** The kinds of the options of {@link HttpLambdaIntegrationProps}. */
export const HTTP_LAMBDA_INTEGRATION_PROPS = options<HttpLambdaIntegrationProps>({
  ...HTTP_TARGET_OPTIONS.kinds,
  ...LAMBDA_ACCESS_OPTIONS.kinds,
  payloadFormatVersion: optional(PAYLOAD_FORMAT_VERSION),
});
