import {
  type AuthorizerPlacement,
  type BindContext,
  checkedProps,
  type IWebSocketApiRef,
  lambdaInvocationUri,
  requireHandler,
  setFqn,
  targetPlace,
  type WebSocketAuthorization,
  type WebSocketRouteKey,
  warn,
} from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import { type AuthorizerPlan, AuthorizerTarget } from '../authorizer-target';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import { WebSocketIdentitySource } from '../identity-source/websocket-identity-source';
import { permitInvocation } from '../lambda-access';
import type { WebSocketAuthorizerOptions } from './authorizer-options';
import { WEBSOCKET_LAMBDA_AUTHORIZER_PROPS, type WebSocketLambdaAuthorizerProps } from './lambda-authorizer-props';
import { renderWebSocketAuthorizer } from './render-authorizer';
import { validateWebSocketAuthorizer } from './validate-authorizer';

/**
 * An authorizer of a WebSocket API that calls a Lambda function for each connection request. The function returns an IAM
 * policy.
 *
 * Each API gets one authorizer, and one permission per function. Only the route `$connect` takes an authorizer.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html
 * @example
 * const guard = new WebSocketLambdaAuthorizer('Guard', handler, {
 *   identitySource: [WebSocketIdentitySource.query('token')],
 * });
 */
export class WebSocketLambdaAuthorizer extends AuthorizerTarget<
  IWebSocketApiRef,
  WebSocketRouteKey,
  WebSocketAuthorization
> {
  static {
    setFqn(WebSocketLambdaAuthorizer, '@apigwv2/authorizers.WebSocketLambdaAuthorizer');
  }

  readonly protocol = 'WEBSOCKET';
  readonly settings: object;
  readonly placement?: AuthorizerPlacement;
  private readonly authorizerName: string;
  private readonly props: WebSocketLambdaAuthorizerProps;
  private readonly options: WebSocketAuthorizerOptions;

  /**
   * @param id the ID of the authorizer within its API, which determines its logical ID
   * @param handler the function, or an alias or version of it
   * @throws ApiDefinitionError `MissingHandler`, `InvalidIdentitySource`, `LengthOutOfRange`, `AuthorizerOptionsConflict`
   */
  constructor(
    readonly id: string,
    private readonly handler: IFunction,
    props: WebSocketLambdaAuthorizerProps = {},
  ) {
    super();
    const at = targetPlace(new.target.name, id);
    props = checkedProps(WEBSOCKET_LAMBDA_AUTHORIZER_PROPS, props, at);
    this.props = props;
    requireHandler(handler, at);
    this.placement = props.placement;
    const {
      authorizerName = id,
      role,
      permissionGrantedElsewhere = false,
      scopePermissionToAuthorizer = false,
    } = props;
    const sources = props.identitySource ?? [WebSocketIdentitySource.header('Authorization')];
    const identitySource = renderIdentitySources(sources);
    this.authorizerName = authorizerName;
    this.options = { type: 'REQUEST', authorizerUri: lambdaInvocationUri(handler), identitySource, role };
    this.settings = {
      handler,
      identitySource,
      role,
      authorizerName,
      permissionGrantedElsewhere,
      scopePermissionToAuthorizer,
    };
    validateWebSocketAuthorizer(authorizerName, this.options, at);
  }

  protected plan(context: BindContext<IWebSocketApiRef>): AuthorizerPlan<WebSocketAuthorization> {
    const { authorizerName, handler, options, props } = this;
    // An explicit identity source is a deliberate choice, also when it is this header.
    if (props.identitySource === undefined) warnOfDefaultHeader(context.scope);
    return {
      authorizerName,
      properties: renderWebSocketAuthorizer(options),
      authorization: (authorizerId) => ({ type: 'CUSTOM', authorizerId }),
      permit: (authorizerId) => permitInvocation(context, handler, props, authorizerId),
    };
  }
}

function warnOfDefaultHeader(authorizer: IConstruct): void {
  warn(
    authorizer,
    '@apigwv2/authorizers:browsersSendNoHeader',
    "connections from web pages are rejected with 401, because browsers cannot send the header Authorization, the default of identitySource; set identitySource: [WebSocketIdentitySource.query('token')], or [WebSocketIdentitySource.header('Authorization')] if no web page connects",
  );
}
