import type { AuthorizerProperties } from '../create-authorizer';
import { AUTHORIZATION_HEADER } from '../identity-source/http-identity-source';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import type { JwtAuthorizerOptions } from '../jwt/jwt-authorizer-options';
import { issuerUrl } from '../jwt/jwt-issuer';
import type { HttpAuthorizerOptions, RequestAuthorizerOptions } from './authorizer-options';
import { AuthorizerPayloadVersion } from './authorizer-payload-version';

/** Renders the validated options of an authorizer of an HTTP API as properties of the L1. */
export function renderHttpAuthorizer(options: HttpAuthorizerOptions): AuthorizerProperties {
  return options.type === 'JWT' ? renderJwtAuthorizer(options) : renderRequestAuthorizer(options);
}

function renderJwtAuthorizer(options: JwtAuthorizerOptions): AuthorizerProperties {
  const { jwtIssuer, jwtAudience, identitySource = [AUTHORIZATION_HEADER] } = options;
  return {
    authorizerType: 'JWT',
    identitySource: renderIdentitySources(identitySource),
    // A list that is a token stays the same list: a copy would not be a token.
    jwtConfiguration: { issuer: issuerUrl(jwtIssuer), audience: jwtAudience as string[] },
  };
}

function renderRequestAuthorizer(options: RequestAuthorizerOptions): AuthorizerProperties {
  const sources = renderIdentitySources(options.identitySource ?? []);
  return {
    authorizerType: 'REQUEST',
    authorizerUri: options.authorizerUri,
    authorizerPayloadFormatVersion: options.payloadFormatVersion ?? AuthorizerPayloadVersion.VERSION_2_0,
    enableSimpleResponses: options.enableSimpleResponses,
    identitySource: sources.length === 0 ? undefined : sources,
    authorizerResultTtlInSeconds: options.resultsCacheTtl?.toSeconds(),
    authorizerCredentialsArn: options.role?.roleRef.roleArn,
  };
}
