import type { IConstruct } from 'constructs';
import { validateAuthorizerName } from '../authorizer-name';
import { validateAuthorizerUri } from '../authorizer-uri';
import { WEBSOCKET_GRAMMAR } from '../identity-source/identity-source-grammar';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import { validateIdentitySources } from '../identity-source/validate-identity-sources';
import { validateEnum } from '../validate-enum';
import type { WebSocketAuthorizerOptions } from './authorizer-options';
import { WebSocketAuthorizerType } from './authorizer-type';

/**
 * Validates the name and the options of an authorizer of a WebSocket API. Skips tokens.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `InvalidIdentitySource`, `LengthOutOfRange`, `InvalidUrl`
 */
export function validateWebSocketAuthorizer(
  name: string,
  { type, authorizerUri, identitySource = [] }: WebSocketAuthorizerOptions,
  at: IConstruct | string,
): void {
  validateAuthorizerName(name, at);
  validateEnum('type', type, WebSocketAuthorizerType, 'use new WebSocketIamAuthorizer() on $connect for IAM', at);
  validateAuthorizerUri(authorizerUri, at);
  validateIdentitySources(renderIdentitySources(identitySource), WEBSOCKET_GRAMMAR, at);
}
