import {
  arnPath,
  type BindContext,
  type BoundIntegration,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
  type RouteContext,
} from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type Duration, Token } from 'aws-cdk-lib/core';
import { createHttpIntegration } from './create-http-integration';
import { warnOfLongFunction } from './function-timeout';
import type { HttpIntegrationOptions } from './http-integration-options';
import { checkHttpIntegration } from './http-integration-rules';
import { checkLambdaAccess, type LambdaAccessOptions, permitInvocation } from './lambda-access';
import type { PayloadFormatVersion } from './payload-format-version';

/** How an HTTP API calls a Lambda function. */
export interface HttpLambdaIntegrationProps extends LambdaAccessOptions {
  /** The shape of events and answers. @default PayloadFormatVersion.VERSION_2_0 */
  readonly payloadFormatVersion?: PayloadFormatVersion;

  /**
   * How long API Gateway waits for the function before it gives up on a request: 50 milliseconds to 30 seconds. The
   * function itself may run on.
   *
   * @default - left to the service: 30 seconds
   */
  readonly timeout?: Duration;

  /** What the integration is for, in up to 1024 characters. @default - no description */
  readonly description?: string;
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

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<RouteContext<IHttpApiRef, HttpRouteKey>> {
    const { handler, props } = this;
    const { ref: integrationId } = createHttpIntegration(context.scope, context.api, this.options());
    warnOfLongFunction(handler, props.timeout, context.scope);
    const admit = permitInvocation(context, handler, props, arnResource);
    return { integrationId, admit };
  }

  private options(): HttpIntegrationOptions {
    const { payloadFormatVersion, timeout, description } = this.props;
    const integrationUri = this.handler.functionArn;
    return { integrationType: 'AWS_PROXY', integrationUri, payloadFormatVersion, timeout, description };
  }
}

/** A route in the ARN by which it invokes a function, with any method: everything, where its path is not known now. */
function arnResource({ path }: HttpRouteKey): string {
  return path === undefined || Token.isUnresolved(path) ? '*' : `*${arnPath(path)}`;
}
