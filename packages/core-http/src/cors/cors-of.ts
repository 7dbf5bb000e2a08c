import { apiResource, type IHttpApiRef } from '@apigwv2/contracts';
import type { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';

/**
 * The extension of an OpenAPI document with the CORS configuration of its API, which has the members of the L1 property.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-cors-configuration.html
 */
export const CORS = 'x-amazon-apigateway-cors';

/** Returns the CORS configuration of an API of this app, or of its OpenAPI document; undefined where it is not known. */
export function corsOf(api: IHttpApiRef): CfnApi.CorsProperty | undefined {
  const resource = apiResource(api);
  const cors = resource?.corsConfiguration ?? resource?.body?.[CORS];
  return Token.isUnresolved(cors) ? undefined : cors;
}
