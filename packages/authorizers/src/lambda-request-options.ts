import { Duration } from 'aws-cdk-lib/core';
import { AuthorizerPayloadVersion } from './authorizer-payload-version';
import type { RequestAuthorizerOptions } from './http-authorizer-options';
import type { HttpLambdaAuthorizerProps } from './http-lambda-authorizer-props';
import { HttpLambdaResponseType } from './http-lambda-response-type';
import { AUTHORIZATION_HEADER, renderIdentitySources } from './render-identity-sources';

/**
 * What an authorizer with a function is made of, with every default filled in.
 *
 * @throws ApiDefinitionError `IdentitySourceMalformed`
 */
export function requestOptions(
  authorizerUri: string,
  { responseTypes = [HttpLambdaResponseType.IAM], role, ...props }: HttpLambdaAuthorizerProps,
  at: string,
): RequestAuthorizerOptions {
  const isSimple = responseTypes.includes(HttpLambdaResponseType.SIMPLE);
  const { VERSION_1_0, VERSION_2_0 } = AuthorizerPayloadVersion;
  const { resultsCacheTtl = props.cache === 'off' ? Duration.seconds(0) : Duration.minutes(5) } = props;
  const { identitySource = isOff(resultsCacheTtl) ? [] : [AUTHORIZATION_HEADER] } = props;
  return {
    type: 'REQUEST',
    authorizerUri,
    identitySource: renderIdentitySources(identitySource, at),
    payloadFormatVersion: props.payloadFormatVersion ?? (isSimple ? VERSION_2_0 : VERSION_1_0),
    enableSimpleResponses: isSimple || undefined,
    resultsCacheTtl,
    role,
  };
}

function isOff(ttl: Duration): boolean {
  return !ttl.isUnresolved() && ttl.toMilliseconds({ integral: false }) === 0;
}
