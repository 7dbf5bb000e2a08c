import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

/** Creates the L1 of a WebSocket API. */
export function webSocketApiIn(scope: Construct, id = 'Api'): CfnApi {
  return new CfnApi(scope, id, {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  });
}
