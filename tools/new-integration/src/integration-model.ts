/** An integration that is there, out of which others are made. */
export interface IntegrationModel {
  /** Its name without `Integration`. */
  readonly name: string;
  /** The folder of its protocol, in `src` and in `test`. */
  readonly folder: string;
  /** Its file in that folder, without its ending. */
  readonly file: string;
  /** The helper of tests that leads a route to it, in a file of its name. */
  readonly addRoute: string;
  /** A test's API, as an expression of `stack`. */
  readonly api: string;
  /** What the test imports for that. */
  readonly imports: string;
  /** The key of the test's route. */
  readonly routeKey: string;
}

const HTTP: IntegrationModel = {
  name: 'HttpUrl',
  folder: 'http',
  file: 'url-integration',
  addRoute: 'addRoute',
  api: "new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' })",
  imports: "import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';\nimport { addRoute } from './add-route';",
  routeKey: 'GET /books',
};

const WEBSOCKET: IntegrationModel = {
  name: 'WebSocketHttpProxy',
  folder: 'websocket',
  file: 'http-proxy-integration',
  addRoute: 'addWebSocketRoute',
  api: 'webSocketApiIn(stack)',
  imports: "import { addWebSocketRoute, webSocketApiIn } from './add-route';",
  routeKey: 'send',
};

/**
 * The integration out of which one of a name is made: both call a URL, each in its protocol.
 *
 * @throws if the name says no protocol
 */
export function modelFor(name: string): IntegrationModel {
  if (/^Http([A-Z][a-z0-9]*)+$/.test(name)) return HTTP;
  if (/^WebSocket([A-Z][a-z0-9]*)+$/.test(name)) return WEBSOCKET;
  throw new Error(
    `an integration must be called Http or WebSocket and what it calls, without Integration, such as HttpFirehose, got '${name}'`,
  );
}
