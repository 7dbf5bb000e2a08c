import { Duration } from 'aws-cdk-lib/core';
import { AUTHORIZATION_HEADER } from '../identity-source/http-identity-source';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import type { RequestAuthorizerOptions } from './authorizer-options';
import { AuthorizerPayloadVersion } from './authorizer-payload-version';
import type { HttpLambdaAuthorizerProps } from './lambda-authorizer-props';
import { HttpLambdaResponseType } from './lambda-response-type';

/** Returns the options of the authorizer that the props of an `HttpLambdaAuthorizer` describe, with every default. */
export function requestOptions(
  authorizerUri: string,
  { responseTypes = [HttpLambdaResponseType.IAM], role, ...props }: HttpLambdaAuthorizerProps,
): RequestAuthorizerOptions {
  const isSimple = responseTypes.includes(HttpLambdaResponseType.SIMPLE);
  const { VERSION_1_0, VERSION_2_0 } = AuthorizerPayloadVersion;
  const { resultsCacheTtl = props.cache === 'off' ? Duration.seconds(0) : Duration.minutes(5) } = props;
  const { identitySource = props.cache === 'off' ? [] : [AUTHORIZATION_HEADER] } = props;
  return {
    type: 'REQUEST',
    authorizerUri,
    identitySource: renderIdentitySources(identitySource),
    payloadFormatVersion: props.payloadFormatVersion ?? (isSimple ? VERSION_2_0 : VERSION_1_0),
    enableSimpleResponses: isSimple || undefined,
    resultsCacheTtl,
    role,
  };
}
