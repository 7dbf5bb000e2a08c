import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { read } from '../options/kind';
import { string } from '../options/plain-kinds';

/** The name of the stage that an API serves from the root of its URL. */
export const DEFAULT_STAGE_NAME = '$default';

/**
 * Checks the name of a stage. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidStageName`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
 */
export function checkStageName(name: string, at: IConstruct): void {
  read(string, name, 'stageName', at);
  if (isUnresolved(name) || name === DEFAULT_STAGE_NAME || /^[A-Za-z0-9_-]{1,128}$/.test(name)) return;
  throw definitionError(
    'InvalidStageName',
    `stageName must be $default or 1 to 128 letters, digits, '_' and '-', got '${name}'; choose another name`,
    at,
  );
}
