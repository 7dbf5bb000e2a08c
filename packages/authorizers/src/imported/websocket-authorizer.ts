import {
  checkedProps,
  type IWebSocketApiRef,
  type IWebSocketRouteAuthorizer,
  options,
  string,
  targetPlace,
  type WebSocketRouteKey,
} from '@apigwv2/contracts';
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
  attributes: WebSocketAuthorizerAttributes,
): IWebSocketRouteAuthorizer {
  const at = targetPlace('WebSocketAuthorizer', id);
  const { authorizerId, authorizerType } = checkedProps(WEBSOCKET_AUTHORIZER_ATTRIBUTES, attributes, at);
  const type = authorizationType(authorizerType, TYPES, 'WebSocketIamAuthorizer', scope, id);
  const authorization = { type, authorizerId };
  return new ImportedAuthorizer<IWebSocketApiRef, WebSocketRouteKey, typeof authorization>(
    scope,
    id,
    'WEBSOCKET',
    authorization,
  );
}

/** The kinds of the options of {@link WebSocketAuthorizerAttributes}. */
export const WEBSOCKET_AUTHORIZER_ATTRIBUTES = options<WebSocketAuthorizerAttributes>({
  authorizerId: string,
  authorizerType: string,
});
