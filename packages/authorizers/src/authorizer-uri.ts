import { ApiDefinitionError, validateStringLength } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Checks the URI by which API Gateway invokes the function of an authorizer. A token is let through.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `UrlMalformed`
 */
export function checkAuthorizerUri(uri: string, at: IConstruct | string): void {
  validateStringLength('authorizerUri', uri, 1, 2048, at);
  if (Token.isUnresolved(uri) || /^arn:[^:]+:apigateway:/.test(uri)) return;
  throw new ApiDefinitionError(
    'UrlMalformed',
    `authorizerUri must be the URI by which API Gateway invokes a function, arn:<partition>:apigateway:<region>:lambda:path/2015-03-31/functions/<arn of the function>/invocations, got '${uri}'`,
    at,
  );
}
