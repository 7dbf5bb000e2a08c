import { isUnresolved, URI_LENGTH, validateStringLength } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Validates the URI by which API Gateway invokes the function of an authorizer. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidUrl`
 */
export function validateAuthorizerUri(uri: string, at: IConstruct | string): void {
  validateStringLength('authorizerUri', uri, URI_LENGTH, at);
  if (isUnresolved(uri) || /^arn:[^:]+:apigateway:/.test(uri)) return;
  throw definitionError(
    'InvalidUrl',
    `authorizerUri must be the URI by which API Gateway invokes a function, got '${uri}'; write arn:<partition>:apigateway:<region>:lambda:path/2015-03-31/functions/<function ARN>/invocations`,
    at,
  );
}
