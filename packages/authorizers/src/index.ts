export {
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
} from '@apigwv2/contracts';
export { AuthorizerPayloadVersion } from './authorizer-payload-version';
export { HttpAuthorizer, type HttpAuthorizerProps } from './http-authorizer';
export type { HttpAuthorizerOptions, JwtAuthorizerOptions, RequestAuthorizerOptions } from './http-authorizer-options';
export { HttpAuthorizerType } from './http-authorizer-type';
export { HttpIdentitySource } from './http-identity-source';
export { HttpJwtAuthorizer, type HttpJwtAuthorizerProps } from './http-jwt-authorizer';
export { HttpLambdaAuthorizer } from './http-lambda-authorizer';
export type {
  HttpLambdaAuthorizerCache,
  HttpLambdaAuthorizerNoCache,
  HttpLambdaAuthorizerOptions,
  HttpLambdaAuthorizerProps,
} from './http-lambda-authorizer-props';
export { HttpLambdaResponseType } from './http-lambda-response-type';
export { HttpUserPoolAuthorizer, type HttpUserPoolAuthorizerProps } from './http-user-pool-authorizer';
export type { HttpAuthorizerAttributes } from './imported-http-authorizer';
export type { WebSocketAuthorizerAttributes } from './imported-websocket-authorizer';
export { JwtIssuer } from './jwt-issuer';
export type { JwtTokenOptions } from './jwt-token-options';
export type { HttpIdentitySources } from './render-identity-sources';
export { WebSocketAuthorizer, type WebSocketAuthorizerProps } from './websocket-authorizer';
export type { WebSocketAuthorizerOptions, WebSocketIdentitySources } from './websocket-authorizer-options';
export { WebSocketAuthorizerType } from './websocket-authorizer-type';
export { WebSocketIdentitySource } from './websocket-identity-source';
export { WebSocketLambdaAuthorizer, type WebSocketLambdaAuthorizerProps } from './websocket-lambda-authorizer';
