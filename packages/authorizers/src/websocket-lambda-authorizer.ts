import {
  type BindContext,
  type BoundAuthorizer,
  grantInvokeToApi,
  type IWebSocketApiRef,
  type IWebSocketRouteAuthorizer,
  lambdaInvocationUri,
  type RouteContext,
  requireHandler,
  setFqn,
  type WebSocketAuthorization,
  type WebSocketRouteKey,
  warn,
} from '@apigwv2/contracts';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import { checkWebSocketAuthorizer, createWebSocketAuthorizer } from './create-websocket-authorizer';
import { renderIdentitySources } from './render-identity-sources';
import type { WebSocketAuthorizerOptions, WebSocketIdentitySources } from './websocket-authorizer-options';
import { WebSocketIdentitySource } from './websocket-identity-source';

/** How a WebSocket API asks a Lambda function who may connect. */
export interface WebSocketLambdaAuthorizerProps {
  /** The name of the authorizer within its API, 1 to 128 characters. @default - the id */
  readonly authorizerName?: string;

  /**
   * What a connection request must have, all of it, before the function is asked: one that lacks any is answered with
   * 401. A web page can set the query string of a connection, and no header.
   *
   * @default - the header `Authorization`, with a warning
   */
  readonly identitySource?: WebSocketIdentitySources;

  /**
   * The role by which API Gateway invokes the function. No permission is given then.
   *
   * @default - a permission in the policy of the function
   */
  readonly role?: IRoleRef;

  /**
   * Whether somebody outside this app lets the API invoke the function: nothing is granted then, and nothing is said
   * about a function that this app could not grant it for.
   *
   * @default false
   */
  readonly permissionGrantedElsewhere?: boolean;
}

/**
 * Lets a Lambda function decide who may connect to a WebSocket API. The function answers with an IAM policy.
 *
 * It is one authorizer of each API, and one permission for each function and API. Only the route `$connect` takes one.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html
 * @example
 * const guard = new WebSocketLambdaAuthorizer('Guard', handler, {
 *   identitySource: [WebSocketIdentitySource.query('token')],
 * });
 */
export class WebSocketLambdaAuthorizer implements IWebSocketRouteAuthorizer {
  static {
    setFqn(WebSocketLambdaAuthorizer, '@apigwv2/authorizers.WebSocketLambdaAuthorizer');
  }

  readonly protocol = 'WEBSOCKET';
  readonly settings: object;
  private readonly authorizerName: string;
  private readonly options: WebSocketAuthorizerOptions;

  /**
   * @param id names the authorizer within its API, and so its logical id
   * @param handler the function, or an alias or version of it
   * @throws ApiDefinitionError `HandlerMissing`, `IdentitySourceMalformed`, `LengthOutOfRange` for a name that is too long
   */
  constructor(
    readonly id: string,
    private readonly handler: IFunction,
    private readonly props: WebSocketLambdaAuthorizerProps = {},
  ) {
    const at = `WebSocketLambdaAuthorizer '${id}'`;
    requireHandler(handler, at);
    const { authorizerName = id, role, permissionGrantedElsewhere = false } = props;
    const { identitySource = [WebSocketIdentitySource.header('Authorization')] } = props;
    const sources = renderIdentitySources(identitySource, at, WebSocketIdentitySource);
    const authorizerUri = lambdaInvocationUri(handler);
    this.options = { type: 'REQUEST', authorizerUri, identitySource: sources, role };
    this.authorizerName = authorizerName;
    checkWebSocketAuthorizer(authorizerName, this.options, at);
    this.settings = { handler, identitySource: sources, role, authorizerName, permissionGrantedElsewhere };
  }

  bind(
    context: BindContext<IWebSocketApiRef>,
  ): BoundAuthorizer<WebSocketAuthorization, RouteContext<IWebSocketApiRef, WebSocketRouteKey>> {
    const { handler, props } = this;
    const { scope, api } = context;
    const name = context.name(this.authorizerName);
    const { ref: authorizerId } = createWebSocketAuthorizer(scope, api, name, this.options);
    if (props.role === undefined && !props.permissionGrantedElsewhere) grantInvokeToApi(context, handler);
    if (props.identitySource === undefined) warnOfHeader(scope);
    return { authorization: { type: 'CUSTOM', authorizerId } };
  }
}

/** Whoever names the header knows who connects; whoever names nothing may not know of browsers. */
function warnOfHeader(scope: IConstruct): void {
  warn(
    scope,
    '@apigwv2/authorizers:browsersSendNoHeader',
    "a web page cannot set the header Authorization of a WebSocket connection, which this authorizer asks for by default, and gets 401 without it; set identitySource: [WebSocketIdentitySource.query('token')] for web pages, or [WebSocketIdentitySource.header('Authorization')] if none connect",
  );
}
