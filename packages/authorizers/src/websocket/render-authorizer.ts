import type { AuthorizerProperties } from '../create-authorizer';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import type { WebSocketAuthorizerOptions } from './authorizer-options';

/** Renders the validated options of an authorizer of a WebSocket API as properties of the L1. */
export function renderWebSocketAuthorizer({
  type,
  authorizerUri,
  identitySource = [],
  role,
}: WebSocketAuthorizerOptions): AuthorizerProperties {
  const sources = renderIdentitySources(identitySource);
  return {
    authorizerType: type,
    authorizerUri,
    identitySource: sources.length === 0 ? undefined : sources,
    authorizerCredentialsArn: role?.roleRef.roleArn,
  };
}
