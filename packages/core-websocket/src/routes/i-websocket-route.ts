import type { IWebSocketApiWithId } from '@apigwv2/contracts';
import type { IRouteRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** A route of a WebSocket API. */
export interface IWebSocketRoute extends IRouteRef {
  /** The ID of the route. */
  readonly routeId: string;
  /** The API of the route. */
  readonly webSocketApi: IWebSocketApiWithId;
  /** The key of the route. */
  readonly routeKey: string;
}
