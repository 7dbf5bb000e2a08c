import {
  type Authorization,
  type BindContext,
  type BoundAuthorizer,
  type IHttpApiRef,
  type IRouteAuthorizer,
  type IWebSocketApiRef,
  isSameApi,
  isUnresolved,
  type ProtocolOf,
  type RouteContext,
  scopeAndId,
  setFqn,
  stageRegistry,
} from '@apigwv2/contracts';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/** An existing authorizer. Routes use its ID, and binding creates no resource. */
export class ImportedAuthorizer<
    Api extends IHttpApiRef | IWebSocketApiRef,
    Key,
    Result extends Extract<Authorization, { readonly authorizerId: string }>,
  >
  extends Resource
  implements IRouteAuthorizer<Api, Key, Result>
{
  static {
    setFqn(ImportedAuthorizer, '@apigwv2/authorizers.ImportedAuthorizer');
  }

  readonly contractVersion = 1;
  readonly id: string;
  readonly settings: object;

  /** The ID of the authorizer. */
  readonly authorizerId: string;

  /** @param authorization the authorization of the routes */
  constructor(
    scope: Construct,
    id: string,
    readonly protocol: ProtocolOf<Api>,
    private readonly authorization: Result,
  ) {
    super(...scopeAndId(scope, id, new.target.name));
    const { authorizerId } = authorization;
    this.authorizerId = authorizerId;
    // The ID determines no logical ID, and two imports of one authorizer must share it.
    this.id = `Imported-${isUnresolved(authorizerId) ? this.node.addr : authorizerId}`;
    this.settings = authorization;
  }

  bind({ api }: BindContext<Api>): BoundAuthorizer<Result, RouteContext<Api, Key>> {
    validateSameApi(this.authorizerId, api, this);
    return { authorization: this.authorization };
  }
}

/** Validates that an existing authorizer is used by routes of one API only. */
function validateSameApi(authorizerId: string, api: IApiRef, at: IConstruct): void {
  const apis = stageRegistry<IApiRef>(at, '@apigwv2/authorizers.importedAuthorizerApis');
  const first = apis.get(authorizerId) ?? api;
  apis.set(authorizerId, first, first);
  if (isSameApi(first, api) !== false) return;
  throw definitionError(
    'AuthorizerOfOtherApi',
    `an existing authorizer must be used by routes of one API only, got routes of ${first.node.path} and of ${api.node.path}; import the authorizer of each API, or define a new one, which is created in each API`,
    at,
  );
}
