import type { IConstruct } from 'constructs';
import { validateAuthorizerName } from '../authorizer-name';
import { validateAuthorizerUri } from '../authorizer-uri';
import { optionsConflict } from '../definition-error';
import { HTTP_GRAMMAR } from '../identity-source/identity-source-grammar';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import { validateIdentitySources } from '../identity-source/validate-identity-sources';
import { validateJwtAuthorizer } from '../jwt/validate-jwt-authorizer';
import type { HttpAuthorizerOptions, RequestAuthorizerOptions } from './authorizer-options';
import { AuthorizerPayloadVersion } from './authorizer-payload-version';
import { isCacheOff, validateResultsCacheTtl } from './results-cache-ttl';

/**
 * Validates the name and the options of an authorizer of an HTTP API. Skips tokens.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `CacheTtlOutOfRange`, `InvalidIdentitySource`,
 * `JwtAudienceOutOfRange`, `InvalidJwtIssuer`, `LengthOutOfRange`, `InvalidUrl`
 */
export function validateHttpAuthorizer(name: string, options: HttpAuthorizerOptions, at: IConstruct | string): void {
  validateAuthorizerName(name, at);
  if (options.type === 'JWT') validateJwtAuthorizer(options, at);
  else validateRequestAuthorizer(options, at);
}

function validateRequestAuthorizer(options: RequestAuthorizerOptions, at: IConstruct | string): void {
  const { authorizerUri, identitySource = [], resultsCacheTtl } = options;
  validateAuthorizerUri(authorizerUri, at);
  validatePayloadVersion(options, at);
  validateResultsCacheTtl(resultsCacheTtl, at);
  validateIdentitySources(renderIdentitySources(identitySource), HTTP_GRAMMAR, at);
  // Without a TTL the service caches nothing.
  if (identitySource.length > 0 || resultsCacheTtl === undefined || resultsCacheTtl.isUnresolved()) return;
  if (isCacheOff(resultsCacheTtl)) return;
  throw optionsConflict(
    `identitySource must have a source, because it is the key of the cache, got none with a resultsCacheTtl of ${resultsCacheTtl.toSeconds()} s; add a source, or set resultsCacheTtl: Duration.seconds(0)`,
    at,
  );
}

function validatePayloadVersion(options: RequestAuthorizerOptions, at: IConstruct | string): void {
  const { payloadFormatVersion = AuthorizerPayloadVersion.VERSION_2_0, enableSimpleResponses } = options;
  if (enableSimpleResponses && payloadFormatVersion === AuthorizerPayloadVersion.VERSION_1_0) {
    throw optionsConflict(
      'payloadFormatVersion must be 2.0 for simple responses, got 1.0; remove payloadFormatVersion, or return IAM policies only',
      at,
    );
  }
}
