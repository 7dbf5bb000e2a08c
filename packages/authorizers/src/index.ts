export {
  type Authorization,
  type BindContext,
  type BoundAuthorizer,
  HttpIamAuthorizer,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRouteKey,
  type IHttpApiRef,
  type IWebSocketApiRef,
  type OpenApiBinding,
  type RouteContext,
  type WebSocketAuthorization,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
  WebSocketRouteKey,
} from '@apigwv2/contracts';
export type { AuthorizerPlan, AuthorizerTarget } from './authorizer-target';
export type { AuthorizerProperties } from './create-authorizer';
export type { AuthorizersErrorCode } from './error-code';
export { HttpAuthorizer, type HttpAuthorizerProps } from './http/authorizer';
export type { HttpAuthorizerOptions, RequestAuthorizerOptions } from './http/authorizer-options';
export { AuthorizerPayloadVersion } from './http/authorizer-payload-version';
export { HttpAuthorizerType } from './http/authorizer-type';
export { HttpLambdaAuthorizer } from './http/lambda-authorizer';
export type {
  HttpLambdaAuthorizerCache,
  HttpLambdaAuthorizerNoCache,
  HttpLambdaAuthorizerOptions,
  HttpLambdaAuthorizerProps,
} from './http/lambda-authorizer-props';
export { HttpLambdaResponseType } from './http/lambda-response-type';
export type { HttpAuthorizerTarget } from './http/target';
export { HttpIdentitySource, type HttpIdentitySources } from './identity-source/http-identity-source';
export type { IdentitySource, IdentitySourceBuilder } from './identity-source/identity-sources';
export { WebSocketIdentitySource, type WebSocketIdentitySources } from './identity-source/websocket-identity-source';
export type { HttpAuthorizerAttributes } from './imported/http-authorizer';
export type { WebSocketAuthorizerAttributes } from './imported/websocket-authorizer';
export { HttpJwtAuthorizer, type HttpJwtAuthorizerProps } from './jwt/jwt-authorizer';
export type { JwtAuthorizerOptions } from './jwt/jwt-authorizer-options';
export { JwtIssuer } from './jwt/jwt-issuer';
export type { JwtTokenOptions } from './jwt/jwt-token-options';
export { HttpUserPoolAuthorizer, type HttpUserPoolAuthorizerProps } from './jwt/user-pool-authorizer';
export type { LambdaAccessOptions } from './lambda-access';
export type { PlacementOptions } from './placement-options';
export { WebSocketAuthorizer, type WebSocketAuthorizerProps } from './websocket/authorizer';
export type { WebSocketAuthorizerOptions } from './websocket/authorizer-options';
export { WebSocketAuthorizerType } from './websocket/authorizer-type';
export { WebSocketLambdaAuthorizer } from './websocket/lambda-authorizer';
export type { WebSocketLambdaAuthorizerProps } from './websocket/lambda-authorizer-props';
