import {
  type AuthorizerPlacement,
  type BindContext,
  checkedProps,
  type HttpAuthorization,
  type IHttpApiRef,
  lambdaInvocationUri,
  requireHandler,
  setFqn,
  targetPlace,
} from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { AuthorizerPlan } from '../authorizer-target';
import { permitInvocation } from '../lambda-access';
import type { RequestAuthorizerOptions } from './authorizer-options';
import { HTTP_LAMBDA_AUTHORIZER_PROPS, type HttpLambdaAuthorizerProps } from './lambda-authorizer-props';
import { requestOptions } from './lambda-request-options';
import { renderHttpAuthorizer } from './render-authorizer';
import { cachesAcrossRoutes, warnOfSharedCache } from './shared-authorizer-cache';
import { HttpAuthorizerTarget } from './target';
import { validateHttpAuthorizer } from './validate-authorizer';

/**
 * An authorizer of an HTTP API that calls a Lambda function.
 *
 * Each API gets one authorizer, however many routes use it, and one permission per function. By default, a response is
 * cached for 5 minutes and applies to every route.
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
export class HttpLambdaAuthorizer extends HttpAuthorizerTarget {
  static {
    setFqn(HttpLambdaAuthorizer, '@apigwv2/authorizers.HttpLambdaAuthorizer');
  }

  readonly settings: object;
  readonly placement?: AuthorizerPlacement;
  private readonly authorizerName: string;
  private readonly props: HttpLambdaAuthorizerProps;
  private readonly options: RequestAuthorizerOptions;

  /**
   * @param id the ID of the authorizer within its API, which determines its logical ID
   * @param handler the function, or an alias or version of it
   * @throws ApiDefinitionError `AuthorizerOptionsConflict` for a cache without an identity source, for simple responses with
   * payload version 1.0, or for an unknown value of `cache`, `responseTypes` or `placement`, `CacheTtlOutOfRange`, `MissingHandler`, `InvalidIdentitySource`, `LengthOutOfRange`
   */
  constructor(
    readonly id: string,
    private readonly handler: IFunction,
    props: HttpLambdaAuthorizerProps = {},
  ) {
    super();
    const at = targetPlace(new.target.name, id);
    props = checkedProps(HTTP_LAMBDA_AUTHORIZER_PROPS, props, at);
    this.props = props;
    requireHandler(handler, at);
    this.placement = props.placement;
    const { authorizerName = id, permissionGrantedElsewhere = false, scopePermissionToAuthorizer = false } = props;
    const { authorizerUri, ...options } = requestOptions(lambdaInvocationUri(handler), props);
    this.authorizerName = authorizerName;
    this.options = { authorizerUri, ...options };
    this.settings = { handler, ...options, authorizerName, permissionGrantedElsewhere, scopePermissionToAuthorizer };
    validateHttpAuthorizer(authorizerName, this.options, at);
  }

  protected plan(context: BindContext<IHttpApiRef>): AuthorizerPlan<HttpAuthorization> {
    const { authorizerName, handler, options, props } = this;
    return {
      authorizerName,
      properties: renderHttpAuthorizer(options),
      authorization: (authorizerId) => ({ type: 'CUSTOM', authorizerId }),
      permit: (authorizerId) => permitInvocation(context, handler, props, authorizerId),
      admit: cachesAcrossRoutes(options) ? warnOfSharedCache(context.scope) : undefined,
    };
  }
}
