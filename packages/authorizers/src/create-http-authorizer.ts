import { authorizerExtension, type IHttpApiRef, type OpenApiExtension } from '@apigwv2/contracts';
import { CfnAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct, IConstruct } from 'constructs';
import { checkAuthorizerName, checkAuthorizerNameIsFree } from './authorizer-name';
import type { HttpAuthorizerOptions } from './http-authorizer-options';
import { renderJwtAuthorizer } from './render-jwt-authorizer';
import { renderRequestAuthorizer } from './render-request-authorizer';

/**
 * Makes the authorizer of an HTTP API: the one place that turns options into a resource.
 *
 * @param scope where it is made, under the id `Resource`; named in errors
 * @throws ApiDefinitionError as {@link checkHttpAuthorizer} does, and `AuthorizerNameTaken`
 */
export function createHttpAuthorizer(
  scope: Construct,
  api: IHttpApiRef,
  name: string,
  options: HttpAuthorizerOptions,
): CfnAuthorizer {
  const { apiId } = api.apiRef;
  checkAuthorizerName(name, scope);
  checkAuthorizerNameIsFree(name, apiId, scope);
  return new CfnAuthorizer(scope, 'Resource', { apiId, name, ...render(options, scope) });
}

/**
 * Checks what an authorizer of an HTTP API is made of, before it is made.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `CacheTtlOutOfRange`, `IdentitySourceMalformed`,
 * `JwtAudienceOutOfRange`, `JwtIssuerMalformed`, `LengthOutOfRange`, `UrlMalformed`
 */
export function checkHttpAuthorizer(name: string, options: HttpAuthorizerOptions, at: string): void {
  checkAuthorizerName(name, at);
  render(options, at);
}

/** The authorizer of an HTTP API inside an OpenAPI document. */
export function describeHttpAuthorizer(options: HttpAuthorizerOptions, at: IConstruct | string): OpenApiExtension {
  return authorizerExtension(render(options, at));
}

function render(options: HttpAuthorizerOptions, at: IConstruct | string) {
  return options.type === 'JWT' ? renderJwtAuthorizer(options, at) : renderRequestAuthorizer(options, at);
}
