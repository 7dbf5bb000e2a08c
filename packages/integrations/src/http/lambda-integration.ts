import {
  arnPath,
  type BindContext,
  type BoundIntegration,
  type Described,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Token } from 'aws-cdk-lib/core';
import { warnOfLongFunction } from '../function-timeout';
import { checkLambdaAccess, type LambdaAccessOptions, permitInvocation } from '../lambda-access';
import type { HttpIntegrationOptions } from './integration-options';
import type { PayloadFormatVersion } from './payload-format-version';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext, type Prepared } from './target';
import type { HttpTargetOptions } from './target-options';
import { checkHttpIntegration } from './validate-integration';

/** How an HTTP API calls a Lambda function. */
export interface HttpLambdaIntegrationProps extends HttpTargetOptions, LambdaAccessOptions {
  /** The shape of events and answers. @default PayloadFormatVersion.VERSION_2_0 */
  readonly payloadFormatVersion?: PayloadFormatVersion;
}

/**
 * Lets a Lambda function answer routes of an HTTP API.
 *
 * It is one integration of each API, however many routes lead to it, and one permission for each function and API. An
 * alias or a version is invoked as such.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 * @example
 * const books = new HttpLambdaIntegration('Books', handler);
 * api.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration: books });
 * api.addRoutes({ path: '/books/{id}', methods: [HttpMethod.GET], integration: books });
 */
export class HttpLambdaIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpLambdaIntegration, '@apigwv2/integrations.HttpLambdaIntegration');
  }

  readonly protocol = 'HTTP';
  readonly names: readonly IFunction[];
  readonly settings: object;

  /**
   * @param id names the integration within its API, and so its logical id
   * @param handler the function, or an alias or version of it
   * @throws ApiDefinitionError `TimeoutOutOfRange`, `LengthOutOfRange` for a long description,
   * `IntegrationOptionsConflict` for an unknown payload version or for scopePermissionToRoute with
   * permissionGrantedElsewhere
   */
  constructor(
    readonly id: string,
    private readonly handler: IFunction,
    private readonly props: HttpLambdaIntegrationProps = {},
  ) {
    const at = `HttpLambdaIntegration '${id}'`;
    checkLambdaAccess(handler, props, at);
    this.names = [handler];
    this.settings = { handler, ...props };
    checkHttpIntegration(this.options(), at);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, this.prepare(context));
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, this.prepare(context));
  }

  private prepare(context: BindContext<IHttpApiRef>): Prepared {
    const { handler, props } = this;
    warnOfLongFunction(handler, props.timeout, context.scope);
    return { options: this.options(), admit: permitInvocation(context, handler, props, arnResource) };
  }

  private options(): HttpIntegrationOptions {
    const { scopePermissionToRoute: _, permissionGrantedElsewhere: __, ...options } = this.props;
    return { ...options, integrationType: 'AWS_PROXY', integrationUri: this.handler.functionArn };
  }
}

/** A route in the ARN by which it invokes a function, with any method: everything, where its path is not known now. */
function arnResource({ path }: HttpRouteKey): string {
  return path === undefined || Token.isUnresolved(path) ? '*' : `*${arnPath(path)}`;
}
