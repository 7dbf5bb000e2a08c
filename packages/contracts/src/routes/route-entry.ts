import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import type { Authorization } from '../binding/authorization';
import type { ITarget } from '../binding/target';
import type { HttpRouteKey } from './http-route-key';
import type { RouteSettings } from './route-settings';
import type { WebSocketRouteKey } from './websocket-route-key';

/** The registered facts about a route of an API. */
export interface RouteEntry {
  /** The construct of the route. */
  readonly route: IConstruct;
  /** The key, as the service writes it. */
  readonly key: string;
  /** The key in parts; absent where another version of this package registered the route. */
  readonly routeKey?: HttpRouteKey | WebSocketRouteKey;
  /** The settings that the stages of the API render for this route alone. */
  readonly settings?: RouteSettings;
  /** The integration and the authorizer, as far as this app knows them. */
  readonly targets: readonly ITarget<IApiRef>[];
  /** The authorizer among the targets; absent for a built-in one. */
  readonly authorizer?: ITarget<IApiRef>;
  /** The authorization; absent where the registrant did not state it. */
  readonly authorization?: Pick<Authorization, 'type'>;
  /** Whether the service creates the route, so that it has no resource; `route` is the API then. @default false */
  readonly isManaged?: boolean;
  /** The scopes, one of which a token must have. @default - none */
  readonly scopes?: readonly string[];
}
