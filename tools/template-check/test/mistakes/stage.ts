import { type Mistake, onHttp, onWebSocket, v2 } from './mistake';

const http = (properties: object) => onHttp('Stage', { StageName: 'live', ...properties });
const webSocket = (properties: object) => onWebSocket('Stage', { StageName: 'live', ...properties });
const withRoute = (properties: object, dependsOn?: string[]) => ({
  ...http({}),
  Subject: v2('Stage', { ApiId: { Ref: 'Http' }, StageName: 'live', ...properties }, dependsOn),
  Route: v2('Route', { ApiId: { Ref: 'Http' }, RouteKey: 'GET /' }),
});
const logs = (settings: object) =>
  http({
    AccessLogSettings: {
      DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:g',
      Format: '$context.requestId',
      ...settings,
    },
  });

export const stageMistakes: Mistake[] = [
  {
    mistake: 'a logging level that does not exist',
    resources: webSocket({ DefaultRouteSettings: { LoggingLevel: 'INFOO' } }),
    rule: 'W3030',
    property: 'DefaultRouteSettings.LoggingLevel',
  },
  {
    mistake: 'a logging level on an HTTP API',
    resources: http({ DefaultRouteSettings: { LoggingLevel: 'INFO' } }),
    rule: 'execution-logs-on-http',
    property: 'DefaultRouteSettings.LoggingLevel',
  },
  {
    mistake: 'a client certificate on an HTTP API',
    resources: http({ ClientCertificateId: 'c' }),
    rule: 'websocket-only-property',
    property: 'ClientCertificateId',
  },
  {
    mistake: 'a stage name with a space',
    resources: http({ StageName: 'a b' }),
    rule: 'pf-apigwv2-stage-name-charset',
  },
  {
    mistake: 'a negative burst',
    resources: http({ DefaultRouteSettings: { ThrottlingBurstLimit: -1 } }),
    rule: 'F3034',
    property: 'DefaultRouteSettings.ThrottlingBurstLimit',
  },
  {
    mistake: 'a deployment next to AutoDeploy',
    resources: http({ AutoDeploy: true, DeploymentId: 'd' }),
    rule: 'auto-deploy-and-deployment',
    property: 'DeploymentId',
  },
  {
    mistake: 'a variable name with a hyphen',
    resources: http({ StageVariables: { 'a-b': 'c' } }),
    rule: 'invalid-stage-variable',
    property: 'StageVariables.a-b',
  },
  {
    mistake: 'a variable value with a space',
    resources: http({ StageVariables: { a: 'b c' } }),
    rule: 'invalid-stage-variable',
    property: 'StageVariables.a',
  },
  {
    mistake: '101 variables',
    resources: http({
      StageVariables: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`v${index}`, 'a'])),
    }),
    rule: 'invalid-stage-variable',
    property: 'StageVariables',
  },
  {
    mistake: 'settings of a route that does not exist',
    resources: withRoute({ RouteSettings: { 'GET /a': {} } }),
    rule: 'pf-apigwv2-stage-route-settings-key',
  },
  {
    mistake: 'settings of a route that comes later',
    resources: withRoute({ RouteSettings: { 'GET /': {} } }),
    rule: 'stage-before-route',
  },
  {
    mistake: 'a route setting in the spelling of the L1',
    resources: withRoute({ RouteSettings: { 'GET /': { throttlingRateLimit: 1 } } }, ['Route']),
    rule: 'invalid-route-setting',
  },
  {
    mistake: 'a negative rate of a route',
    resources: withRoute({ RouteSettings: { 'GET /': { ThrottlingRateLimit: -1 } } }, ['Route']),
    rule: 'invalid-route-setting',
  },
  {
    mistake: 'a logging level of a route that does not exist',
    resources: webSocket({ RouteSettings: { a: { LoggingLevel: 'ALL' } } }),
    rule: 'invalid-route-setting',
    property: 'RouteSettings.a.LoggingLevel',
  },
  {
    mistake: 'access logs without request id',
    resources: logs({ Format: '$context.path' }),
    rule: 'pf-apigwv2-access-log-format-request-id',
  },
  {
    mistake: 'access logs to a delivery stream',
    resources: logs({ DestinationArn: 'arn:aws:firehose:eu-west-1:111122223333:deliverystream/amazon-apigateway-x' }),
    rule: 'pf-apigwv2-access-log-destination-log-group',
  },
  {
    mistake: 'an access log format of two lines',
    resources: logs({ Format: '$context.requestId\n$context.path' }),
    rule: 'F3031',
    property: 'AccessLogSettings.Format',
  },
  {
    mistake: 'a deployment before a route',
    resources: { ...onHttp('Deployment', {}), Route: v2('Route', { ApiId: { Ref: 'Http' }, RouteKey: 'GET /' }) },
    rule: 'deployment-before-route',
  },
  {
    mistake: 'a deployment of a WebSocket API without route',
    resources: onWebSocket('Deployment', {}),
    rule: 'no-routes',
  },
];
