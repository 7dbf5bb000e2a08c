import {
  type BindContext,
  type BoundAuthorizer,
  grantInvokeToApi,
  type HttpAuthorization,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteAuthorizer,
  lambdaInvocationUri,
  type OpenApiBinding,
  type RouteContext,
  requireHandler,
  setFqn,
} from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { servesAllRoutes, warnOfSecondRoute } from './cached-answer';
import { checkHttpAuthorizer, createHttpAuthorizer, describeHttpAuthorizer } from './create-http-authorizer';
import type { RequestAuthorizerOptions } from './http-authorizer-options';
import type { HttpLambdaAuthorizerProps } from './http-lambda-authorizer-props';
import { requestOptions } from './lambda-request-options';

/**
 * Lets a Lambda function decide who may call routes of an HTTP API.
 *
 * It is one authorizer of each API, however many routes it guards, and one permission for each function and API. An
 * answer is kept for 5 minutes and holds on every route, unless the options say otherwise.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 * @example
 * const guard = new HttpLambdaAuthorizer('Guard', handler, {
 *   responseTypes: [HttpLambdaResponseType.SIMPLE],
 *   identitySource: [HttpIdentitySource.header('Authorization'), HttpIdentitySource.context('routeKey')],
 *   resultsCacheTtl: Duration.minutes(1),
 * });
 * api.addRoutes({ path: '/books', integration: new HttpLambdaIntegration('Books', handler), authorizer: guard });
 */
export class HttpLambdaAuthorizer implements IHttpRouteAuthorizer {
  static {
    setFqn(HttpLambdaAuthorizer, '@apigwv2/authorizers.HttpLambdaAuthorizer');
  }

  readonly protocol = 'HTTP';
  readonly settings: object;
  private readonly authorizerName: string;
  private readonly isPermitted: boolean;
  private readonly options: RequestAuthorizerOptions;

  /**
   * @param id names the authorizer within its API, and so its logical id
   * @param handler the function, or an alias or version of it
   * @throws ApiDefinitionError `AuthorizerOptionsConflict` for a cache without an identity source, or for simple answers
   * with payload version 1.0, `CacheTtlOutOfRange`, `HandlerMissing`, `IdentitySourceMalformed`, `LengthOutOfRange` for a name that is
   * too long
   */
  constructor(
    readonly id: string,
    private readonly handler: IFunction,
    props: HttpLambdaAuthorizerProps = {},
  ) {
    const at = `HttpLambdaAuthorizer '${id}'`;
    requireHandler(handler, at);
    const { authorizerName = id, role, permissionGrantedElsewhere = false } = props;
    const { authorizerUri, ...options } = requestOptions(lambdaInvocationUri(handler), props, at);
    this.options = { authorizerUri, ...options };
    this.authorizerName = authorizerName;
    checkHttpAuthorizer(authorizerName, this.options, at);
    this.isPermitted = role !== undefined || permissionGrantedElsewhere;
    this.settings = { handler, ...options, authorizerName, permissionGrantedElsewhere };
  }

  bind(context: BindContext<IHttpApiRef>): BoundAuthorizer<HttpAuthorization, RouteContext<IHttpApiRef, HttpRouteKey>> {
    const { options } = this;
    const { scope, api } = context;
    const { ref: authorizerId } = createHttpAuthorizer(scope, api, context.name(this.authorizerName), options);
    if (!this.isPermitted) grantInvokeToApi(context, this.handler);
    return { authorization: { type: 'CUSTOM', authorizerId }, ...this.admission(scope) };
  }

  describe(context: BindContext<IHttpApiRef>): OpenApiBinding<RouteContext<IHttpApiRef, HttpRouteKey>> {
    if (!this.isPermitted) grantInvokeToApi(context, this.handler);
    return { extension: describeHttpAuthorizer(this.options, context.scope), ...this.admission(context.scope) };
  }

  private admission(scope: Construct): { admit?(): void } {
    return servesAllRoutes(this.options) ? { admit: () => warnOfSecondRoute(scope) } : {};
  }
}
