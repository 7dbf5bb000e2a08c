const OWN_INTEGRATION =
  'extend HttpTarget of @apigwv2/integrations, or implement IHttpRouteIntegration of @apigwv2/contracts';
const OWN_AUTHORIZER = 'implement IHttpRouteAuthorizer of @apigwv2/contracts';
const OWN_WEBSOCKET_INTEGRATION =
  'extend WebSocketTarget of @apigwv2/integrations, or implement IWebSocketRouteIntegration of @apigwv2/contracts';
const OWN_WEBSOCKET_AUTHORIZER = 'implement IWebSocketRouteAuthorizer of @apigwv2/contracts';
const reference = (name: string) => `use ${name} of aws-cdk-lib, which L1s and both libraries implement`;

/** The fix for each name of aws-cdk-lib that no package exports. */
export const REMOVED: { readonly [name: string]: string } = {
  BatchHttpRouteOptions: 'use HttpRouteOptions of @apigwv2/core-http',
  HttpApiHelper: 'call arnForExecuteApi on the API, or on an import of it',
  HttpRouteAuthorizerBindOptions: OWN_AUTHORIZER,
  HttpRouteAuthorizerConfig: OWN_AUTHORIZER,
  HttpRouteIntegration: OWN_INTEGRATION,
  HttpRouteIntegrationBindOptions: OWN_INTEGRATION,
  HttpRouteIntegrationConfig: OWN_INTEGRATION,
  IAccessLogSettings: 'use AccessLogSettings of @apigwv2/core-http or @apigwv2/core-websocket',
  IApi: reference('IApiRef'),
  IAuthorizer: reference('IAuthorizerRef'),
  IHttpAuthorizer: reference('IAuthorizerRef'),
  IHttpIntegration: reference('IIntegrationRef'),
  IIntegration: reference('IIntegrationRef'),
  IMappingValue: 'use MappingValue of @apigwv2/integrations',
  IRoute: reference('IRouteRef'),
  IStage: reference('IStageRef'),
  IWebSocketAuthorizer: reference('IAuthorizerRef'),
  IWebSocketIntegration: reference('IIntegrationRef'),
  StageAttributes:
    'use HttpStageAttributes of @apigwv2/core-http or WebSocketStageAttributes of @apigwv2/core-websocket',
  StageOptions: 'use HttpStageOptions of @apigwv2/core-http or WebSocketStageOptions of @apigwv2/core-websocket',
  WebSocketRouteAuthorizerBindOptions: OWN_WEBSOCKET_AUTHORIZER,
  WebSocketRouteAuthorizerConfig: OWN_WEBSOCKET_AUTHORIZER,
  WebSocketRouteIntegration: OWN_WEBSOCKET_INTEGRATION,
  WebSocketRouteIntegrationBindOptions: OWN_WEBSOCKET_INTEGRATION,
  WebSocketRouteIntegrationConfig: OWN_WEBSOCKET_INTEGRATION,
  toIHttpApi: 'remove the call; routes accept any reference to an API',
};

/** The change of behavior behind each name that still compiles, apart from what a deployment changes. */
export const CHANGED: { readonly [name: string]: string } = {
  HttpStepFunctionsIntegration: 'the input of the execution is the request body',
  HttpUserPoolAuthorizer: 'it creates no app client; userPoolClients is required',
};
