import {
  type BindContext,
  type BoundAuthorizer,
  type HttpAuthorization,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteAuthorizer,
  type RouteContext,
  setFqn,
} from '@apigwv2/contracts';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { checkApiOfImported, checkImportedType, importedId } from './imported-authorizer';

/** Says which authorizer of an HTTP API is meant. */
export interface HttpAuthorizerAttributes {
  /** The id of the authorizer. */
  readonly authorizerId: string;

  /** What routes say about it: `JWT`, or `CUSTOM` for a Lambda function. `REQUEST` is taken as `CUSTOM`. */
  readonly authorizerType: 'JWT' | 'CUSTOM' | 'REQUEST';
}

const ROUTE_TYPES = { JWT: 'JWT', CUSTOM: 'CUSTOM', REQUEST: 'CUSTOM' } as const;

/** An authorizer that is there already: routes are given its id, and nothing is made. */
export class ImportedHttpAuthorizer extends Resource implements IHttpRouteAuthorizer {
  static {
    setFqn(ImportedHttpAuthorizer, '@apigwv2/authorizers.ImportedHttpAuthorizer');
  }

  readonly protocol = 'HTTP';
  readonly id: string;
  readonly settings: object;

  /** The id of the authorizer. */
  readonly authorizerId: string;

  private readonly authorization: HttpAuthorization;

  constructor(scope: Construct, id: string, { authorizerId, authorizerType }: HttpAuthorizerAttributes) {
    super(scope, id);
    checkImportedType(authorizerType, ROUTE_TYPES, 'new HttpIamAuthorizer()', this);
    this.authorizerId = authorizerId;
    this.authorization = { type: ROUTE_TYPES[authorizerType], authorizerId };
    this.id = importedId(this, authorizerId);
    this.settings = this.authorization;
  }

  bind({ api }: BindContext<IHttpApiRef>): BoundAuthorizer<HttpAuthorization, RouteContext<IHttpApiRef, HttpRouteKey>> {
    checkApiOfImported(this.authorizerId, api, this);
    return { authorization: this.authorization };
  }
}
