import type { IWebSocketApiRef, IWebSocketRouteAuthorizer, WebSocketRouteKey } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { authorizationType } from './authorization-type';
import { ImportedAuthorizer } from './imported-authorizer';

/** Attributes of an existing authorizer of a WebSocket API. */
export interface WebSocketAuthorizerAttributes {
  /** The ID of the authorizer. */
  readonly authorizerId: string;

  /** The authorization type of its routes: `CUSTOM`. `REQUEST` means `CUSTOM`. */
  readonly authorizerType: 'CUSTOM' | 'REQUEST';
}

const TYPES = { CUSTOM: 'CUSTOM', REQUEST: 'CUSTOM' } as const;

/**
 * Returns an existing authorizer of a WebSocket API.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`
 */
export function importedWebSocketAuthorizer(
  scope: Construct,
  id: string,
  { authorizerId, authorizerType }: WebSocketAuthorizerAttributes,
): IWebSocketRouteAuthorizer {
  const type = authorizationType(authorizerType, TYPES, 'WebSocketIamAuthorizer', scope, id);
  const authorization = { type, authorizerId };
  return new ImportedAuthorizer<IWebSocketApiRef, WebSocketRouteKey, typeof authorization>(
    scope,
    id,
    'WEBSOCKET',
    authorization,
  );
}
