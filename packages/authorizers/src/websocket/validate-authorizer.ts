import type { IConstruct } from 'constructs';
import { validateAuthorizerName } from '../authorizer-name';
import { validateAuthorizerUri } from '../authorizer-uri';
import { WEBSOCKET_GRAMMAR } from '../identity-source/identity-source-grammar';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import { validateIdentitySources } from '../identity-source/validate-identity-sources';
import type { WebSocketAuthorizerOptions } from './authorizer-options';

/**
 * Validates the name and the options of an authorizer of a WebSocket API. Skips tokens.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `InvalidIdentitySource`, `LengthOutOfRange`, `InvalidUrl`
 */
export function validateWebSocketAuthorizer(
  name: string,
  { authorizerUri, identitySource = [] }: WebSocketAuthorizerOptions,
  at: IConstruct | string,
): void {
  validateAuthorizerName(name, at);
  validateAuthorizerUri(authorizerUri, at);
  validateIdentitySources(renderIdentitySources(identitySource), WEBSOCKET_GRAMMAR, at);
}
