import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Aws } from 'aws-cdk-lib/core';

/**
 * The URI by which API Gateway invokes a function, its alias or its version.
 *
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html
 */
export function lambdaInvocationUri(handler: IFunction): string {
  const { functionArn, env } = handler;
  return `arn:${Aws.PARTITION}:apigateway:${env.region}:lambda:path/2015-03-31/functions/${functionArn}/invocations`;
}
