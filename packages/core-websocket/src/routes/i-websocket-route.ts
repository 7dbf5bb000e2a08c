import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { IRouteRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** A route of a WebSocket API. */
export interface IWebSocketRoute extends IRouteRef {
  /** The id of the route. */
  readonly routeId: string;
  /** The API of the route. */
  readonly webSocketApi: IWebSocketApiRef;
  /** What the route answers to. */
  readonly routeKey: string;
}
