import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Aws } from 'aws-cdk-lib/core';

/**
 * The ARN of something that clients invoke through an API, for IAM policies and resource policies.
 *
 * @param resource what follows the id of the API: the stage, then the method and path of an HTTP API or the route key
 * of a WebSocket API
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html
 */
export function executeApiArn(api: IApiRef, resource: string): string {
  return `arn:${Aws.PARTITION}:execute-api:${api.env.region}:${api.env.account}:${api.apiRef.apiId}/${resource}`;
}

/** The path of a route as it stands in an ARN: each variable becomes `*`, and what follows it is kept, as are tokens. */
export function arnPath(path: string): string {
  return path.replace(/\/\{[^}]*\}/g, '/*');
}
