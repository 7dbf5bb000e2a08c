import type {
  Authorization,
  AuthorizerPlacement,
  BindContext,
  BoundAuthorizer,
  IHttpApiRef,
  IRouteAuthorizer,
  IWebSocketApiRef,
  ProtocolOf,
  RouteContext,
} from '@apigwv2/contracts';
import { type AuthorizerProperties, createAuthorizer } from './create-authorizer';

/** The resource of an authorizer before it is created, and its work for each route. */
export interface AuthorizerPlan<Result extends Authorization> {
  /** The name of the authorizer within its API. */
  readonly authorizerName: string;
  /** The properties of the L1. */
  readonly properties: AuthorizerProperties;
  /** Returns the authorization of the routes, given the ID of the authorizer. */
  authorization(authorizerId: string): Result;
  /** Grants the API what it needs to call the authorizer, whose ID is undefined inside an OpenAPI document. */
  permit?(authorizerId?: string): void;
  /** Prepares the authorizer for one more route. */
  admit?(): void;
}

/**
 * The base class of the authorizers of routes. An authorizer validates its props in its constructor, and plans the
 * resource when it is bound.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
 */
export abstract class AuthorizerTarget<Api extends IHttpApiRef | IWebSocketApiRef, Key, Result extends Authorization>
  implements IRouteAuthorizer<Api, Key, Result>
{
  /** The protocol of the APIs that the authorizer serves. */
  abstract readonly protocol: ProtocolOf<Api>;
  /** The version of the binding contract. */
  readonly contractVersion = 1;
  /** The ID of the authorizer within its API, which determines its logical ID. */
  abstract readonly id: string;
  /** The props of the authorizer. Authorizers with equal settings under one ID are one resource. */
  abstract readonly settings: object;
  /** The place that the authorizer asks for. @default - the stack of the API, unless it references the stack of the route */
  abstract readonly placement?: AuthorizerPlacement;

  /** Creates the authorizer, once per API and stack. */
  bind(context: BindContext<Api>): BoundAuthorizer<Result, RouteContext<Api, Key>> {
    const { authorizerName, properties, authorization, permit, admit } = this.plan(context);
    const { authorizerId } = createAuthorizer(context.scope, context.api, context.name(authorizerName), properties);
    permit?.(authorizerId);
    return { authorization: authorization(authorizerId), admit };
  }

  /** Creates the resources that the authorizer needs, and returns the plan of its own. */
  protected abstract plan(context: BindContext<Api>): AuthorizerPlan<Result>;
}
