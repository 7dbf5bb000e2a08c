const TARGET =
  'write it as a target of your own: see IHttpRouteIntegration and IHttpRouteAuthorizer of @apigwv2/contracts';
const WEBSOCKET_TARGET =
  'write it as a target of your own: see IWebSocketRouteIntegration and IWebSocketRouteAuthorizer of @apigwv2/contracts';
const REFERENCE = (name: string) => `ask for ${name} of aws-cdk-lib, which L1s and both libraries are`;

/** What to do about names that no package takes over. */
export const GONE: { readonly [name: string]: string } = {
  ApiKeyOptions: 'use ApiKeyProps of @apigwv2/core-websocket',
  BatchHttpRouteOptions: 'use HttpRouteOptions of @apigwv2/core-http',
  HttpApiHelper: 'call arnForExecuteApi on the API, imported where it must be',
  HttpRouteAuthorizerBindOptions: TARGET,
  HttpRouteAuthorizerConfig: TARGET,
  HttpRouteIntegration: TARGET,
  HttpRouteIntegrationBindOptions: TARGET,
  HttpRouteIntegrationConfig: TARGET,
  IAccessLogSettings: 'use AccessLogSettings of @apigwv2/core-http or @apigwv2/core-websocket',
  IApi: REFERENCE('IApiRef'),
  IAuthorizer: REFERENCE('IAuthorizerRef'),
  IHttpAuthorizer: REFERENCE('IAuthorizerRef'),
  IHttpIntegration: REFERENCE('IIntegrationRef'),
  IIntegration: REFERENCE('IIntegrationRef'),
  IMappingValue: 'use MappingValue of @apigwv2/integrations',
  IRoute: REFERENCE('IRouteRef'),
  IStage: REFERENCE('IStageRef'),
  IWebSocketAuthorizer: REFERENCE('IAuthorizerRef'),
  IWebSocketIntegration: REFERENCE('IIntegrationRef'),
  StageAttributes: 'use HttpStageAttributes or WebSocketStageAttributes',
  StageOptions: 'use HttpStageOptions or WebSocketStageOptions',
  WebSocketRouteAuthorizerBindOptions: WEBSOCKET_TARGET,
  WebSocketRouteAuthorizerConfig: WEBSOCKET_TARGET,
  WebSocketRouteIntegration: WEBSOCKET_TARGET,
  WebSocketRouteIntegrationBindOptions: WEBSOCKET_TARGET,
  WebSocketRouteIntegrationConfig: WEBSOCKET_TARGET,
  toIHttpApi: 'leave it out: a reference takes routes as it is',
};

/** What is another than it was under the same name, and compiles all the same. */
export const DIFFERENT: { readonly [name: string]: string } = {
  ApiMapping: 'its logical id comes from domain and key: overrideLogicalId takes a deployed one over',
  DomainName: 'logical ids of mappings come from domain and key: overrideLogicalId takes a deployed one over',
  HttpLambdaIntegration:
    'it makes one permission for each function and API: scopePermissionToRoute brings the others back',
  HttpStage: 'it deploys by itself: autoDeploy: false pins a deployment',
  HttpStepFunctionsIntegration: 'the body of a request is the input of the execution',
  HttpUserPoolAuthorizer: 'it makes no client of its own: userPoolClients must be given',
  VpcLink:
    'it makes a security group, and a deployed link is replaced for it: securityGroups: [] keeps one that has none',
  WebSocketStage: 'it deploys by itself: autoDeploy: false pins a deployment',
};
