import { ApiDefinitionError, checkLength, type IHttpApiRef } from '@apigwv2/contracts';
import { CfnAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct, IConstruct } from 'constructs';
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
  checkName(name, scope);
  checkNameIsFree(name, apiId, scope);
  return new CfnAuthorizer(scope, 'Resource', { apiId, name, ...render(options, scope) });
}

/**
 * Checks what an authorizer of an HTTP API is made of, before it is made.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `CacheTtlOutOfRange`, `IdentitySourceMalformed`,
 * `JwtAudienceOutOfRange`, `JwtIssuerMalformed`, `LengthOutOfRange`, `UrlMalformed`
 */
export function checkHttpAuthorizer(name: string, options: HttpAuthorizerOptions, at: string): void {
  checkName(name, at);
  render(options, at);
}

function render(options: HttpAuthorizerOptions, at: IConstruct | string) {
  return options.type === 'JWT' ? renderJwtAuthorizer(options, at) : renderRequestAuthorizer(options, at);
}

function checkName(name: string, at: IConstruct | string): void {
  checkLength('authorizerName', name, 1, 128, at);
}

/** Looks at the authorizers beside this one: those of one API and stack have one parent. */
function checkNameIsFree(name: string, apiId: string, scope: Construct): void {
  const siblings = scope.node.scope?.node.children ?? [];
  const other = siblings.find((sibling) => {
    const l1 = sibling.node.tryFindChild('Resource');
    return CfnAuthorizer.isCfnAuthorizer(l1) && l1.name === name && l1.apiId === apiId;
  });
  if (other === undefined) return;
  throw new ApiDefinitionError(
    'AuthorizerNameTaken',
    `the name of an authorizer must be used once in an API, and '${name}' is also that of ${other.node.path}; give one of the two another authorizerName`,
    scope,
  );
}
