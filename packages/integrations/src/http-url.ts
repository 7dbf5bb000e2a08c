import { isUnresolved, type Kind, string, URI_LENGTH, validateStringLength } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Validates the URL that an integration calls. It may contain path parameters of the route, such as `{id}`, and stage
 * variables, such as `${stageVariables.host}`. Skips URLs with tokens.
 *
 * @throws ApiDefinitionError `InvalidUrl`, `LengthOutOfRange`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-http.html
 */
export function validateHttpUrl(url = '', at: IConstruct | string): void {
  if (isUnresolved(url)) return;
  validateStringLength('a URL', url, URI_LENGTH, at);
  if (/^https?:\/\/[^\s/?#]\S*$/i.test(url)) return;
  throw definitionError(
    'InvalidUrl',
    `a URL must be http:// or https://, a host and no spaces, got '${url}'; pass one such as https://example.com/books/{id}`,
    at,
  );
}

/** Returns the kind of the URL of a target, which follows the ID: a call with the URL alone has no second argument. */
export function urlAfterId(of: string): Kind {
  return { ...string, fix: () => `the first argument is the id: write new ${of}('Books', 'https://…')` };
}
