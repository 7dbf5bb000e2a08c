import { ApiDefinitionError } from '@apigwv2/contracts';
import type { CfnAuthorizerProps } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { AuthorizerPayloadVersion } from './authorizer-payload-version';
import { checkAuthorizerUri } from './authorizer-uri';
import type { RequestAuthorizerOptions } from './http-authorizer-options';
import { renderIdentitySources } from './render-identity-sources';
import { renderResultsCacheTtl } from './results-cache-ttl';

/**
 * An authorizer that asks a function as properties of the L1. Tokens are let through.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `CacheTtlOutOfRange`, `IdentitySourceMalformed`,
 * `LengthOutOfRange`, `UrlMalformed`
 */
export function renderRequestAuthorizer(options: RequestAuthorizerOptions, at: IConstruct | string) {
  const {
    payloadFormatVersion = AuthorizerPayloadVersion.VERSION_2_0,
    enableSimpleResponses,
    identitySource,
  } = options;
  checkAuthorizerUri(options.authorizerUri, at);
  checkVersion(payloadFormatVersion, enableSimpleResponses, at);
  const authorizerResultTtlInSeconds = renderResultsCacheTtl(options.resultsCacheTtl, at);
  const sources = renderIdentitySources(identitySource ?? [], at);
  if (sources.length === 0 && authorizerResultTtlInSeconds !== 0 && !Token.isUnresolved(authorizerResultTtlInSeconds)) {
    throw conflict(
      `answers that are cached need an identity source to be cached by, and this authorizer has none for its cache of ${authorizerResultTtlInSeconds ?? 300} s; give one, or a resultsCacheTtl of Duration.seconds(0)`,
      at,
    );
  }
  return {
    authorizerType: 'REQUEST',
    authorizerUri: options.authorizerUri,
    authorizerPayloadFormatVersion: payloadFormatVersion,
    enableSimpleResponses,
    identitySource: sources.length === 0 ? undefined : sources,
    authorizerResultTtlInSeconds,
    authorizerCredentialsArn: options.role?.roleRef.roleArn,
  } satisfies Partial<CfnAuthorizerProps>;
}

function checkVersion(version: string, isSimple: boolean | undefined, at: IConstruct | string): void {
  if (Token.isUnresolved(version)) return;
  const known: readonly string[] = Object.values(AuthorizerPayloadVersion);
  if (!known.includes(version)) {
    throw conflict(`payloadFormatVersion of an authorizer must be ${known.join(' or ')}, got '${version}'`, at);
  }
  if (isSimple && version === AuthorizerPayloadVersion.VERSION_1_0) {
    throw conflict(
      'simple answers need payloadFormatVersion 2.0, got 1.0; leave out the version, or answer with IAM policies only',
      at,
    );
  }
}

function conflict(message: string, at: IConstruct | string): ApiDefinitionError {
  return new ApiDefinitionError('AuthorizerOptionsConflict', message, at);
}
