import { ApiDefinitionError, checkLength } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Checks the URL that an integration calls. It may hold variables of the route's path, such as `{id}`, and of the
 * stage, such as `${stageVariables.host}`. A URL that holds a token is let through.
 *
 * @throws ApiDefinitionError `UrlMalformed`, `LengthOutOfRange`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-http.html
 */
export function checkHttpUrl(url = '', at: IConstruct | string): void {
  if (Token.isUnresolved(url)) return;
  checkLength('a URL', url, 1, 2048, at);
  if (/^https?:\/\/[^\s/?#]\S*$/i.test(url)) return;
  throw new ApiDefinitionError(
    'UrlMalformed',
    `a URL must be http:// or https://, a host and no spaces, such as https://example.com/books/{id}, got '${url}'`,
    at,
  );
}
