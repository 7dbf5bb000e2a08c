import {
  type BindContext,
  type BoundAuthorizer,
  type IWebSocketApiRef,
  type IWebSocketRouteAuthorizer,
  type RouteContext,
  setFqn,
  type WebSocketAuthorization,
  type WebSocketRouteKey,
} from '@apigwv2/contracts';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { checkApiOfImported, checkImportedType, importedId } from './imported-authorizer';

/** Says which authorizer of a WebSocket API is meant. */
export interface WebSocketAuthorizerAttributes {
  /** The id of the authorizer. */
  readonly authorizerId: string;

  /** What routes say about it: `CUSTOM`. `REQUEST` is taken as `CUSTOM`. */
  readonly authorizerType: 'CUSTOM' | 'REQUEST';
}

const ROUTE_TYPES = { CUSTOM: 'CUSTOM', REQUEST: 'CUSTOM' } as const;

/** An authorizer that is there already: `$connect` is given its id, and nothing is made. */
export class ImportedWebSocketAuthorizer extends Resource implements IWebSocketRouteAuthorizer {
  static {
    setFqn(ImportedWebSocketAuthorizer, '@apigwv2/authorizers.ImportedWebSocketAuthorizer');
  }

  readonly protocol = 'WEBSOCKET';
  readonly id: string;
  readonly settings: object;

  /** The id of the authorizer. */
  readonly authorizerId: string;

  private readonly authorization: WebSocketAuthorization;

  constructor(scope: Construct, id: string, { authorizerId, authorizerType }: WebSocketAuthorizerAttributes) {
    super(scope, id);
    checkImportedType(authorizerType, ROUTE_TYPES, 'new WebSocketIamAuthorizer()', this);
    this.authorizerId = authorizerId;
    this.authorization = { type: ROUTE_TYPES[authorizerType], authorizerId };
    this.id = importedId(this, authorizerId);
    this.settings = this.authorization;
  }

  bind({
    api,
  }: BindContext<IWebSocketApiRef>): BoundAuthorizer<
    WebSocketAuthorization,
    RouteContext<IWebSocketApiRef, WebSocketRouteKey>
  > {
    checkApiOfImported(this.authorizerId, api, this);
    return { authorization: this.authorization };
  }
}
