import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Aws } from 'aws-cdk-lib/core';

/**
 * Returns the URI with which API Gateway invokes a function, an alias or a version.
 *
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html
 */
export function lambdaInvocationUri(handler: IFunction): string {
  const { functionArn, env } = handler;
  return `arn:${Aws.PARTITION}:apigateway:${env.region}:lambda:path/2015-03-31/functions/${functionArn}/invocations`;
}
