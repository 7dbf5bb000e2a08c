import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Aws } from 'aws-cdk-lib/core';

/**
 * Returns the ARN of an API, or of a part of it, for IAM policies and resource policies.
 *
 * @param resource the part after the ID of the API: the stage, then the method and path of an HTTP API or the route key
 * of a WebSocket API
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html
 */
export function executeApiArn(api: IApiRef, resource: string): string {
  return `arn:${Aws.PARTITION}:execute-api:${api.env.region}:${api.env.account}:${api.apiRef.apiId}/${resource}`;
}

/** Returns the path of a route in an ARN: each variable becomes `*`; everything else, tokens too, is kept. */
export function arnPath(path: string): string {
  return path.replace(/\/\{[^}]*\}/g, '/*');
}
