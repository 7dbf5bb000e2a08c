import { HTTP_PATH, problemMessage, shown, UNKNOWN_PART } from '@apigwv2/spec';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { maskTokens } from '../errors/mask-tokens';
import { isUnresolved } from '../errors/unresolved';

/**
 * Checks the path of an HTTP route, apart from tokens in it.
 *
 * @throws ApiDefinitionError `InvalidRouteKey`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 */
export function checkHttpPath(path: string, at: IConstruct | string): void {
  if (typeof path !== 'string' && isUnresolved(path)) return;
  // A path that has the character of unknown parts itself is invalid, as one with a space is.
  const known = maskTokens(String(path).replaceAll(UNKNOWN_PART, ' '), UNKNOWN_PART);
  const problem = HTTP_PATH.problem(known);
  if (problem !== undefined) {
    throw definitionError('InvalidRouteKey', shown(problemMessage('a path', problem, known)), at);
  }
}
