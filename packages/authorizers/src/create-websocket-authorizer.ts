import { ApiDefinitionError, type IWebSocketApiRef } from '@apigwv2/contracts';
import { CfnAuthorizer, type CfnAuthorizerProps } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { checkAuthorizerName, checkAuthorizerNameIsFree } from './authorizer-name';
import { checkAuthorizerUri } from './authorizer-uri';
import { renderIdentitySources } from './render-identity-sources';
import type { WebSocketAuthorizerOptions } from './websocket-authorizer-options';
import { WebSocketIdentitySource } from './websocket-identity-source';

/**
 * Makes the authorizer of a WebSocket API: the one place that turns options into a resource.
 *
 * @param scope where it is made, under the id `Resource`; named in errors
 * @throws ApiDefinitionError as {@link checkWebSocketAuthorizer} does, and `AuthorizerNameTaken`
 */
export function createWebSocketAuthorizer(
  scope: Construct,
  api: IWebSocketApiRef,
  name: string,
  options: WebSocketAuthorizerOptions,
): CfnAuthorizer {
  const { apiId } = api.apiRef;
  checkAuthorizerName(name, scope);
  checkAuthorizerNameIsFree(name, apiId, scope);
  return new CfnAuthorizer(scope, 'Resource', { apiId, name, ...render(options, scope) });
}

/**
 * Checks what an authorizer of a WebSocket API is made of, before it is made.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `IdentitySourceMalformed`, `LengthOutOfRange`, `UrlMalformed`
 */
export function checkWebSocketAuthorizer(name: string, options: WebSocketAuthorizerOptions, at: string): void {
  checkAuthorizerName(name, at);
  render(options, at);
}

function render({ type, authorizerUri, identitySource, role }: WebSocketAuthorizerOptions, at: IConstruct | string) {
  if (type !== 'REQUEST' && !Token.isUnresolved(type)) {
    throw new ApiDefinitionError(
      'AuthorizerOptionsConflict',
      `an authorizer of a WebSocket API must have type REQUEST, got '${type}'; a route that IAM guards takes new WebSocketIamAuthorizer()`,
      at,
    );
  }
  checkAuthorizerUri(authorizerUri, at);
  const sources = renderIdentitySources(identitySource ?? [], at, WebSocketIdentitySource);
  return {
    authorizerType: type,
    authorizerUri,
    identitySource: sources.length === 0 ? undefined : sources,
    authorizerCredentialsArn: role?.roleRef.roleArn,
  } satisfies Partial<CfnAuthorizerProps>;
}
